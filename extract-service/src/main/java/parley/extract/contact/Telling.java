// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.List;
import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Party;

/** Makes a contact of one occasion: who, when, where, and whether it took place. Thread-safe. */
final class Telling {
    private final Dossiers dossiers;
    private final Votes votes;
    private final Drafting drafting;
    private final Travels travels;
    private final Pointing pointing = new Pointing();
    private final Gate gate = new Gate();

    Telling(Dossiers dossiers) {
        this.dossiers = dossiers;
        votes = new Votes(dossiers);
        drafting = new Drafting(dossiers);
        travels = new Travels(dossiers, drafting);
    }

    /** The contact the occasion at a position tells, or null. */
    Draft of(Scene scene, List<Occasion> occasions, int i, Earlier earlier, Days days) {
        At at = at(scene, occasions, i, i, earlier, days);
        Occasion occasion = at.occasion();
        if (occasion.word().kind() == ContactKind.VOTE) {
            Roster voters = votes.of(scene, occasion);
            return voters == null ? null : drafting.draft(at, voters, null, standing(scene, occasion), true, null);
        }
        return occasion.shape().travels() ? travels.of(at) : occasion(at, null, null, null);
    }

    // A vote told by a noun or a count was held.
    private static Told standing(Scene scene, Occasion vote) {
        Told told = new Standings(scene).of(vote, vote.to());
        boolean ahead = !vote.noun() && told.standing() == ContactStanding.PLANNED;
        return ahead ? told : Told.sure(ContactStanding.HELD);
    }

    /** The contact for which the journey at a position is made, or null. */
    Draft purpose(Scene scene, List<Occasion> occasions, int i, Earlier earlier, Days days) {
        Occasion journey = occasions.get(i);
        At at = at(scene, occasions, i + 1, i, earlier, days);
        Journeys.Goal goal = travels.goal(scene, journey);
        Told standing = new Standings(scene).of(journey, journey.to());
        SaidAt when = days.of(journey, journey.to(), at.previous(), at.next());
        Draft draft = occasion(at, goal, standing, when);
        return draft != null && draft.own() ? draft : null;
    }

    private static At at(Scene scene, List<Occasion> occasions, int i, int first, Earlier earlier, Days days) {
        int previous = first == 0 ? 0 : occasions.get(first - 1).to();
        int next = i + 1 < occasions.size()
                ? occasions.get(i + 1).phrase()
                : scene.sentence().size();
        return new At(scene, occasions.get(i), previous, next, days, earlier);
    }

    private Draft occasion(At at, Journeys.Goal goal, Told journey, SaidAt day) {
        Scene scene = at.scene();
        Occasion occasion = at.occasion();
        Roster roster = at.roster();
        if (roster == null) {
            return null;
        }
        Venues.Venue venue = venue(at, goal);
        SaidAt when = at.days().of(occasion, Math.max(roster.to(), occasion.to()), at.previous(), at.next());
        when = when == null ? day : when;
        boolean paper =
                occasion.word().kind() == ContactKind.LETTER || occasion.word().kind() == ContactKind.DOCUMENT_EXCHANGE;
        // A day to come stands in the letter.
        when = paper && Drafting.ahead(when, scene.reading().report().published()) ? null : when;
        Told told = new Standings(scene).of(occasion, roster.to());
        boolean carried =
                journey != null && !(told.sure() && told.standing() != ContactStanding.HELD && occasion.noun());
        Told standing = carried ? journey : told;
        boolean own = roster.size() >= 2 || peers(scene, occasion, roster);
        standing = own ? standing : pointing.standing(scene, occasion, standing);
        when = own || standing.sure() || !gate.mentioned(scene, occasion) ? when : null;
        boolean joins = occasion.shape() == Shape.JOIN;
        if ((!own || joins) && !pointing.add(at, roster, when, venue == null ? null : venue.place())) {
            return null;
        }
        if (!own && roster.size() < 2 && gate.domestic(scene, occasion)) {
            return null;
        }
        boolean news =
                when == null && standing.standing() == ContactStanding.HELD && own && gate.news(occasion, standing);
        when = news ? at.days().ofNews() : when;
        boolean admitted = gate.admits(scene, occasion, roster, own, when, venue, standing);
        return admitted ? drafting.draft(at, roster, venue, standing, own, when) : null;
    }

    private static Venues.Venue venue(At at, Journeys.Goal goal) {
        if (goal != null && goal.place() != null) {
            return new Venues.Venue(goal.place(), goal.mention());
        }
        boolean joins = at.occasion().shape() == Shape.JOIN;
        return joins
                ? Venues.behind(at.scene(), at.occasion(), at.next())
                : Venues.of(at.scene(), at.occasion(), at.next());
    }

    // "European leaders met": a body of several states meets in itself.
    private boolean peers(Scene scene, Occasion occasion, Roster roster) {
        boolean body = roster.size() == 1
                && dossiers.party(roster.parties().iterator().next())
                        .filter(party -> party.kind() == Party.Kind.BODY)
                        .isPresent();
        boolean held = occasion.noun()
                && scene.words().any("held", scene.sentence(), occasion.phrase() - 2, occasion.phrase());
        boolean meets = occasion.word().kind() == ContactKind.MEETING
                || (occasion.word().kind() == ContactKind.CALL && held);
        return body
                && meets
                && (held || scene.words().any("peers", scene.sentence(), occasion.phrase() - 10, occasion.to() + 4));
    }
}
