// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import java.util.Set;
import parley.extract.attribution.Attributed.Place;
import parley.extract.clause.Clause;
import parley.extract.text.Sentence;

/** Who acts where the verb does not say so: "criticised by Arland and its allies", "quoted an aide as saying that". */
final class Agents {
    private static final int QUOTED = 20;
    private static final int BY = 8;
    private static final Set<String> RELAYS = Set.of("quot", "cit", "report", "record", "film", "hear");

    private final Sentence s;
    private final List<Clause> clauses;
    private final Sources sources;

    Agents(Sentence sentence, List<Clause> clauses, Sources sources) {
        s = sentence;
        this.clauses = clauses;
        this.sources = sources;
    }

    /** Whom a passive verb names behind "by", at once or after a few words without a verb; or null. */
    Attributed by(Cue cue) {
        for (int i = cue.to();
                i < Math.min(s.size(), cue.to() + BY) && !s.tag(i).verbal();
                i++) {
            if (s.norm(i).equals(",") || s.norm(i).equals("and")) {
                return null;
            }
            if (s.norm(i).equals("by")) {
                List<Source> found = sources.of(s, i + 1, Phrases.end(s, i + 1));
                return found.isEmpty() ? null : new Attributed(cue, found, i, Place.LEADING);
            }
        }
        return null;
    }

    /** "quoted an official as saying that ...": the official says it, whoever quotes; or null. */
    Attributed quotedAsSaying(Cue cue) {
        int from = cue.clause().verb().from();
        if (!s.norm(cue.from()).endsWith("ing") || !s.norm(from - 1).equals("as")) {
            return null;
        }
        for (int i = from - 2; i > Math.max(0, from - QUOTED); i--) {
            if (relays(s.norm(i)) && s.tag(i).verbal()) {
                Clause quoting = quoting(i);
                if (quoting != null && quoting.verb().passive()) {
                    List<Source> subject = sources.of(s, quoting.subjectFrom(), quoting.subjectTo());
                    return subject.isEmpty() ? null : new Attributed(cue, subject, quoting.from(), Place.LEADING);
                }
                List<Source> found = sources.of(s, i + 1, from - 1);
                return found.isEmpty() ? null : new Attributed(cue, found, i + 1, Place.LEADING);
            }
        }
        return null;
    }

    private static boolean relays(String word) {
        return RELAYS.stream().anyMatch(word::startsWith);
    }

    private Clause quoting(int token) {
        for (Clause clause : clauses) {
            if (clause.verb().head() == token) {
                return clause;
            }
        }
        return null;
    }
}
