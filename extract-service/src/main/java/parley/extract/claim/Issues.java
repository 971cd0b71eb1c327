// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.events.Stance;
import parley.extract.dossier.Dossier;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.IssuePhrase;
import parley.extract.text.Sentence;

/** Decides what a stretch of words is about, by the weighted phrases of the dossiers. Immutable. */
final class Issues {
    private static final Set<String> SETTING =
            Set.of("during", "after", "before", "following", "amid", "since", "ahead", "until", "at", "while");
    /** Issues that are mostly the setting when somebody demands, refuses or offers something. */
    private static final Set<String> BACKGROUND = Set.of("PROCESS", "MILITARY_SITUATION", "ESCALATION");

    private static final int SETTING_REACH = 5;

    private record Entry(String issue, int weight, List<String> words) {}

    /** An issue and how strongly the words speak for it: 1 a hint, 5 beyond doubt. */
    record Decision(String issue, int weight) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    Issues(Dossiers dossiers) {
        for (Dossier dossier : dossiers.all()) {
            dossier.issues().forEach((issue, phrases) -> phrases.forEach(phrase -> add(issue, phrase)));
        }
        byFirst.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    private void add(String issue, IssuePhrase phrase) {
        List<String> words = new ArrayList<>();
        for (String word :
                phrase.phrase().toLowerCase(Locale.ROOT).replace("'s", " 's").split("[ -]+", -1)) {
            words.add(stem(word));
        }
        List<Entry> list = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        Entry entry = new Entry(issue, phrase.weight(), List.copyOf(words));
        if (!list.contains(entry)) {
            list.add(entry);
        }
    }

    /** The issue that the words between two tokens speak for most, in the light of the stance; null when for none. */
    Decision decide(Sentence s, int from, int to, Stance stance) {
        Decision best = null;
        int top = 0;
        for (Map.Entry<String, int[]> entry : weigh(s, from, to).entrySet()) {
            int strongest = entry.getValue()[0];
            int score = 8 * strongest + Math.min(7, entry.getValue()[1]) + bonus(entry.getKey(), stance);
            if (best == null || score > top) {
                best = new Decision(entry.getKey(), strongest);
                top = score;
            }
        }
        return best;
    }

    /** Whether an issue is mostly the setting when somebody takes that stance. */
    boolean background(String issue, Stance stance) {
        return bonus(issue, stance) <= -20 && !issue.equals("PROCESS");
    }

    private static int bonus(String issue, Stance stance) {
        return switch (stance) {
            case DEMAND, REJECT, ACCEPT, OFFER, CONDITION -> BACKGROUND.contains(issue) ? -20 : 0;
            case THREATEN -> issue.equals("ESCALATION") ? 20 : 0;
            case ACCUSE, ASSERT, UNDECIDED -> issue.equals("PROCESS") ? -6 : 0;
        };
    }

    // Per issue the strongest phrase and the sum; longer phrases hide shorter ones inside them.
    private Map<String, int[]> weigh(Sentence s, int from, int to) {
        List<String> words = new ArrayList<>();
        List<Integer> tokens = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (String word : s.norm(i).split("[-‑]", 4)) {
                if (!word.isEmpty()) {
                    words.add(stem(word));
                    tokens.add(i);
                }
            }
        }
        Map<String, int[]> weights = new LinkedHashMap<>();
        int i = 0;
        while (i < words.size()) {
            int length = 0;
            for (Entry entry : byFirst.getOrDefault(words.get(i), List.of())) {
                int size = entry.words().size();
                boolean here = size >= length && i + size <= words.size();
                if (here && words.subList(i, i + size).equals(entry.words())) {
                    int weight = setting(s, from, tokens.get(i), entry.issue()) ? 1 : entry.weight();
                    int[] sums = weights.computeIfAbsent(entry.issue(), issue -> new int[2]);
                    sums[0] = Math.max(sums[0], weight);
                    sums[1] += weight;
                    length = size;
                }
            }
            i += Math.max(1, length);
        }
        return weights;
    }

    // "after the meeting": when it was said, not what was said.
    private static boolean setting(Sentence s, int from, int token, String issue) {
        if (!issue.equals("PROCESS")) {
            return false;
        }
        for (int i = token - 1; i >= Math.max(from, token - SETTING_REACH); i--) {
            if (SETTING.contains(s.norm(i))) {
                return true;
            }
            if (s.tag(i).verbal() || s.norm(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    // Number does not matter: "limits on the armies" speaks of "limit on the army".
    private static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
