// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Collects what a stretch of a sentence names as a place of events; a capital or country only where it stands as one. */
final class PlaceScan {
    static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "around",
            "over",
            "across",
            "outside",
            "towards",
            "toward",
            "on",
            "of",
            "inside",
            "into",
            "against",
            "throughout",
            "within",
            "from");
    private static final Set<String> ON_COUNTRY = Set.of(
            "in",
            "across",
            "inside",
            "over",
            "throughout",
            "into",
            "at",
            "on",
            "against",
            "within",
            "towards",
            "toward");
    private static final Set<String> JOINTS = Set.of(",", "and");

    private final Scene scene;
    private final Sentence s;

    PlaceScan(Scene scene) {
        this.scene = scene;
        s = scene.sentence();
    }

    /** The places in order, without those where something was launched from. */
    List<Named> within(int from, int to, Trigger trigger) {
        return within(from, to, trigger, false);
    }

    /** The places where something was launched from. */
    List<Named> origins(int from, int to, Trigger trigger) {
        List<Named> all = within(from, to, trigger, true);
        all.removeIf(named -> !origin(named.from(), trigger));
        return all;
    }

    /** Whether a word may stand between a preposition and the place. */
    boolean before(int i) {
        Tag tag = s.tag(i);
        return tag == Tag.DET
                || tag == Tag.ADJ
                || tag == Tag.PART
                || tag == Tag.NOUN
                || tag == Tag.PROPN
                || s.norm(i).equals("of");
    }

    private List<Named> within(int from, int to, Trigger trigger, boolean origins) {
        List<Named> found = new ArrayList<>();
        for (Named named : scene.unlisted(from, to)) {
            if (!aside(from, named.from()) && (origins || !origin(named.from(), trigger))) {
                found.add(named);
            }
        }
        for (Mention mention : scene.mentions(from, to)) {
            int at = scene.from(mention);
            boolean covered = found.stream().anyMatch(named -> named.from() <= at && at < named.to());
            boolean where =
                    mention.kind() == Mention.Kind.PLACE || capital(mention, trigger) || country(mention, trigger);
            // "the Black Sea port of X" names X.
            boolean attribute = scene.words().in("settled", s.norm(scene.to(mention)))
                    || scene.words().in("site", s.norm(scene.to(mention)));
            where = where && !(attribute && s.norm(scene.to(mention) + 1).equals("of"));
            if (where && mention.place() != null && !covered && !aside(from, at) && (origins || !origin(at, trigger))) {
                found.add(new Named(mention.place(), at, scene.to(mention)));
            }
        }
        found.sort(Comparator.comparingInt(Named::from));
        return found;
    }

    /** Whether a place is where it came from: "launched from X". */
    private boolean origin(int at, Trigger trigger) {
        boolean leaves = trigger.word().action() == BattlefieldAction.WITHDRAW;
        int before = at - 1;
        while (before > at - 5 && before(before) && !s.norm(before).equals("of")) {
            before--;
        }
        return !leaves && s.norm(before).equals("from");
    }

    private boolean aside(int from, int to) {
        int depth = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            depth += s.norm(i).equals("(") || s.norm(i).equals("[") ? 1 : 0;
            depth -= s.norm(i).equals(")") || s.norm(i).equals("]") ? 1 : 0;
        }
        return depth != 0;
    }

    // "a strike on Kyiv", "hit Kyiv", "Kyiv was hit": the city, not its government.
    private boolean capital(Mention mention, Trigger trigger) {
        if (mention.kind() != Mention.Kind.METONYM || mention.role() != null || mention.possessive()) {
            return false;
        }
        int at = scene.from(mention);
        int before = at - 1;
        // "over the capital Kyiv"
        while (before > 0 && (s.tag(before) == Tag.DET || scene.words().in("settled", s.norm(before)))) {
            before--;
        }
        boolean placed =
                PREPOSITIONS.contains(s.norm(before)) && !s.norm(before).equals("from");
        return placed || actedUpon(mention, trigger) || listedWith(mention);
    }

    // "in the A, Kyiv and B regions": between places a capital is one.
    private boolean listedWith(Mention mention) {
        int after = scene.to(mention);
        boolean joined = s.norm(after).equals(",") || s.norm(after).equals("and");
        int next = s.norm(after + 1).equals("and") ? after + 2 : after + 1;
        int before = scene.from(mention) - 2;
        return joined
                && before >= 0
                && JOINTS.contains(s.norm(before + 1))
                && isPlace(before)
                && next < s.size()
                && isPlace(next);
    }

    private boolean isPlace(int token) {
        return scene.mentions()
                .at(s.token(token).start())
                .filter(mention -> mention.kind() == Mention.Kind.PLACE)
                .isPresent();
    }

    private boolean actedUpon(Mention mention, Trigger trigger) {
        int at = scene.from(mention);
        boolean object = !trigger.noun() && !trigger.passive() && at == trigger.to();
        boolean subject = trigger.passive()
                && trigger.clause() != null
                && trigger.clause().subjectFrom() == at
                && scene.to(mention) == trigger.clause().subjectTo();
        return object || subject;
    }

    // "in eastern Ukraine", "across Russia", "attacked Russia": a country is where it happens only so.
    private boolean country(Mention mention, Trigger trigger) {
        if (mention.kind() != Mention.Kind.PARTY || mention.place() == null || mention.possessive()) {
            return false;
        }
        if (actedUpon(mention, trigger)) {
            return true;
        }
        int at = scene.from(mention);
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (ON_COUNTRY.contains(s.norm(i))) {
                return true;
            }
            if (!before(i)) {
                return false;
            }
        }
        return false;
    }
}
