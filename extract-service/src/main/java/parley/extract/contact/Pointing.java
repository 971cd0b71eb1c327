// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import parley.events.ContactStanding;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Place;

/** Finds the contact told before to which words point back, and what may be said of it there. Thread-safe. */
final class Pointing {
    private final Gate gate = new Gate();

    /** "did not join the talks": what is denied is not that they took place. */
    Told standing(Scene scene, Occasion occasion, Told told) {
        // "the outcome of the meeting" tells nothing of when it is.
        if (gate.mentioned(scene, occasion)) {
            return new Told(ContactStanding.HELD, false);
        }
        return told.standing() == ContactStanding.RULED_OUT ? new Told(ContactStanding.HELD, false) : told;
    }

    /** Adds those who took part in the contact told before, where the words point back to it; false where nobody joins. */
    boolean add(At at, Roster roster, SaidAt when, Place place) {
        Occasion occasion = at.occasion();
        if (occasion.shape() == Shape.JOIN) {
            Draft last = at.earlier().last(at.scene(), 0);
            boolean own = last == null && roster.size() >= 2;
            boolean news = own || (last != null && !last.parties().containsAll(roster.parties()));
            if (news && roster.size() < 2) {
                roster.addAll(last.parties(), last.contact().participants());
            }
            return news;
        }
        Draft meant = null;
        if (occasion.shape() == Shape.PAPER) {
            Draft last = roster.size() == 1
                    ? at.earlier().with(roster.parties().iterator().next())
                    : null;
            meant = last != null && last.parties().size() == 2 ? last : null;
        } else if (occasion.noun() && gate.pointsBack(at.scene(), occasion)) {
            meant = at.earlier().meant(occasion.word().kind(), when, place, roster.parties());
        }
        if (meant != null) {
            roster.addAll(meant.parties(), meant.contact().participants());
        }
        return true;
    }
}
