// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.time.LocalDate;
import java.util.List;
import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.events.DatePrecision;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.date.Dates;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Dossiers;
import parley.extract.text.Passage;
import parley.extract.text.Sentence;

/** Writes down a contact once it is known who takes part, where and when; background is no news. Thread-safe. */
final class Drafting {
    /** What took place longer ago is background and no news. */
    private static final int MONTHS_OF_NEWS = 3;

    private final Topics topics;
    private final Gate gate = new Gate();

    Drafting(Dossiers dossiers) {
        topics = new Topics(dossiers);
    }

    /** The contact, or null where it is background. */
    Draft draft(At at, Roster roster, Venues.Venue venue, Told told, boolean own, SaidAt dated) {
        Scene scene = at.scene();
        Sentence s = scene.sentence();
        Occasion occasion = at.occasion();
        LocalDate published = scene.reading().report().published();
        int end = Math.max(roster.to(), occasion.to());
        end = Math.min(s.size(), venue == null ? end : Math.max(end, scene.to(venue.mention())));
        SaidAt when = dated == null && occasion.word().kind() == ContactKind.VOTE ? ofVote(at, end) : dated;
        boolean vote = occasion.word().kind() == ContactKind.VOTE;
        when = vote && told.standing() == ContactStanding.HELD && ahead(when, published) ? null : when;
        if (!recent(when, published) || Dates.background(s, published, occasion.from(), end)) {
            return null;
        }
        int from = Math.min(roster.from(), occasion.phrase());
        Passage evidence = s.passage(from, end);
        // What is to come has no day gone by.
        when = told.standing() == ContactStanding.PLANNED && gone(when, published) ? null : when;
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
    private static ContactStanding standing(Told told, SaidAt when, LocalDate published) {
        return ahead(when, published) && told.standing() == ContactStanding.HELD
                ? ContactStanding.PLANNED
                : told.standing();
    }

    /** Whether a day lies after the publication. */
    static boolean ahead(SaidAt when, LocalDate published) {
        return when != null
                && published != null
                && when.precision() == DatePrecision.DAY
                && when.date().isAfter(published);
    }

    private static boolean gone(SaidAt when, LocalDate published) {
        return when != null
                && published != null
                && when.precision() == DatePrecision.DAY
                && when.date().isBefore(published);
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
