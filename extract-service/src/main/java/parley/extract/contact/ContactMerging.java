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
import parley.events.DatePrecision;
import parley.events.PlacePrecision;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Place;
import parley.extract.text.Passage;

/** Makes one contact of what an article tells several times; the further places stand in {@code also}. */
final class ContactMerging {
    private static final double ALIKE = 0.66;

    private ContactMerging() {}

    static List<ContactFound> of(List<ContactFound> contacts) {
        List<ContactFound> merged = new ArrayList<>();
        for (ContactFound contact : contacts) {
            int known = -1;
            for (int i = merged.size() - 1; i >= 0 && known < 0; i--) {
                known = same(merged.get(i), contact) ? i : -1;
            }
            if (known < 0) {
                merged.add(contact);
            } else {
                merged.set(known, with(merged.get(known), contact));
            }
        }
        return merged;
    }

    static boolean same(ContactFound a, ContactFound b) {
        return kindClass(a.kind()) == kindClass(b.kind())
                && a.standing() == b.standing()
                && sameDay(a.takesPlaceAt(), b.takesPlaceAt())
                && samePlace(a.place(), b.place())
                && alike(new HashSet<>(a.parties()), new HashSet<>(b.parties()));
    }

    private static boolean samePlace(Place a, Place b) {
        return a == null || b == null || a.equals(b) || isIn(a, b) || isIn(b, a);
    }

    private static boolean isIn(Place small, Place large) {
        boolean country =
                large.precision() == PlacePrecision.COUNTRY && Objects.equals(large.country(), small.country());
        return country || large.name().equals(small.admin());
    }

    private static ContactKind kindClass(ContactKind kind) {
        return kind == ContactKind.VISIT || kind == ContactKind.NEGOTIATION_ROUND ? ContactKind.MEETING : kind;
    }

    private static boolean sameDay(SaidAt a, SaidAt b) {
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

    private static ContactFound with(ContactFound first, ContactFound again) {
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
        parties.addAll(again.parties());
        return new ContactFound(
                first.evidence(),
                also,
                first.sentence(),
                first.takesPlaceAt() == null ? again.takesPlaceAt() : first.takesPlaceAt(),
                first.kind() == ContactKind.VISIT ? again.kind() : first.kind(),
                participants,
                List.copyOf(parties),
                first.place() == null ? again.place() : first.place(),
                first.standing(),
                Stream.concat(first.topics().stream(), again.topics().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                first.outcome() == null ? again.outcome() : first.outcome(),
                Math.max(first.confidence(), again.confidence()),
                first.negotiation());
    }
}
