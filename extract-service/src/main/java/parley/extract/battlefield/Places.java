// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.List;
import parley.events.BattlefieldAction;
import parley.events.PlacePrecision;
import parley.extract.clause.Clause;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds where an action took place: the smallest named places of its clause, the ones after it first. */
final class Places {
    private static final int SENTENCES_BACK = 3;
    private static final int APART = 13;

    private final Scene scene;
    private final Belligerents belligerents;

    Places(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        this.belligerents = belligerents;
    }

    /** The places of a trigger that reaches from one token to another; empty when none is named. */
    List<Named> of(Trigger trigger, int from, int to) {
        List<Named> after = listed(trigger.to(), to, trigger);
        if (!after.isEmpty()) {
            return after;
        }
        // The list before the action: "In Sumy and Kharkiv, forces advanced"; "Pokrovsk has fallen".
        List<Named> before = within(from, trigger.from(), trigger);
        boolean subject = trigger.passive()
                || trigger.word().byOther()
                || trigger.word().undergone()
                || trigger.word().needs() == Needs.HELD;
        List<Named> suffers = subject ? subject(trigger) : List.of();
        if (!suffers.isEmpty()) {
            return smallest(suffers);
        }
        boolean attribute = trigger.noun()
                && !before.isEmpty()
                && before.get(before.size() - 1).to() >= trigger.from() - 1;
        return before.isEmpty() || !(subject || attribute || located(before.get(0))) ? List.of() : smallest(before);
    }

    private List<Named> subject(Trigger trigger) {
        Clause clause = trigger.clause();
        boolean own = clause != null && clause.hasSubject() && clause.subjectTo() <= trigger.from();
        return own ? scene.places(clause.subjectFrom(), clause.subjectTo()) : List.of();
    }

    private boolean located(Named named) {
        Sentence s = scene.sentence();
        int at = named.from() - 1;
        // Back over "the northern", "Russia's".
        while (at >= 0 && at > named.from() - 5 && before(s.tag(at))) {
            at--;
        }
        return PlaceFinder.PREPOSITIONS.contains(s.norm(at))
                && !s.norm(named.from() - 1).equals("of");
    }

    private static boolean before(Tag tag) {
        return tag == Tag.DET || tag == Tag.ADJ || tag == Tag.PART || tag == Tag.PROPN;
    }

    private List<Named> listed(int from, int to, Trigger trigger) {
        List<Named> kept = new ArrayList<>();
        for (Named named : within(from, to, trigger)) {
            // A second place far behind the first belongs to something else.
            boolean near = kept.isEmpty() || near(kept.get(kept.size() - 1), named);
            if (near && !source(from, named)) {
                kept.add(named);
            }
        }
        return smallest(kept);
    }

    private boolean near(Named last, Named next) {
        Sentence s = scene.sentence();
        int gap = next.from() - last.to();
        boolean coordinated = false;
        for (int i = last.to(); i < next.from(); i++) {
            if (s.tag(i) == Tag.VERB || s.norm(i).equals(";")) {
                return false;
            }
            coordinated = coordinated || s.norm(i).equals("and") || s.norm(i).equals("well");
        }
        boolean container = gap >= 1 && !coordinated && (s.norm(next.from() - 1).equals("in") || behindIn(last, next));
        return !container && gap <= (coordinated ? APART : 4);
    }

    // "X in the Y region", "X, in eastern Y": the second holds the first.
    private boolean behindIn(Named last, Named next) {
        int in = -1;
        for (int i = last.to(); i < next.from(); i++) {
            in = scene.sentence().norm(i).equals("in") ? i : in;
        }
        return in >= 0;
    }

    // ", the governor of X region said": where the speaker sits.
    private boolean source(int from, Named named) {
        for (int i = named.from() - 1; i >= Math.max(from, named.from() - 7); i--) {
            if (scene.words().in("office", scene.sentence().norm(i))) {
                return true;
            }
            if (scene.sentence().norm(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private List<Named> within(int from, int to, Trigger trigger) {
        List<Named> found = new ArrayList<>();
        Sentence s = scene.sentence();
        for (Named named : scene.places(from, to)) {
            String before = s.norm(named.from() - 1);
            boolean origin = before.equals("from") && trigger.word().action() != BattlefieldAction.WITHDRAW;
            if (parentheses(s, from, named.from()) == 0 && !origin) {
                found.add(named);
            }
        }
        return found;
    }

    private static int parentheses(Sentence s, int from, int to) {
        int depth = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            depth += s.norm(i).equals("(") || s.norm(i).equals("[") ? 1 : 0;
            depth -= s.norm(i).equals(")") || s.norm(i).equals("]") ? 1 : 0;
        }
        return depth;
    }

    /** Drops a region or country when a place inside of it is named too. */
    private static List<Named> smallest(List<Named> places) {
        List<Named> kept = new ArrayList<>();
        for (Named named : places) {
            boolean parent = places.stream()
                    .anyMatch(other -> !other.equals(named)
                            && (PlaceFinder.inside(other.place(), named.place())
                                    || (other.to() <= named.from() && region(other, named))));
            boolean known = kept.stream().anyMatch(other -> other.place().equals(named.place()));
            if (!parent && !known) {
                kept.add(named);
            }
        }
        return kept;
    }

    // "X in the Y region": a new name before a region lies in it.
    private static boolean region(Named small, Named large) {
        boolean larger = large.place().precision() == PlacePrecision.REGION
                || large.place().precision() == PlacePrecision.DISTRICT;
        return larger
                && small.place().lat() == null
                && small.place().country() != null
                && small.place().country().equals(large.place().country())
                && small.place().precision() != large.place().precision();
    }

    /** The place a common noun or "there" points back to: the last one named shortly before, or null. */
    Place pointedAt(int from, int to) {
        Sentence s = scene.sentence();
        boolean points = false;
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            boolean there = s.norm(i).equals("there");
            boolean noun = scene.words().in("anaphor", s.norm(i))
                    && (s.norm(i - 1).equals("the")
                            || s.norm(i - 1).equals("that")
                            || s.norm(i - 1).equals("this"));
            boolean it = i > 0 && s.norm(i).equals("it") && s.tag(i - 1) == Tag.VERB;
            points = points || there || noun || it;
        }
        if (!points) {
            return null;
        }
        List<Named> here = scene.places(0, from);
        if (!here.isEmpty()) {
            return here.get(here.size() - 1).place();
        }
        Place before = earlier();
        List<Named> behind = scene.places(to, s.size());
        return before != null || behind.isEmpty() ? before : behind.get(0).place();
    }

    private Place earlier() {
        int earliest = Math.max(0, scene.sentence().index() - SENTENCES_BACK);
        int start = scene.reading().sentences().get(earliest).start();
        Place last = null;
        for (Mention mention : scene.mentions().within(start, scene.sentence().start())) {
            boolean place = mention.kind() == Mention.Kind.PLACE && mention.place() != null;
            last = place && belligerents.foughtIn(mention.place().country()) ? mention.place() : last;
        }
        return last;
    }
}
