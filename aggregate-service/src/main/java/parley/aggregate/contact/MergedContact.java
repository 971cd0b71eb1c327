// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import parley.aggregate.event.Event;
import parley.aggregate.event.Place;
import parley.events.ContactKind;
import parley.events.ContactStanding;
import parley.events.PlacePrecision;

/** Makes one entry of the reports of one contact. Thread-safe. */
final class MergedContact {
    private static final Comparator<DiplomaticContact> NEWEST_PUBLICATION = Comparator.comparing(
                    DiplomaticContact::publicationDate)
            .thenComparing(Event.BY_RECORD)
            .reversed();

    private MergedContact() {}

    /** The entry for a group of reports, sorted by record. */
    static Contact of(List<DiplomaticContact> group, List<String> mergedFrom) {
        List<DiplomaticContact> newestFirst =
                group.stream().sorted(NEWEST_PUBLICATION).toList();
        List<DiplomaticContact> held = group.stream()
                .filter(report -> report.standing() == ContactStanding.HELD)
                .toList();
        List<DiplomaticContact> decisive = held.isEmpty() ? group : held;
        return new Contact(
                group.get(0).eventId(),
                mergedFrom,
                ContactKeys.of(group.get(0)),
                kind(decisive),
                date(decisive, group),
                place(group),
                participants(group),
                union(group, DiplomaticContact::parties),
                held.isEmpty() ? newestFirst.get(0).standing() : ContactStanding.HELD,
                union(group, DiplomaticContact::topics),
                newestFirst.stream()
                        .map(DiplomaticContact::outcome)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                newestFirst,
                group.stream()
                        .map(report -> report.provenance().recordedAt())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static ContactKind kind(List<DiplomaticContact> reports) {
        return commonest(reports, DiplomaticContact::kind);
    }

    private static LocalDate date(List<DiplomaticContact> decisive, List<DiplomaticContact> all) {
        List<DiplomaticContact> dated =
                decisive.stream().filter(DiplomaticContact::dated).toList();
        if (dated.isEmpty()) {
            dated = all.stream().filter(DiplomaticContact::dated).toList();
        }
        return dated.isEmpty() ? null : commonest(dated, Event::date);
    }

    private static Place place(List<DiplomaticContact> reports) {
        List<Place> places = reports.stream()
                .map(DiplomaticContact::place)
                .filter(Objects::nonNull)
                .toList();
        if (places.isEmpty()) {
            return null;
        }
        // The kinds of precision are listed from the most exact on.
        PlacePrecision finest = places.stream()
                .map(Place::precision)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<Place> exact = places.stream()
                .filter(place -> place.precision() == finest)
                .sorted(Comparator.comparing(Place::toString))
                .toList();
        String name = commonest(exact, Place::name);
        return exact.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** One participant a name, with the role and party that any report knows. */
    private static List<Participant> participants(List<DiplomaticContact> reports) {
        Map<String, Participant> byName = new TreeMap<>();
        for (DiplomaticContact report : reports) {
            for (Participant one : report.participants()) {
                byName.merge(one.name(), one, MergedContact::merged);
            }
        }
        return byName.values().stream()
                .sorted(Comparator.comparing(Participant::party, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Participant::name))
                .toList();
    }

    private static Participant merged(Participant known, Participant other) {
        return new Participant(
                known.name(),
                known.role() == null ? other.role() : known.role(),
                known.party() == null ? other.party() : known.party());
    }

    private static List<String> union(
            List<DiplomaticContact> reports, Function<DiplomaticContact, Collection<String>> part) {
        return reports.stream()
                .map(part)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /** The value most of them have; of equally common ones the smallest. */
    private static <T, V extends Comparable<? super V>> V commonest(List<T> all, Function<T, V> value) {
        Map<V, Integer> counts = new HashMap<>();
        all.forEach(one -> counts.merge(value.apply(one), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<V, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.<V>reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
