// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.events.DatePrecision;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.date.Dates;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Party;
import parley.extract.dossier.Place;
import parley.extract.text.Passage;
import parley.extract.text.Sentence;

/** Makes a contact of one occasion: who, when, where, and whether it took place. Thread-safe. */
final class Telling {
    /** What took place longer ago is background and no news. */
    private static final int MONTHS_OF_NEWS = 3;

    private final Dossiers dossiers;
    private final Topics topics;
    private final Votes votes;
    private final Journeys journeys;
    private final Gate gate = new Gate();

    Telling(Dossiers dossiers) {
        this.dossiers = dossiers;
        topics = new Topics(dossiers);
        votes = new Votes(dossiers);
        journeys = new Journeys(dossiers);
    }

    /** Where an occasion stands among its neighbours in the sentence. */
    private record At(Scene scene, Occasion occasion, int previous, int next, Days days, Earlier earlier) {}

    /** The contact the occasion at a position tells, or null. */
    Draft of(Scene scene, List<Occasion> occasions, int i, Earlier earlier, Days days) {
        At at = at(scene, occasions, i, i, earlier, days);
        Occasion occasion = at.occasion();
        if (occasion.word().kind() == ContactKind.VOTE) {
            Roster voters = votes.of(scene, occasion);
            return voters == null
                    ? null
                    : draft(at, voters, null, new Standings.Told(ContactStanding.HELD, true), true, null);
        }
        return occasion.shape().travels() ? journey(at) : occasion(at, null, null, null);
    }

