// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.Objects;
import parley.extract.attribution.Attributed.Place;
import parley.extract.attribution.Cue.Kind;
import parley.extract.attribution.Source.Nature;
import parley.extract.clause.Link;
import parley.extract.text.Sentence;

/** How two cues of one sentence stand to each other. */
final class Relay {
    private static final int NESTED = 9;

    private Relay() {}

    /** Whether the first tells what the second says: "A said that B said ...", the second right behind the first. */
    static boolean relays(Sentence s, Attributed first, Attributed second) {
        boolean around = first.place() == Place.ASIDE
                && second.cue().clause() != null
                && second.cue().from() > first.cue().to()
                && (second.sourceFrom() < first.sourceFrom() || second.place() == Place.INHERITED);
        boolean noun = first.cue().nominal()
                && s.norm(first.cue().to()).equals("that")
                && second.cue().clause() != null
                && second.sourceFrom() > first.cue().to()
                && second.sourceFrom() - first.cue().to() <= NESTED;
        if (around || noun) {
            return true;
        }
        if (first.behind()) {
            return told(s, first, second);
        }
        boolean said = first.cue().kind() == Kind.SAY || first.cue().kind() == Kind.JUDGE || denies(s, first);
        if (!said || first.cue().clause() == null || second.cue().clause() == null) {
            return false;
        }
        boolean close = second.sourceFrom() >= first.cue().to()
                && second.sourceFrom() - first.cue().to() <= NESTED;
        boolean leading = second.place() == Place.LEADING
                && !s.norm(second.sourceFrom() - 1).equals(",");
        boolean content = second.cue().clause().link() == Link.CONTENT
                || second.cue().clause().verb().passive();
        return close && leading && content;
    }

    // "Kyiv rejects the deal, Dole said": what stands before is what Dole said.
    private static boolean told(Sentence s, Attributed said, Attributed deed) {
        boolean speech = said.cue().kind() == Kind.SAY && said.first().nature() != Nature.OUTLET;
        boolean before = deed.place() == Place.LEADING
                && deed.cue().clause() != null
                && deed.cue().from() < said.cue().from();
        boolean own = deed.cue().kind() == Kind.SAY
                && deed.first().party() != null
                && deed.first().party().equals(said.first().party());
        boolean act = own
                || deed.cue().kind() == Kind.ACT
                || deed.cue().kind() == Kind.GIVE
                || deed.cue().kind() == Kind.MENTAL;
        if (!speech || !before || !act) {
            return false;
        }
        for (int i = deed.cue().to(); i < Math.min(said.sourceFrom(), said.cue().from()) - 1; i++) {
            boolean ends = s.norm(i).equals(";")
                    || (s.norm(i).equals(",") && s.norm(i + 1).equals("but") && !sameParty(said, deed));
            if (ends) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameParty(Attributed said, Attributed deed) {
        return said.first().party() != null
                && Objects.equals(said.first().party(), deed.first().party());
    }

    /** Whether the first denies what is told behind it: "denied that Arland had agreed" tells of no consent. */
    static boolean denies(Sentence s, Attributed first) {
        return first.cue().word().equals("deny")
                && first.cue().clause() != null
                && (s.norm(first.cue().to()).equals("that")
                        || s.tag(first.cue().to()).nominal());
    }

    /** Of one party and no word of somebody else, or a mere thought: the first one's own statement. */
    static boolean sameVoice(Attributed first, Attributed second) {
        Source a = first.first();
        Source b = second.first();
        if (a.nature() == Nature.OUTLET) {
            return false;
        }
        boolean sameParty = a.party() != null && Objects.equals(a.party(), b.party());
        boolean distinct = b.nature() == Nature.PERSON
                && second.cue().kind() == Kind.SAY
                && !b.speaker().name().equals(a.speaker().name());
        return (sameParty && !distinct)
                || !second.cue().speech()
                || second.cue().kind() == Kind.GIVE;
    }

    /** Whether the words of the first end where the second begins. */
    static boolean cuts(Sentence s, Attributed first, Attributed second) {
        if (second.cue().nominal()) {
            return s.norm(second.cue().to()).equals("that") && !second.cue().speech();
        }
        if (second.cue().kind() == Kind.ACCORDING || second.behind() || second.place() == Place.INHERITED) {
            return true;
        }
        boolean thought = !second.cue().speech() || second.cue().kind() == Kind.GIVE;
        boolean joined = second.cue().clause().link() == Link.COORDINATE
                || s.norm(second.sourceFrom() - 1).equals(";");
        return joined || !thought;
    }
}
