// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** The parties an article names as mediators; "the mediators" means them. */
final class GoBetweens {
    private static final int NEAR = 7;

    private GoBetweens() {}

    /** Codes of the parties named close to a word such as "mediators" or "brokered"; those of {@code sides} left out. */
    static Set<String> of(Reading reading, Mentions mentions, ContactWords words, List<String> sides) {
        Set<String> near = of(reading, mentions, words, sides, false);
        return near.isEmpty() ? of(reading, mentions, words, sides, true) : near;
    }

    // Else in the next sentence: "the plan of the mediators. The draft from X and Y".
    private static Set<String> of(
            Reading reading, Mentions mentions, ContactWords words, List<String> sides, boolean wide) {
        Set<String> found = new HashSet<>();
        for (Sentence s : reading.sentences()) {
            int at = words.first("go-between", s, 0, s.size());
            if (at < 0) {
                continue;
            }
            int next = Math.min(reading.sentences().size() - 1, s.index() + 1);
            Sentence behind = reading.sentences().get(next);
            int from = s.token(Math.max(0, at - NEAR)).start();
            int to = s.token(Math.min(s.size() - 1, at + NEAR)).end();
            from = wide ? behind.start() : from;
            to = wide ? behind.end() : to;
            for (Mention mention : mentions.within(from, to)) {
                boolean party = mention.party() != null
                        && mention.kind() != Mention.Kind.PERSON
                        && (!wide || mention.kind() == Mention.Kind.PARTY);
                if (party
                        && !sides.contains(mention.party())
                        && !mention.party().equals("MEDIA")
                        && !mention.party().equals("ANALYST")) {
                    found.add(mention.party());
                }
            }
        }
        return found;
    }
}
