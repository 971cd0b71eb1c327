// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.List;
import java.util.Objects;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds where somebody travels, and whether those who live there are the hosts. */
final class Journeys {
    private static final int NEAR = 7;
    private static final int FAR = 14;

    /**
     * Where a journey leads.
     *
     * @param host party that receives the visitor, or null where the place is only a venue
     * @param place null for a palace or a ministry
     * @param mention the words that name it
     */
    record Goal(String host, Place place, Mention mention) {}

    private final Dossiers dossiers;

    Journeys(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** The goal of a journey, or null where none is told. */
    Goal of(Scene scene, Occasion occasion) {
        Sentence s = scene.sentence();
        boolean far = occasion.shape() == Shape.TEAM || occasion.shape() == Shape.TRIP;
        int start = occasion.to();
        if (far) {
            int to = first(s, start, "to");
            int from = to < 0 ? first(s, start, "from") : to;
            boolean trip = occasion.shape() == Shape.TRIP;
            start = from < 0 && trip ? first(s, start, "in") : from;
            if (start < 0) {
                return null;
            }
        }
        for (int i = start; i < Math.min(s.size(), start + NEAR); i++) {
            Mention mention = scene.mentionAt(i);
            if (mention == null || mention.start() < s.token(i).start()) {
                if (!within(s, i)) {
                    return null;
                }
                continue;
            }
            Goal goal = goal(scene, mention);
            if (goal != null) {
                return goal;
            }
            i = scene.to(mention) - 1;
        }
        return null;
    }

    private static int first(Sentence s, int from, String word) {
        int at = Joints.find(s, word, from, from + FAR);
        return at < 0 ? -1 : at + 1;
    }

    private static boolean within(Sentence s, int i) {
        Tag tag = s.tag(i);
        return tag.nominal()
                || tag == Tag.DET
                || tag == Tag.ADJ
                || s.norm(i).equals("of")
                || s.norm(i).equals("'s");
    }

    private Goal goal(Scene scene, Mention mention) {
        String next = scene.sentence().norm(scene.to(mention));
        boolean capital = next.equals("capital")
                || (next.equals("'s")
                        && scene.sentence().norm(scene.to(mention) + 1).equals("capital"));
        if (capital && mention.party() != null) {
            return new Goal(mention.party(), null, mention);
        }
        Place place = mention.place();
        if (mention.kind() == Mention.Kind.METONYM && place == null) {
            return new Goal(mention.party(), null, mention);
        }
        boolean where = mention.kind() == Mention.Kind.PLACE
                || mention.kind() == Mention.Kind.METONYM
                || mention.kind() == Mention.Kind.PARTY;
        if (!where || place == null || mention.possessive()) {
            return null;
        }
        return new Goal(host(place), place, mention);
    }

    /** The parties between which somebody shuttles. */
    List<String> ends(Scene scene, Occasion occasion) {
        return scene.mentions(occasion.to(), occasion.to() + NEAR + NEAR).stream()
                .map(mention -> mention.place() == null ? mention.party() : host(mention.place()))
                .filter(Objects::nonNull)
                .toList();
    }

    private String host(Place place) {
        String country = place.country();
        return country != null && dossiers.party(country).isPresent() ? country : null;
    }

    /** Whether the government sits there: who goes there for talks talks to it, elsewhere he may meet anybody. */
    boolean seat(Goal goal) {
        if (goal.place() == null || goal.place().name() == null) {
            return true;
        }
        List<String> capitals =
                dossiers.party(goal.host()).map(party -> party.capitals()).orElse(List.of());
        boolean country = dossiers.party(goal.host())
                .filter(party -> party.name().equals(goal.place().name()))
                .isPresent();
        return country || capitals.contains(goal.place().name());
    }
}
