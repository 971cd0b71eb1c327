// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.Set;
import parley.events.Stance;
import parley.extract.attribution.Cue;
import parley.extract.text.Sentence;

/** The stance that the attributing verb takes by itself: rejects, did not rule out, warns of. Stateless. */
final class CueStance {
    private static final int NEAR = 4;
    private static final Set<String> DROPPING = StanceWords.CLASSES.words("dropping");

    private CueStance() {}

    /** The stance, or null where the content decides. */
    static Stance of(Sentence s, Cue cue, Choice.Told best, int condition) {
        if (cue == null) {
            return null;
        }
        if ((cue.kind() == Cue.Kind.MENTAL && cue.stance() == null) || cue.kind() == Cue.Kind.NOUN_MENTAL) {
            return Stance.ASSERT;
        }
        boolean plan = cue.kind() == Cue.Kind.MENTAL && s.norm(cue.to()).equals("to");
        if (plan) {
            return Stance.ASSERT;
        }
        if (cue.stance() == null) {
            return bySaying(cue, best, condition);
        }
        boolean negated = cue.clause() != null && cue.clause().verb().negated();
        return negated ? denied(cue) : dropped(s, cue) ? given(cue.stance()) : cue.stance();
    }

    // "dropped his demand", "gave up its opposition"
    private static boolean dropped(Sentence s, Cue cue) {
        boolean found = false;
        for (int i = Math.max(0, cue.from() - NEAR); cue.nominal() && i < cue.from(); i++) {
            found = found || DROPPING.contains(s.norm(i));
        }
        return found;
    }

    private static Stance given(Stance dropped) {
        return dropped == Stance.REJECT ? Stance.ACCEPT : Stance.ASSERT;
    }

    private static Stance denied(Cue cue) {
        return switch (cue.stance()) {
            case ACCEPT, OFFER ->
                cue.clause().verb().past() && cue.word().equals("agree") ? Stance.ASSERT : Stance.REJECT;
            case REJECT -> open(cue) ? Stance.UNDECIDED : Stance.ACCEPT;
            default -> Stance.ASSERT;
        };
    }

    // Who does not oppose consents; who did not reject leaves it open.
    private static boolean open(Cue cue) {
        boolean excludes = cue.word().startsWith("rule") || cue.word().equals("exclude");
        boolean resists = cue.word().startsWith("oppose") || cue.word().startsWith("object");
        return excludes || (cue.clause().verb().past() && !resists);
    }

    private static Stance bySaying(Cue cue, Choice.Told best, int condition) {
        Stance frame = best == null ? null : best.stance();
        boolean threat = frame == Stance.THREATEN;
        return switch (cue.word()) {
            case "warn", "warning", "caution" ->
                threat || condition >= 0
                        ? Stance.THREATEN
                        : frame == null || frame == Stance.OFFER ? Stance.ASSERT : null;
            default -> null;
        };
    }
}
