// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Part-of-speech tags of a sentence: the model's, mended by {@code tags.txt}. Thread-safe: a tagger per call. */
final class Tagger {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private final ThreadLocal<Session> sessions;

    private Tagger(POSModel model, Map<String, Tag> always) {
        sessions = ThreadLocal.withInitial(() -> new Session(new POSTaggerME(model), always));
    }

    static Tagger load() {
        Map<String, Tag> always = new HashMap<>();
        for (String line : WordList.lines("tags.txt")) {
            int gap = line.indexOf(' ');
            always.put(
                    line.substring(0, gap), Tag.valueOf(line.substring(gap + 1).strip()));
        }
        try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the tagger's model " + MODEL + " is not on the class path");
            }
            return new Tagger(new POSModel(in), Map.copyOf(always));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the tagger's model " + MODEL, e);
        }
    }

    /** Tags runs of sentences; one for each thread, as making one costs a twentieth of reading a report. */
    Session session() {
        return sessions.get();
    }

    record Session(POSTaggerME tagger, Map<String, Tag> always) {
        Tag[] tag(String[] words, String[] norms) {
            String[] names = tagger.tag(words);
            Tag[] tags = new Tag[names.length];
            for (int i = 0; i < names.length; i++) {
                Tag fixed = always.get(norms[i]);
                boolean possessive = norms[i].equals("'s") && i > 0 && tags[i - 1].nominal();
                tags[i] = possessive ? Tag.PART : fixed != null ? fixed : Tag.of(names[i]);
            }
            TagRepair.mend(words, norms, tags);
            return tags;
        }
    }
}
