// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.events.PlacePrecision;
import parley.extract.dossier.Place;
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
            "from");
    private static final int SENTENCES_BACK = 3;

    /** A place and the tokens that name it. */
    record Named(Place place, int from, int to) {}

    private final Scene scene;

    Places(Scene scene) {
        this.scene = scene;
    }

    /** The places of a trigger that reaches from one token to another; empty when none is named. */
    List<Named> of(Trigger trigger, int from, int to) {
        List<Named> after = listed(trigger.to(), to, trigger);
        if (!after.isEmpty()) {
            return after;
        }
        // The list before the action: "In Sumy and Kharkiv, forces advanced"; "Pokrovsk has fallen".
        List<Named> before = within(from, trigger.from(), trigger);
        boolean subject = trigger.passive() || trigger.word().byOther();
        return before.isEmpty() || !(subject || located(before.get(0))) ? List.of() : smallest(before);
    }

    private boolean located(Named named) {
        Sentence s = scene.sentence();
        int at = named.from() - 1;
        // Back over "the northern", "Russia's".
        while (at >= 0 && at > named.from() - 5 && before(s.tag(at))) {
            at--;
        }
        return PREPOSITIONS.contains(s.norm(at)) && !s.norm(named.from() - 1).equals("of");
    }

    private static boolean before(Tag tag) {
        return tag == Tag.DET || tag == Tag.ADJ || tag == Tag.PART || tag == Tag.PROPN;
    }

    private List<Named> listed(int from, int to, Trigger trigger) {
        List<Named> all = within(from, to, trigger);
        List<Named> kept = new ArrayList<>();
        for (Named named : all) {
            // A second place far behind the first belongs to something else.
            if (kept.isEmpty() || named.from() - kept.get(kept.size() - 1).to() <= 4) {
                kept.add(named);
            }
        }
        return smallest(kept);
    }

    private List<Named> within(int from, int to, Trigger trigger) {
        List<Named> found = new ArrayList<>();
        int depth = 0;
        Sentence s = scene.sentence();
        for (Mention mention : scene.mentions(from, to)) {
            int at = scene.from(mention);
            depth = parentheses(s, from, at);
            boolean capital = mention.kind() == Mention.Kind.METONYM
                    && mention.role() == null
                    && PREPOSITIONS.contains(s.norm(at - 1))
                    && !s.norm(at - 1).equals("from");
            boolean where = mention.kind() == Mention.Kind.PLACE || capital || isCountryOfEvent(mention);
            boolean origin = s.norm(at - 1).equals("from") && !isWithdrawal(trigger);
            if (where && mention.place() != null && depth == 0 && !origin) {
                found.add(new Named(mention.place(), at, scene.to(mention)));
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

    private static boolean isWithdrawal(Trigger trigger) {
        return trigger.word().action() == BattlefieldAction.WITHDRAW;
    }

    // "in eastern Ukraine", "across Russia": a country is where it happens only behind a word of place.
    private boolean isCountryOfEvent(Mention mention) {
        if (mention.kind() != Mention.Kind.PARTY || mention.place() == null || mention.possessive()) {
            return false;
        }
        int at = scene.from(mention);
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            switch (scene.sentence().norm(i)) {
                case "in", "across", "inside", "over", "throughout", "into" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Drops a region or country when a place inside of it is named too. */
    private static List<Named> smallest(List<Named> places) {
        List<Named> kept = new ArrayList<>();
        for (Named named : places) {
            boolean parent =
                    places.stream().anyMatch(other -> !other.equals(named) && isIn(other.place(), named.place()));
            boolean known = kept.stream().anyMatch(other -> other.place().equals(named.place()));
            if (!parent && !known) {
                kept.add(named);
            }
        }
        return kept;
    }

    private static boolean isIn(Place small, Place large) {
        if (large.precision() == PlacePrecision.COUNTRY) {
            return small.precision() != PlacePrecision.COUNTRY;
        }
        return large.precision() == PlacePrecision.REGION
                && small.precision() != PlacePrecision.REGION
                && large.name().equals(small.admin());
    }

    /** The place a common noun or "there" points back to: the last one named shortly before, or null. */
    Place pointedAt(int from, int to) {
        Sentence s = scene.sentence();
        boolean points = false;
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            boolean there = s.norm(i).equals("there");
            boolean noun = scene.words().in("anaphor", s.norm(i))
                    && (s.norm(i - 1).equals("the") || s.norm(i - 1).equals("that"));
            points = points || there || noun;
        }
        if (!points) {
            return null;
        }
        int earliest = Math.max(0, s.index() - SENTENCES_BACK);
        int start = scene.reading().sentences().get(earliest).start();
        Place last = null;
        for (Mention mention : scene.mentions().within(start, s.start())) {
            last = mention.kind() == Mention.Kind.PLACE && mention.place() != null ? mention.place() : last;
        }
        for (Mention mention : scene.mentions(0, from)) {
            last = mention.kind() == Mention.Kind.PLACE && mention.place() != null ? mention.place() : last;
        }
        return last;
    }
}
