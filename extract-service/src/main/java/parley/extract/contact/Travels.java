// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.Set;
import java.util.TreeSet;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Dossiers;

/** Makes a contact of a journey: the visitor, and the host where those who live there receive him. Thread-safe. */
final class Travels {
    private final Journeys journeys;
    private final Drafting drafting;
    private final Gate gate = new Gate();

    Travels(Dossiers dossiers, Drafting drafting) {
        journeys = new Journeys(dossiers);
        this.drafting = drafting;
    }

    /** Where a journey leads, or null. */
    Journeys.Goal goal(Scene scene, Occasion journey) {
        return journeys.of(scene, journey);
    }

    /** The visit, or null where nobody goes to anybody. */
    Draft of(At at) {
        Scene scene = at.scene();
        Occasion occasion = at.occasion();
        Roster roster = at.roster();
        if (roster != null && roster.isEmpty() && occasion.shape() == Shape.TRIP) {
            roster.add(Antecedents.person(scene, subject(scene, occasion.phrase())));
        }
        if (roster == null || !gate.admitsJourney(scene, occasion, roster)) {
            return null;
        }
        Set<String> visitors = new TreeSet<>(roster.parties());
        Journeys.Goal goal = journeys.of(scene, occasion);
        Venues.Venue venue = null;
        if (occasion.shape() == Shape.SHUTTLE) {
            journeys.ends(scene, occasion).forEach(roster::add);
        } else if (goal == null || goal.host() == null || visitors.contains(goal.host())) {
            return null;
        } else {
            venue = goal.place() == null ? null : new Venues.Venue(goal.place(), goal.mention());
            roster.reach(scene.to(goal.mention()));
            boolean only = !journeys.seat(goal)
                    && scene.words()
                            .any(
                                    "purpose",
                                    scene.sentence(),
                                    occasion.to(),
                                    scene.sentence().size());
            Draft last = only ? at.earlier().with(visitors.iterator().next()) : null;
            if (only && last != null) {
                roster.addAll(last.parties(), last.contact().participants());
            } else {
                roster.add(goal.host());
            }
        }
        SaidAt when = at.days().of(occasion, roster.to(), at.previous(), at.next());
        Told standing = new Standings(scene).of(occasion, roster.to());
        return roster.size() < 2 ? null : drafting.draft(at, roster, venue, standing, true, when);
    }

    // "he spoke with Y; a trip to X is to follow": the pronoun's owner travels.
    private static int subject(Scene scene, int before) {
        for (int i = before - 1; i >= 0; i--) {
            String word = scene.sentence().norm(i);
            if (word.equals("he") || word.equals("she")) {
                return i;
            }
        }
        return before;
    }
}
