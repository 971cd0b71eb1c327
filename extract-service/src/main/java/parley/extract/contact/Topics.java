// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.extract.claim.IssueWords;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.IssuePhrase;
import parley.extract.text.Sentence;

/** Finds the issues a sentence says were discussed, by the words of a negotiation. Immutable. */
final class Topics {
    /** Only words that decide alone; what every contact is about says nothing. */
    private static final int DECIDES = 4;

    private static final Set<String> EVERY = Set.of("PROCESS", "OTHER");

    private record Phrase(String issue, List<String> words) {}

    /** By negotiation, null for none, then by the phrase's first word. */
    private final Map<String, Map<String, List<Phrase>>> phrases = new HashMap<>();

    private final IssueWords common = new IssueWords();

    Topics(Dossiers dossiers) {
        phrases.put(null, deciding(Map.of()));
        dossiers.all().forEach(dossier -> phrases.put(dossier.id(), deciding(dossier.issues())));
    }

    /** A dossier's own words, and those of any negotiation that it does not claim for an issue of its own. */
    private Map<String, List<Phrase>> deciding(Map<String, List<IssuePhrase>> own) {
        Map<String, List<Phrase>> byFirst = new HashMap<>();
        Set<String> claimed = new HashSet<>();
        own.forEach((issue, words) -> words.forEach(phrase -> {
            claimed.add(phrase.phrase());
            add(byFirst, issue, phrase.weight(), phrase.phrase());
        }));
        common.phrases()
                .forEach((phrase, issues) -> issues.forEach((issue, weight) -> {
                    if (!claimed.contains(phrase)) {
                        add(byFirst, issue, weight, phrase);
                    }
                }));
        return byFirst;
    }

    private void add(Map<String, List<Phrase>> byFirst, String issue, int weight, String phrase) {
        if (weight >= DECIDES && !EVERY.contains(issue) && phrase.indexOf('<') < 0) {
            List<String> words =
                    Stream.of(phrase.split(" ", -1)).map(common::stem).toList();
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(issue, words));
        }
    }

    List<String> of(Sentence s, String negotiation) {
        Map<String, List<Phrase>> byFirst = phrases.getOrDefault(negotiation, phrases.get(null));
        List<String> topics = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            for (Phrase phrase : byFirst.getOrDefault(common.stem(s.norm(i)), List.of())) {
                if (follow(s, i, phrase.words()) && !topics.contains(phrase.issue())) {
                    topics.add(phrase.issue());
                }
            }
        }
        return topics.stream().sorted().toList();
    }

    private boolean follow(Sentence s, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!common.stem(s.norm(at + i)).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
