// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.extract.clause.Clause;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds where an action took place: the smallest named places of its clause, the ones after it first. */
final class Places {
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
    private static final Set<String> JOINS = Set.of("and", "or", "well");
    private static final Set<String> JOINTS = Set.of(",", "and");
    private static final int NEAR = 4;

    private final Scene scene;
    private final Sentence s;

    Places(Scene scene) {
        this.scene = scene;
        s = scene.sentence();
    }

    /** The places of a trigger that reaches from one token to another; empty when none is named. */
    List<Named> of(Trigger trigger, int from, int to) {
        List<Named> after = listed(trigger.to(), end(trigger, to), trigger);
        List<Named> subject = subject(trigger);
        if (!subject.isEmpty()) {
            return subject;
        }
        if (!after.isEmpty()) {
            return after;
        }
        // The list before the action: "In Sumy and Kharkiv, forces advanced"; "Pokrovsk has fallen".
        Clause clause = trigger.clause();
        int start =
                clause == null || clause.inherited() ? from : Math.max(from, Math.min(clause.from(), trigger.from()));
        List<Named> before = Whereabouts.fires(trigger) ? List.of() : within(start, trigger.from(), trigger);
        boolean upon = upon(trigger);
        boolean told = !before.isEmpty() && (upon || located(before.get(0)) || beside(before, trigger));
        return told ? Parents.dropped(s, before) : List.of();
    }

    /** Where what was hit or taken stands: "a hospital in X was hit", "X has fallen". */
    private List<Named> subject(Trigger trigger) {
        Clause clause = trigger.clause();
        boolean own = upon(trigger) && clause != null && clause.hasSubject() && !clause.inherited();
        return own
                ? Parents.dropped(
                        s, within(clause.subjectFrom(), Math.min(clause.subjectTo(), trigger.from()), trigger))
                : List.of();
    }

    /** Whether the place is the subject: it was hit, has fallen, is in somebody's hands. */
    private static boolean upon(Trigger trigger) {
        return trigger.passive()
                || trigger.word().byOther()
                || trigger.word().patients().contains(Kind.HELD);
    }

    /** The places told in earlier clauses of the sentence: "who lives near X, heard shelling". */
    List<Named> earlier(Trigger trigger, int from) {
        List<Named> before = within(from, trigger.from(), trigger);
        return before.isEmpty() || !located(before.get(0)) ? List.of() : Parents.dropped(s, before);
    }

    /** Where something was launched from. */
    List<Named> origins(Trigger trigger, int to) {
        List<Named> all = new ArrayList<>(within(trigger.to(), to, trigger, true));
        all.removeIf(named -> !origin(named.from(), trigger));
        return Parents.dropped(s, all);
    }

    /** Where the words about a trigger end: before "while", or before the verb whose subject a noun is. */
    private int end(Trigger trigger, int to) {
        for (int i = trigger.to(); i < to; i++) {
            boolean verb =
                    trigger.clause() != null && trigger.clause().verb().from() == i && Mere.mention(scene, trigger);
            if (verb || scene.words().in("contrast", s.norm(i))) {
                return i;
            }
        }
        return to;
    }

    // "the Pokrovsk offensive"
    private static boolean beside(List<Named> before, Trigger trigger) {
        return trigger.noun() && before.get(before.size() - 1).to() == trigger.from();
    }

    private boolean located(Named named) {
        int at = named.from() - 1;
        // Back over "the northern", "Russia's", "the town of".
        while (at >= 0 && at > named.from() - 6 && before(at)) {
            at--;
        }
        return PREPOSITIONS.contains(s.norm(at)) && !s.norm(at).equals("of");
    }

    private boolean before(int i) {
        Tag tag = s.tag(i);
        return tag == Tag.DET
                || tag == Tag.ADJ
                || tag == Tag.PART
                || tag == Tag.NOUN
                || tag == Tag.PROPN
                || s.norm(i).equals("of");
    }

    private List<Named> listed(int from, int to, Trigger trigger) {
        List<Named> kept = new ArrayList<>();
        for (Named named : within(from, to, trigger)) {
            // A second place far behind the first belongs to something else, unless it is joined: "at A in the east and
            // at B".
            int last = kept.isEmpty() ? named.from() : kept.get(kept.size() - 1).to();
            boolean apposed = scene.words().any("settled", s, named.from() - NEAR, named.from());
            boolean joined = (located(named) || apposed) && joined(last, named.from());
            if (named.from() - last <= NEAR || joined) {
                kept.add(named);
            }
        }
        return Parents.dropped(s, kept);
    }

    private boolean joined(int from, int to) {
        boolean joined = false;
        int start = from;
        // "X, the town held by Y, and Z": what stands between commas does not part them.
        for (int i = from; i < to - 1; i++) {
            start = s.norm(i).equals(",") && s.norm(i + 1).equals("and") ? i : start;
        }
        for (int i = start; i < to; i++) {
            joined = joined || JOINS.contains(s.norm(i));
            if (s.tag(i).verbal() || s.norm(i).equals(";")) {
                return false;
            }
        }
        return joined;
    }

    private List<Named> within(int from, int to, Trigger trigger) {
        return within(from, to, trigger, false);
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
