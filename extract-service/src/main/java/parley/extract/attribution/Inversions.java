// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import java.util.Set;
import parley.extract.attribution.Attributed.Place;
import parley.extract.attribution.Cue.Kind;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** The cue before its source: "..., said Dole", "such a pause, said Dole, was far off". */
final class Inversions {
    private static final Set<String> NO_OBJECT = Set.of("tell", "inform", "assure", "accuse");

    private static final Set<String> ADDRESSING =
            Set.of("caution", "warn", "remind", "advise", "notify", "brief", "reassure");

    private final Sentence s;
    private final List<Clause> clauses;
    private final Sources sources;

    Inversions(Sentence sentence, List<Clause> clauses, Sources sources) {
        s = sentence;
        this.clauses = clauses;
        this.sources = sources;
    }

    /** Whose the cue is when its source stands behind it, or null. */
    Attributed of(Cue cue) {
        String before = s.norm(cue.clause().verb().from() - 1);
        boolean said =
                cue.kind() == Kind.SAY && cue.clause().verb().form() == Form.FINITE && !NO_OBJECT.contains(cue.word());
        boolean name = s.tag(cue.to()).nominal()
                || s.tag(cue.to()) == Tag.DET
                || s.tag(cue.to()) == Tag.ADJ
                || s.norm(cue.to()).equals("he")
                || s.norm(cue.to()).equals("she");
        if (!said || !name || !Placement.MARKS.contains(before)) {
            return null;
        }
        int end = Phrases.end(s, cue.to());
        boolean closed = end >= s.size()
                || switch (s.tag(end)) {
                    case PUNCT, ADP, SCONJ, CCONJ -> true;
                    case ADV -> s.tag(end + 1) == Tag.ADP;
                    default -> s.norm(end).startsWith("who");
                };
        // "cautioned the envoys against": whom, not who.
        boolean object = ADDRESSING.contains(cue.word()) && end < s.size() && s.tag(end) == Tag.ADP;
        if (!closed || object) {
            return null;
        }
        List<Source> found = Appositions.behind(s, cue.to(), end, sources);
        found = found.isEmpty() ? sources.of(s, cue.to(), end) : found;
        found = found.isEmpty() ? sources.stranger(s, cue.to(), end) : found;
        if (found.isEmpty()) {
            return null;
        }
        return interrupts(cue, end)
                ? new Attributed(cue, found, cue.from(), Place.ASIDE)
                : new Attributed(cue, found, cue.from(), Place.INVERTED);
    }

    // Nothing finite stands before it, and behind the source's comma the sentence goes on with its verb.
    private boolean interrupts(Cue cue, int end) {
        for (Clause clause : clauses) {
            if (clause.verb().to() <= cue.from() && clause.verb().form() == Form.FINITE) {
                return false;
            }
        }
        for (int i = end; i < s.size() - 1; i++) {
            if (s.norm(i).equals(",")
                    && (s.tag(i + 1).verbal() && !s.norm(i + 1).endsWith("ing"))) {
                return true;
            }
        }
        return false;
    }
}
