// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.text.Sentence;

/** Finds where an action took place: the smallest named places of its clause, the ones after it first. */
final class Places {
    private static final Set<String> JOINS = Set.of("and", "or", "well");
    private static final int NEAR = 4;

    private final Scene scene;
    private final Sentence s;
    private final PlaceScan scan;

    Places(Scene scene) {
        this.scene = scene;
        s = scene.sentence();
        scan = new PlaceScan(scene);
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
        List<Named> before = Whereabouts.fires(trigger) ? List.of() : scan.within(start, trigger.from(), trigger);
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
                        s, scan.within(clause.subjectFrom(), Math.min(clause.subjectTo(), trigger.from()), trigger))
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
        List<Named> before = scan.within(from, trigger.from(), trigger);
        return before.isEmpty() || !located(before.get(0)) ? List.of() : Parents.dropped(s, before);
    }

    /** Where something was launched from. */
    List<Named> origins(Trigger trigger, int to) {
        return Parents.dropped(s, scan.origins(trigger.to(), to, trigger));
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
        while (at >= 0 && at > named.from() - 6 && scan.before(at)) {
            at--;
        }
        return PlaceScan.PREPOSITIONS.contains(s.norm(at)) && !s.norm(at).equals("of");
    }

    private List<Named> listed(int from, int to, Trigger trigger) {
        List<Named> kept = new ArrayList<>();
        for (Named named : scan.within(from, to, trigger)) {
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
}
