// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.IssuePhrase;
import parley.extract.text.Sentence;

/** Finds the issues a sentence says were discussed, by the words of a negotiation. Immutable. */
final class Topics {
    /** Only words that decide alone; what every contact is about says nothing. */
    private static final int DECIDES = 4;

    private static final Set<String> EVERY = Set.of("PROCESS", "OTHER");

    private record Phrase(String issue, List<String> words) {}

    /** By negotiation, null for the world list's words, then by the phrase's first word. */
    private final Map<String, Map<String, List<Phrase>>> phrases = new HashMap<>();

    Topics(Dossiers dossiers) {
        phrases.put(null, deciding(dossiers.vocabulary(null)));
        dossiers.all().forEach(dossier -> phrases.put(dossier.id(), deciding(dossiers.vocabulary(dossier.id()))));
    }

    private static Map<String, List<Phrase>> deciding(Map<String, List<IssuePhrase>> vocabulary) {
        Map<String, List<Phrase>> byFirst = new HashMap<>();
        vocabulary.forEach((issue, words) -> words.stream()
                .filter(phrase -> phrase.weight() >= DECIDES && !EVERY.contains(issue))
                .map(phrase -> new Phrase(issue, List.of(phrase.phrase().split(" ", -1))))
                .forEach(phrase -> byFirst.computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
                        .add(phrase)));
        return byFirst;
    }

    List<String> of(Sentence s, String negotiation) {
        Map<String, List<Phrase>> byFirst = phrases.getOrDefault(negotiation, phrases.get(null));
        List<String> topics = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            for (Phrase phrase : byFirst.getOrDefault(s.norm(i), List.of())) {
                if (follow(s, i, phrase.words()) && !topics.contains(phrase.issue())) {
                    topics.add(phrase.issue());
                }
            }
        }
        return topics.stream().sorted().toList();
    }

    private static boolean follow(Sentence s, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!s.norm(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
