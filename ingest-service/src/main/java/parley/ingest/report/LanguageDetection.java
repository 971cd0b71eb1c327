// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells English from other languages. Loading takes about half a second and 40 MB. Thread-safe. */
final class LanguageDetection {
    private static final String MODEL = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";

    /** Fewer letters than these in Latin script say too little, above all when half of them are names. */
    private static final int FEWEST_LETTERS = 40;

    /** How much likelier than English another language must be; no sentence of an English report comes near. */
    private static final double CLEARLY = 2;

    private static final int SAMPLE = 700;

    // The model tells varieties apart that have one common name.
    private static final Map<String, String> VARIETIES = Map.of(
            "cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "zlm", "ms", "plt", "mg", "nan", "zh", "swh", "sw");

    private final LanguageDetectorModel model;
    private final Map<String, String> names = new HashMap<>();

    private LanguageDetection(LanguageDetectorModel model) {
        this.model = model;
        for (String language : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(language);
            names.put(locale.getISO3Language(), locale.getDisplayLanguage(Locale.ENGLISH));
        }
        VARIETIES.forEach((variety, language) ->
                names.put(variety, Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)));
    }

    static LanguageDetection load() {
        try (InputStream in = LanguageDetection.class.getResourceAsStream(MODEL)) {
            return new LanguageDetection(
                    new LanguageDetectorModel(Objects.requireNonNull(in, MODEL + " is not on the class path")));
        } catch (IOException e) {
            throw new UncheckedIOException("the language model " + MODEL + " cannot be read", e);
        }
    }

    /**
     * "en", or empty when the text says too little to tell.
     *
     * @throws Refusal naming the language when it is clearly another one
     */
    Optional<String> of(String text) {
        String sample = sample(text);
        long letters = sample.codePoints().filter(Character::isLetter).count();
        long latin = sample.codePoints()
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        boolean foreignScript = latin * 2 < letters;
        if (letters == 0 || (letters < FEWEST_LETTERS && !foreignScript)) {
            return Optional.empty();
        }
        Language[] likely = new LanguageDetectorME(model).predictLanguages(sample);
        if (likely[0].getLang().equals(ENGLISH) && !foreignScript) {
            return Optional.of("en");
        }
        if (foreignScript || likely[0].getConfidence() > CLEARLY * confidence(likely, ENGLISH)) {
            throw new Refusal(
                    RefusalReason.OTHER_LANGUAGE,
                    "The report seems to be in " + name(likely) + "; only reports in English are read. "
                            + "Send an English version.");
        }
        return Optional.empty();
    }

    private String name(Language[] likely) {
        String code = likely[0].getLang();
        return code.equals(ENGLISH) ? "another script than Latin" : names.getOrDefault(code, "language " + code);
    }

    private static double confidence(Language[] languages, String code) {
        for (Language language : languages) {
            if (language.getLang().equals(code)) {
                return language.getConfidence();
            }
        }
        return 0;
    }

    // Beginning, middle and end: an English banner above a report in another language must not decide.
    private static String sample(String text) {
        if (text.length() <= 3 * SAMPLE) {
            return text;
        }
        int middle = text.length() / 2;
        return text.substring(0, SAMPLE)
                + ' '
                + text.substring(middle, middle + SAMPLE)
                + ' '
                + text.substring(text.length() - SAMPLE);
    }
}
