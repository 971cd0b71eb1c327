// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds whose a noun cue is: "Kyiv's refusal to", "the claim by Russia of", "a Russian demand for", "his fear that". */
final class Owners {
    /** The owners and the token they start at. */
    record Owner(List<Source> sources, int from) {}

    private static final int REACH = 6;
    // What stands behind these is told in passing.
    private static final Set<String> ASIDE = Set.of("between", "despite", "against", "with", "as", "for", "on");
    private static final Set<String> PRONOUNS = Set.of("his", "her", "its", "their");

    private Owners() {}

    static Optional<Owner> of(Sentence s, Cue cue, Sources sources) {
        return find(s, cue, sources).filter(owner -> !ASIDE.contains(s.norm(owner.from() - 1)));
    }

    private static Optional<Owner> find(Sentence s, Cue cue, Sources sources) {
        if (s.norm(cue.to()).equals("by")) {
            return at(s, sources, cue.to() + 1, Phrases.end(s, cue.to() + 1), cue.from());
        }
        int from = cue.from();
        while (from > 0 && cue.from() - from < REACH && belongs(s, from - 1)) {
            from--;
            if (PRONOUNS.contains(s.norm(from))) {
                List<Source> near = sources.before(s, from);
                return near.isEmpty() ? at(s, sources, from, from + 1, from) : Optional.of(new Owner(near, from));
            }
            if (s.norm(from).endsWith("'s")
                    || s.norm(from).equals("’s")
                    || s.norm(from).equals("'")) {
                return possessor(s, sources, from);
            }
        }
        return from < cue.from() ? demonym(s, sources, from, cue) : Optional.empty();
    }

    private static Optional<Owner> possessor(Sentence s, Sources sources, int mark) {
        int from = mark;
        while (from > 0
                && mark - from < REACH
                && (belongs(s, from - 1) || s.norm(from - 1).equals("of"))) {
            from--;
        }
        List<Source> found = sources.owner(s, from, mark);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Owner(found, from));
    }

    private static Optional<Owner> demonym(Sentence s, Sources sources, int from, Cue cue) {
        List<Source> found = sources.adjective(s, from, cue.from());
        return found.isEmpty() ? Optional.empty() : Optional.of(new Owner(found, from));
    }

    private static Optional<Owner> at(Sentence s, Sources sources, int from, int to, int start) {
        List<Source> found = sources.of(s, from, to);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Owner(found, start));
    }

    private static boolean belongs(Sentence s, int i) {
        Tag tag = s.tag(i);
        return tag.nominal()
                || tag == Tag.ADJ
                || tag == Tag.PART
                || tag == Tag.PRON
                || tag == Tag.DET
                || tag == Tag.NUM;
    }
}