    /** The contact for which the journey at a position is made, or null. */
    Draft purpose(Scene scene, List<Occasion> occasions, int i, Earlier earlier, Days days) {
        Occasion journey = occasions.get(i);
        At at = at(scene, occasions, i + 1, i, earlier, days);
        Journeys.Goal goal = journeys.of(scene, journey);
        Standings.Told standing = new Standings(scene).of(journey, journey.to());
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

    private Draft occasion(At at, Journeys.Goal goal, Standings.Told journey, SaidAt day) {
        Scene scene = at.scene();
        Occasion occasion = at.occasion();
        Roster roster = occasion.noun()
                ? NounSides.of(scene, occasion, at.earlier(), at.next())
                : VerbSides.of(scene, occasion, at.earlier(), at.next());
        if (roster == null) {
            return null;
        }
        Venues.Venue venue = goal != null && goal.place() != null
                ? new Venues.Venue(goal.place(), goal.mention())
                : occasion.shape() == Shape.JOIN
                        ? Venues.behind(scene, occasion, at.next())
                        : Venues.of(scene, occasion, at.next());
        SaidAt when = at.days().of(occasion, Math.max(roster.to(), occasion.to()), at.previous(), at.next());
        when = when == null ? day : when;
        boolean paper =
                occasion.word().kind() == ContactKind.LETTER || occasion.word().kind() == ContactKind.DOCUMENT_EXCHANGE;
        // A day to come stands in the letter.
        when = paper && ahead(when, scene.reading().report().published()) ? null : when;
        Standings.Told told = new Standings(scene).of(occasion, roster.to());
        boolean carried =
                journey != null && !(told.sure() && told.standing() != ContactStanding.HELD && occasion.noun());
        Standings.Told standing = carried ? journey : told;
        boolean own = roster.size() >= 2 || peers(scene, occasion, roster);
        standing = own ? standing : pointing(scene, occasion, standing);
        when = own || standing.sure() || !gate.mentioned(scene, occasion) ? when : null;
        boolean joins = occasion.shape() == Shape.JOIN;
        if ((!own || joins) && !before(at, roster, when, venue == null ? null : venue.place())) {
            return null;
        }
        if (!own && roster.size() < 2 && gate.domestic(scene, occasion)) {
            return null;
        }
        boolean news =
                when == null && standing.standing() == ContactStanding.HELD && own && gate.news(occasion, standing);
        when = news ? at.days().ofNews() : when;
        boolean admitted = gate.admits(scene, occasion, roster, own, when, venue, standing);
        return admitted ? draft(at, roster, venue, standing, own, when) : null;
    }

    // "did not join the talks": what is denied is not that they took place.
    private Standings.Told pointing(Scene scene, Occasion occasion, Standings.Told told) {
        // "the outcome of the meeting" tells nothing of when it is.
        if (gate.mentioned(scene, occasion)) {
            return new Standings.Told(ContactStanding.HELD, false);
        }
        return told.standing() == ContactStanding.RULED_OUT ? new Standings.Told(ContactStanding.HELD, false) : told;
    }

    /** Adds those who took part in the contact told before, where the words point back to it; false where nobody joins. */
    private boolean before(At at, Roster roster, SaidAt when, Place place) {
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

    private Draft journey(At at) {
        Scene scene = at.scene();
        Occasion occasion = at.occasion();
        Roster roster = occasion.noun()
                ? NounSides.of(scene, occasion, at.earlier(), at.next())
                : VerbSides.of(scene, occasion, at.earlier(), at.next());
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
        Standings.Told standing = new Standings(scene).of(occasion, roster.to());
        return roster.size() < 2 ? null : draft(at, roster, venue, standing, true, when);
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

    private Draft draft(At at, Roster roster, Venues.Venue venue, Standings.Told told, boolean own, SaidAt dated) {
        Scene scene = at.scene();
        Sentence s = scene.sentence();
        Occasion occasion = at.occasion();
        LocalDate published = scene.reading().report().published();
        int end = Math.max(roster.to(), occasion.to());
        end = Math.min(s.size(), venue == null ? end : Math.max(end, scene.to(venue.mention())));
        SaidAt when = dated == null && occasion.word().kind() == ContactKind.VOTE ? ofVote(at, end) : dated;
        boolean vote = occasion.word().kind() == ContactKind.VOTE;
        when = vote && ahead(when, published) ? null : when;
        if (!recent(when, published) || Dates.background(s, published, occasion.from(), end)) {
            return null;
        }
        int from = Math.min(roster.from(), occasion.phrase());
        Passage evidence = s.passage(from, end);
        ContactStanding standing = standing(told, when, published);
        ContactFound contact = new ContactFound(
                evidence,
                List.of(),
                s.passage(),
                when,
                kind(scene, occasion),
                roster.people(),
                List.copyOf(roster.parties()),
                venue == null ? null : venue.place(),
                standing,
                topics.of(s, scene.negotiation()),
                standing == ContactStanding.HELD ? Outcomes.of(scene) : null,
                own && roster.people().size() > 1 ? 0.8 : own ? 0.7 : 0.5,
                null);
        boolean other = gate.another(scene, occasion);
        return new Draft(
                contact, occasion.shape(), s.index(), told.sure() && own, other, occasion.shape() == Shape.JOIN, own);
    }

    // What lies ahead has not been held, whatever the tense.
    private static ContactStanding standing(Standings.Told told, SaidAt when, LocalDate published) {
        return ahead(when, published) && told.standing() == ContactStanding.HELD
                ? ContactStanding.PLANNED
                : told.standing();
    }

    private static boolean ahead(SaidAt when, LocalDate published) {
        return when != null
                && published != null
                && when.precision() == DatePrecision.DAY
                && when.date().isAfter(published);
    }

    private static ContactKind kind(Scene scene, Occasion occasion) {
        Sentence s = scene.sentence();
        boolean means = scene.words().any("means", s, occasion.from() - 3, occasion.to() + 14);
        boolean speech = occasion.shape() == Shape.TALK || occasion.shape() == Shape.TELL;
        return speech && means ? ContactKind.CALL : occasion.word().kind();
    }

    // "The assembly voted on Monday. The text passed by 91 votes": the day stands with the body.
    private static SaidAt ofVote(At at, int end) {
        Scene scene = at.scene();
        LocalDate published = scene.reading().report().published();
        SaidAt here = Dates.near(scene.sentence(), published, at.occasion().from(), end)
                .orElse(null);
        int before = scene.sentence().index() - 1;
        if (here != null || before < 0) {
            return here;
        }
        Sentence s = scene.reading().sentences().get(before);
        return Dates.near(s, published, 0, s.size()).orElse(null);
    }

    private static boolean recent(SaidAt when, LocalDate published) {
        return when == null
                || published == null
                || (when.precision() != DatePrecision.YEAR
                        && when.date().isAfter(published.minusMonths(MONTHS_OF_NEWS)));
    }
}
