// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.events.DatePrecision;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clauses;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.date.Dates;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Party;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds meetings, calls, votes and other contacts in a report. Thread-safe. */
public final class ContactRules {
    /** What took place longer ago is background and no news. */
    private static final int MONTHS_OF_NEWS = 3;

    private final ContactWords words = new ContactWords();
    private final Dossiers dossiers;
    private final Topics topics;
    private final Votes votes;

    public ContactRules(Dossiers dossiers) {
        this.dossiers = dossiers;
        topics = new Topics(dossiers);
        votes = new Votes(dossiers);
    }

    /**
     * The contacts in the order of the text, each told once; their negotiation is left open.
     *
     * @param dominant id of the negotiation whose words tell the topics, or null for the world list's
     */
    public List<ContactFound> of(Reading reading, Mentions mentions, List<Statement> statements, String dominant) {
        List<ContactFound> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.heading()) {
                continue;
            }
            Scene scene = new Scene(reading, sentence, Clauses.of(sentence), mentions, words, dominant);
            List<Occasion> occasions = scene.occasions();
            for (int i = 0; i < occasions.size(); i++) {
                int to = i + 1 < occasions.size() ? occasions.get(i + 1).from() : sentence.size();
                ContactFound contact = contact(scene, occasions.get(i), to, found);
                if (contact != null) {
                    found.add(contact);
                }
            }
        }
        return ContactMerging.of(found);
    }

    private ContactFound contact(Scene scene, Occasion occasion, int to, List<ContactFound> told) {
        if (occasion.word().kind() == ContactKind.VOTE) {
            Sides.Found voters = votes.of(scene, occasion);
            return voters == null ? null : contact(scene, occasion, voters, null, ContactStanding.HELD);
        }
        Sides.Found sides = Sides.of(scene, occasion);
        Venues.Venue venue = Venues.of(scene, occasion, to);
        Set<String> parties = new TreeSet<>(sides.parties());
        if (occasion.word().shape() == Shape.PAPER && parties.size() == 1) {
            parties.addAll(counterpart(parties, told));
        }
        if (occasion.word().shape() == Shape.PLACE) {
            Mention destination = destination(scene, occasion);
            String host = destination == null ? null : destination.place().country();
            if (host == null || parties.isEmpty() || dossiers.party(host).isEmpty()) {
                return null;
            }
            parties.add(host);
            venue = new Venues.Venue(destination.place(), destination);
        }
        boolean paper = occasion.word().shape() != Shape.PAPER
                || words.any("paper", scene.sentence(), occasion.from() - 12, occasion.to() + 8);
        boolean thing = occasion.word().shape() == Shape.HOST && !sides.guest();
        boolean peers = parties.size() == 1 && peers(scene, occasion, parties);
        if ((parties.size() < 2 && !peers)
                || thingAsObject(scene, occasion)
                || !paper
                || thing
                || !single(scene, occasion, venue)) {
            return null;
        }
        Sides.Found all = new Sides.Found(sides.participants(), parties, sides.from(), sides.to(), sides.guest());
        return contact(scene, occasion, all, venue, Standings.of(scene, occasion, sides.to()));
    }

    // "European leaders met": a body of several states meets in itself.
    private boolean peers(Scene scene, Occasion occasion, Set<String> parties) {
        boolean body = dossiers.party(parties.iterator().next())
                .filter(party -> party.kind() == Party.Kind.BODY)
                .isPresent();
        return body
                && occasion.word().kind() == ContactKind.MEETING
                && !occasion.noun()
                && words.any("peers", scene.sentence(), occasion.from() - 10, occasion.from());
    }

    // "met its obligations", "hosted a summit": the object is no person or party.
    private boolean thingAsObject(Scene scene, Occasion occasion) {
        boolean plain = occasion.word().shape() == Shape.WITH || occasion.word().shape() == Shape.HOST;
        if (occasion.noun() || !plain || !occasion.word().rest().isEmpty()) {
            return false;
        }
        Sentence s = scene.sentence();
        int next = occasion.to();
        boolean object = s.tag(next) == Tag.DET
                || s.tag(next) == Tag.PRON
                || s.tag(next) == Tag.NOUN
                || s.tag(next) == Tag.ADJ
                || s.tag(next) == Tag.NUM;
        boolean occasionAsObject = false;
        for (int i = next; i < next + 4; i++) {
            occasionAsObject = occasionAsObject || words.noun(s, i) != null;
        }
        boolean named = scene.mentions(next, s.size()).stream().anyMatch(mention -> scene.from(mention) < next + 4);
        return occasionAsObject || (object && !named);
    }

    // Papers are handed to the other side of the last meeting, where no receiver is named.
    private static Set<String> counterpart(Set<String> giver, List<ContactFound> told) {
        for (int i = told.size() - 1; i >= 0; i--) {
            List<String> parties = told.get(i).parties();
            if (parties.size() == 2 && parties.containsAll(giver)) {
                return Set.copyOf(parties);
            }
        }
        return Set.of();
    }

    // A course of talks is one contact only when it was held at a time or place.
    private boolean single(Scene scene, Occasion occasion, Venues.Venue venue) {
        if (occasion.word().shape() != Shape.COURSE || venue != null) {
            return true;
        }
        Sentence s = scene.sentence();
        LocalDate published = scene.reading().report().published();
        return words.any("held", s, occasion.from() - 6, occasion.to() + 6)
                || Dates.near(s, published, occasion.from(), occasion.to()).isPresent()
                || occasion.word().kind() == ContactKind.STATEMENT_CHANNEL;
    }

    private static Mention destination(Scene scene, Occasion occasion) {
        for (Mention mention : scene.mentions(occasion.to(), occasion.to() + 5)) {
            return mention.place() != null ? mention : null;
        }
        return null;
    }

    private ContactFound contact(
            Scene scene, Occasion occasion, Sides.Found sides, Venues.Venue venue, ContactStanding standing) {
        Sentence s = scene.sentence();
        LocalDate published = scene.reading().report().published();
        int end = Math.max(sides.to(), occasion.to());
        end = venue == null ? end : Math.max(end, scene.to(venue.mention()));
        SaidAt when = Dates.near(s, published, occasion.from(), end)
                .or(() -> ofVote(scene, occasion))
                .orElse(null);
        if (!recent(when, published) || Dates.background(s, published, occasion.from(), end)) {
            return null;
        }
        int from = Math.min(sides.from(), occasion.from());
        Passage evidence = s.passage(from, Math.min(s.size(), end));
        return new ContactFound(
                evidence,
                List.of(),
                s.passage(),
                when,
                occasion.word().kind(),
                withoutParties(sides.participants()),
                List.copyOf(sides.parties()),
                venue == null ? null : venue.place(),
                standing,
                topics.of(s, scene.negotiation()),
                standing == ContactStanding.HELD ? Outcomes.of(scene) : null,
                sides.participants().size() > 1 ? 0.8 : 0.6,
                null);
    }

    /** Who stands for a party by name or office makes the bare party needless. */
    private static List<Participant> withoutParties(List<Participant> participants) {
        return participants.stream()
                .filter(each -> each.role() != null
                        || participants.stream()
                                .noneMatch(other ->
                                        other.role() != null && other.party().equals(each.party())))
                .toList();
    }

    // "The assembly voted on Monday. The text passed by 91 votes": the day stands with the body.
    private static Optional<SaidAt> ofVote(Scene scene, Occasion occasion) {
        int before = scene.sentence().index() - 1;
        if (occasion.word().kind() != ContactKind.VOTE || before < 0) {
            return Optional.empty();
        }
        Sentence s = scene.reading().sentences().get(before);
        return Dates.near(s, scene.reading().report().published(), 0, s.size());
    }

    private static boolean recent(SaidAt when, LocalDate published) {
        return when == null
                || published == null
                || (when.precision() != DatePrecision.YEAR
                        && when.date().isAfter(published.minusMonths(MONTHS_OF_NEWS)));
    }
}
