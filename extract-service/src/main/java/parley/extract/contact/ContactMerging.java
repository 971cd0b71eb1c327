// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.events.DatePrecision;
import parley.events.PlacePrecision;
import parley.extract.contact.ContactWords.Shape;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Place;
import parley.extract.text.Passage;

/** Makes one contact of what an article tells several times; the further places stand in {@code also}. */
final class ContactMerging {
    private static final double ALIKE = 0.66;

    /** How many contacts are looked back over, so that hostile text stays linear. */
    private static final int CONTACTS_BACK = 200;

    private ContactMerging() {}

    static List<ContactFound> of(List<Draft> drafts) {
        List<Draft> merged = new ArrayList<>();
        for (Draft draft : drafts) {
            int known = -1;
            for (int i = merged.size() - 1; i >= Math.max(0, merged.size() - CONTACTS_BACK) && known < 0; i--) {
                known = same(merged.get(i), draft) ? i : -1;
            }
            if (known < 0) {
                merged.add(draft);
            } else {
                Draft first = merged.get(known);
                merged.set(known, with(first, draft));
            }
        }
        return merged.stream().map(Draft::contact).toList();
    }

    static boolean same(Draft a, Draft b) {
        ContactFound first = a.contact();
        ContactFound second = b.contact();
        boolean day = sameDay(first.takesPlaceAt(), second.takesPlaceAt());
        boolean dated = day && first.takesPlaceAt() != null && second.takesPlaceAt() != null;
        boolean apart = (a.other() != b.other() || a.joined() != b.joined()) && !dated;
        boolean paper = first.kind() == ContactKind.LETTER || first.kind() == ContactKind.DOCUMENT_EXCHANGE;
        boolean others = paper && !first.parties().equals(second.parties());
        // A summit that is proposed is not the next round of talks that is planned.
        boolean two = ahead(first.standing())
                && ahead(second.standing())
                && a.own()
                && b.own()
                && (a.shape() == Shape.COURSE) != (b.shape() == Shape.COURSE)
                && !dated
                && !first.parties().equals(second.parties());
        return sameKind(a, b)
                && !apart
                && !others
                && !two
                && !(b.joined() && !first.parties().containsAll(second.parties()))
                && sameStanding(a, b)
                && day
                && samePlace(first.place(), second.place())
                && alike(new HashSet<>(first.parties()), new HashSet<>(second.parties()));
    }

    private static boolean sameKind(Draft a, Draft b) {
        ContactKind first = kindClass(a.contact().kind());
        ContactKind second = kindClass(b.contact().kind());
        boolean loose = (open(a) && second == ContactKind.CALL) || (open(b) && first == ContactKind.CALL);
        return first == second || loose;
    }

    // "talks", "told": may have been a call.
    private static boolean open(Draft draft) {
        return draft.shape() == Shape.COURSE || draft.shape() == Shape.TALK || draft.shape() == Shape.TELL;
    }

    private static boolean sameStanding(Draft a, Draft b) {
        ContactStanding first = a.contact().standing();
        ContactStanding second = b.contact().standing();
        boolean ahead = ahead(first) && ahead(second);
        boolean told =
                a.own() && b.own() && (first == ContactStanding.RULED_OUT || second == ContactStanding.RULED_OUT);
        if (told && first != second) {
            return false;
        }
        boolean weak = (first == ContactStanding.HELD && loose(a)) || (second == ContactStanding.HELD && loose(b));
        return first == second || ahead || weak;
    }

    // Named without a word of when: "at the talks".
    private static boolean loose(Draft draft) {
        return !draft.sure()
                && !draft.other()
                && (!draft.own() || draft.contact().takesPlaceAt() == null);
    }

    private static boolean ahead(ContactStanding standing) {
        return standing == ContactStanding.PLANNED || standing == ContactStanding.PROPOSED;
    }

    static boolean samePlace(Place a, Place b) {
        return a == null || b == null || a.equals(b) || isIn(a, b) || isIn(b, a);
    }

    private static boolean isIn(Place small, Place large) {
        boolean country =
                large.precision() == PlacePrecision.COUNTRY && Objects.equals(large.country(), small.country());
        return country || large.name().equals(small.admin());
    }

    static ContactKind kindClass(ContactKind kind) {
        return kind == ContactKind.VISIT || kind == ContactKind.NEGOTIATION_ROUND ? ContactKind.MEETING : kind;
    }

    static boolean sameDay(SaidAt a, SaidAt b) {
        if (a == null || b == null) {
            return true;
        }
        if (a.precision() != DatePrecision.DAY || b.precision() != DatePrecision.DAY) {
            return a.date().getYear() == b.date().getYear()
                    && a.date().getMonth() == b.date().getMonth();
        }
        return Math.abs(ChronoUnit.DAYS.between(a.date(), b.date())) <= 1;
    }

    private static boolean alike(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        boolean subset = common.size() >= 2 && (common.size() == a.size() || common.size() == b.size());
        boolean open = a.isEmpty() || b.isEmpty();
        return open || subset || (double) common.size() / all.size() >= ALIKE;
    }

    private static Draft with(Draft one, Draft two) {
        ContactFound first = one.contact();
        ContactFound again = two.contact();
        List<Passage> also = Stream.concat(first.also().stream(), Stream.of(again.evidence()))
                .filter(passage -> !passage.equals(first.evidence()))
                .distinct()
                .toList();
        List<Participant> participants = new ArrayList<>(first.participants());
        for (Participant participant : again.participants()) {
            boolean known = participants.stream().anyMatch(p -> p.name().equals(participant.name()));
            if (!known) {
                participants.add(participant);
            }
        }
        Set<String> parties = new HashSet<>(first.parties());
        if (two.own()) {
            parties.addAll(again.parties());
        }
        boolean firm = one.sure() || !two.sure();
        ContactStanding standing = firm ? first.standing() : again.standing();
        // The day of a round to come is not that of the round that was held.
        boolean ownDay = first.takesPlaceAt() != null || again.standing() != standing;
        ContactFound both = new ContactFound(
                first.evidence(),
                also,
                first.sentence(),
                ownDay ? first.takesPlaceAt() : again.takesPlaceAt(),
                first.kind() == ContactKind.VISIT ? again.kind() : first.kind(),
                participants,
                List.copyOf(parties),
                first.place() == null ? again.place() : first.place(),
                standing,
                Stream.concat(first.topics().stream(), again.topics().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                first.outcome() == null ? again.outcome() : first.outcome(),
                Math.max(first.confidence(), again.confidence()),
                first.negotiation());
        return new Draft(
                both,
                one.shape(),
                one.sentence(),
                one.sure() || two.sure(),
                one.other(),
                one.joined(),
                one.own() || two.own());
    }
}
