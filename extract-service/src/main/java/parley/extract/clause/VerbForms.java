// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import parley.extract.text.WordList;

/** Inflected forms of English verbs, the irregular ones from {@code irregular-verbs.txt}. */
public final class VerbForms {
    /** They end like "refer" and "admit" but are stressed at the front. */
    private static final Set<String> UNSTRESSED = Set.of("offer", "suffer", "differ", "limit", "vomit", "buffer");

    private static final Map<String, String[]> IRREGULAR = new HashMap<>();
    private static final Map<String, String> PASTS = new HashMap<>();
    private static final Map<String, String> PARTICIPLES = new HashMap<>();

    static {
        for (String line : WordList.lines("irregular-verbs.txt")) {
            String[] parts = line.split(" ", 3);
            IRREGULAR.put(parts[0], parts);
            PASTS.put(parts[1], parts[0]);
            PARTICIPLES.put(parts[2], parts[0]);
        }
    }

    private VerbForms() {}

    /** All forms of a verb given by its base: say, says, saying, said. */
    public static Set<String> of(String base) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        forms.add(third(base));
        forms.add(stem(base, "ing"));
        String[] irregular = IRREGULAR.get(base);
        if (irregular != null) {
            forms.addAll(Arrays.asList(irregular).subList(1, 3));
        } else {
            forms.add(stem(base, "ed"));
        }
        if (endsInUnstressedL(base)) {
            forms.add(base + "ling");
            forms.add(base + "led");
        }
        return forms;
    }

    // British spelling doubles the l of an unstressed end, American does not: signalled, signaled.
    private static boolean endsInUnstressedL(String base) {
        int last = base.length() - 1;
        return base.endsWith("l") && syllables(base) > 1 && vowel(base, last - 1) && !vowel(base, last - 2);
    }

    /** Whether the word can only be a past tense: "began", not "said" or "held". */
    static boolean onlyPast(String word) {
        return PASTS.containsKey(word) && !PARTICIPLES.containsKey(word);
    }

    /** Whether the word can only be a past participle: "taken". */
    static boolean onlyParticiple(String word) {
        return PARTICIPLES.containsKey(word) && !PASTS.containsKey(word) && !IRREGULAR.containsKey(word);
    }

    /** Whether the word may be a past tense or a past participle. */
    public static boolean pastLike(String word) {
        return PASTS.containsKey(word) || PARTICIPLES.containsKey(word) || (word.endsWith("ed") && word.length() > 3);
    }

    private static String third(String base) {
        if (base.endsWith("y") && !vowel(base, base.length() - 2)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hiss = base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
        return base + (hiss || base.endsWith("o") ? "es" : "s");
    }

    private static String stem(String base, String ending) {
        int last = base.length() - 1;
        boolean ing = ending.equals("ing");
        if (ing && base.endsWith("ie")) {
            return base.substring(0, last - 1) + "ying";
        }
        boolean doubled = base.endsWith("ee") || base.endsWith("oe");
        if (base.endsWith("e") && (!doubled || !ing)) {
            return base.substring(0, last) + ending;
        }
        if (!ing && base.endsWith("y") && !vowel(base, last - 1)) {
            return base.substring(0, last) + "ied";
        }
        return (doubles(base) ? base + base.charAt(last) : base) + ending;
    }

    // Short verbs with one vowel before one consonant double it (plan, stop), and stressed ends (commit, refer, admit).
    private static boolean doubles(String base) {
        int last = base.length() - 1;
        boolean shape = last >= 2
                && !vowel(base, last)
                && "wxy".indexOf(base.charAt(last)) < 0
                && vowel(base, last - 1)
                && !vowel(base, last - 2);
        if (UNSTRESSED.contains(base)) {
            return false;
        }
        boolean stressed = base.endsWith("mit") || base.endsWith("fer") || base.endsWith("pel") || base.endsWith("cur");
        return base.equals("equip") || (shape && (stressed || syllables(base) == 1));
    }

    private static int syllables(String base) {
        int count = 0;
        for (int i = 0; i < base.length(); i++) {
            if (vowel(base, i) && (i == 0 || !vowel(base, i - 1))) {
                count++;
            }
        }
        return count;
    }

    private static boolean vowel(String word, int i) {
        return i >= 0 && "aeiou".indexOf(word.charAt(i)) >= 0;
    }
}
