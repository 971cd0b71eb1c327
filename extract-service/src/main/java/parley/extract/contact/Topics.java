// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.extract.dossier.Dossier;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.IssuePhrase;
import parley.extract.text.Sentence;

/** Finds the issues a sentence says were discussed, by the dossiers' words. Immutable. */
final class Topics {
    /** Only words that decide alone; what every contact is about says nothing. */
    private static final int DECIDES = 4;

    private static final Set<String> EVERY = Set.of("PROCESS", "OTHER");

    private final Map<String, List<String[]>> phrases = new HashMap<>();
    private final Map<String, String> issueOf = new HashMap<>();

    Topics(Dossiers dossiers) {
        for (Dossier dossier : dossiers.all()) {
            dossier.issues().forEach((issue, words) -> words.forEach(phrase -> add(issue, phrase)));
        }
    }

    private void add(String issue, IssuePhrase phrase) {
        if (phrase.weight() >= DECIDES && !EVERY.contains(issue)) {
            String[] words = phrase.phrase().split(" ", -1);
            issueOf.putIfAbsent(phrase.phrase(), issue);
            phrases.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
    }

    List<String> of(Sentence s) {
        List<String> topics = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            for (String[] words : phrases.getOrDefault(s.norm(i), List.of())) {
                String issue = issueOf.get(String.join(" ", words));
                if (follow(s, i, words) && !topics.contains(issue)) {
                    topics.add(issue);
                }
            }
        }
        return topics.stream().sorted().toList();
    }

    private static boolean follow(Sentence s, int at, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!s.norm(at + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }
}
