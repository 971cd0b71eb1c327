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
import parley.extract.clause.VerbForms;
import parley.extract.dossier.IssuePhrase;
import parley.extract.text.Sentence;

/** Finds the words that speak of issues: a dossier's own, then those of any negotiation. Immutable. */
final class Vocabulary {
    private static final int GAP = 3;

    private record Entry(String issue, int weight, List<Set<String>> words) {}

    private final IssueWords common;
    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    Vocabulary(Map<String, List<IssuePhrase>> own, IssueWords common) {
        this.common = common;
        Map<String, Map<String, Integer>> phrases = new LinkedHashMap<>();
        own.forEach((issue, list) -> list.forEach(
                each -> phrases.computeIfAbsent(each.phrase().toLowerCase(Locale.ROOT), words -> new LinkedHashMap<>())
                        .merge(issue, each.weight(), Math::max)));
        common.phrases().forEach(phrases::putIfAbsent);
        phrases.forEach((phrase, issues) -> issues.forEach((issue, weight) -> add(issue, weight, phrase)));
        byFirst.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    private void add(String issue, int weight, String phrase) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : phrase.replace("'s", " 's").split("[ -]+", -1)) {
            boolean verb = word.startsWith("<");
            if (word.equals("*")) {
                words.add(Set.of());
                continue;
            }
            words.add(
                    verb ? Set.copyOf(VerbForms.of(word.substring(1, word.length() - 1))) : Set.of(common.stem(word)));
        }
        Entry entry = new Entry(issue, weight, List.copyOf(words));
        for (String first : words.get(0)) {
            List<Entry> list = byFirst.computeIfAbsent(first, w -> new ArrayList<>());
            if (!list.contains(entry)) {
                list.add(entry);
            }
        }
    }

    /** Whether a noun only holds something else. */
    boolean container(String word) {
        return common.container(word);
    }

    /** The words between two tokens that speak of issues; longer phrases hide shorter ones inside them. */
    List<Hit> in(Sentence s, int from, int to) {
        List<String> words = new ArrayList<>();
        List<Integer> tokens = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (String word : s.norm(i).split("[-‑]", 4)) {
                if (!word.isEmpty()) {
                    words.add(word);
                    tokens.add(i);
                }
            }
        }
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = 0;
            for (Entry entry : candidates(words.get(i))) {
                int end = end(entry, 0, words, i);
                if (end >= 0 && end - i >= length) {
                    hits.add(new Hit(entry.issue(), entry.weight(), tokens.get(i), tokens.get(end - 1) + 1));
                    length = end - i;
                }
            }
            i += Math.max(1, length);
        }
        return hits;
    }

    private List<Entry> candidates(String word) {
        List<Entry> plain = byFirst.getOrDefault(word, List.of());
        String stem = common.stem(word);
        if (stem.equals(word)) {
            return plain;
        }
        List<Entry> both = new ArrayList<>(plain);
        for (Entry entry : byFirst.getOrDefault(stem, List.of())) {
            if (!both.contains(entry)) {
                both.add(entry);
            }
        }
        both.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        return both;
    }

    // One past the last word of an entry that goes on at a word, or -1; a gap passes over up to three words.
    private int end(Entry entry, int step, List<String> words, int at) {
        if (step == entry.words().size()) {
            return at;
        }
        Set<String> fitting = entry.words().get(step);
        if (fitting.isEmpty()) {
            for (int next = at; next <= at + GAP; next++) {
                int end = end(entry, step + 1, words, next);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        boolean fits =
                at < words.size() && (fitting.contains(words.get(at)) || fitting.contains(common.stem(words.get(at))));
        return fits ? end(entry, step + 1, words, at + 1) : -1;
    }
}
