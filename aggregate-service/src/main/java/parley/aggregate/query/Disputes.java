// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.aggregate.battlefield.BattlefieldMapping;
import parley.aggregate.battlefield.BattlefieldReport;
import parley.aggregate.battlefield.PlaceKey;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimMapping;
import parley.aggregate.contact.ContactMapping;
import parley.aggregate.contact.DiplomaticContact;
import parley.aggregate.dispute.BattlefieldDisputes;
import parley.aggregate.dispute.ContactDisputes;
import parley.aggregate.dispute.DisputeMapping;
import parley.aggregate.dispute.PositionDisputes;
import parley.aggregate.event.Event;
import parley.aggregate.position.PositionKey;
import parley.aggregate.query.QueryOutcome.Found;
import parley.events.Dispute;

/** The disputes of a negotiation, now or at another time. Thread-safe. */
public final class Disputes {

    private final StoreReader reader;
    private final ViewStores stores;
    private final EventLog<parley.events.Claim, Claim> claims;
    private final EventLog<parley.events.BattlefieldReport, BattlefieldReport> reports;
    private final EventLog<parley.events.DiplomaticContact, DiplomaticContact> contacts;

    public Disputes(StoreReader reader, ViewStores stores) {
        this.reader = reader;
        this.stores = stores;
        claims = new EventLog<>(reader, stores.claims(), ClaimMapping::fromAvro);
        reports = new EventLog<>(reader, stores.battlefieldReports(), BattlefieldMapping::fromAvro);
        contacts = new EventLog<>(reader, stores.contacts(), ContactMapping::fromAvro);
    }

    /** A dispute and its version; the version is null when it was folded for the question and not published so. */
    public record Entry(Dispute dispute, Long version) {}

    /** All of them, in no particular order. */
    public QueryOutcome<Partial<List<Entry>>> in(String negotiation, Moment moment) {
        return moment.isNow() ? published(negotiation) : folded(negotiation, moment.asOf(), moment.knownAt());
    }

    private QueryOutcome<Partial<List<Entry>>> published(String negotiation) {
        List<QueryOutcome<Partial<List<Entry>>>> parts = new ArrayList<>();
        for (StoreName<Dispute> store : stores.disputes()) {
            parts.add(reader.under(store, negotiation)
                    .map(rows -> new Partial<>(
                            rows.values()
                                    .map(dispute -> new Entry(dispute, dispute.getVersion()))
                                    .toList(),
                            rows.missing())));
        }
        return together(parts);
    }

    private QueryOutcome<Partial<List<Entry>>> folded(String negotiation, LocalDate asOf, Instant knownAt) {
        return together(List.of(
                folded(
                        claims.under(negotiation),
                        claim -> PositionKey.of(claim).text(),
                        rows -> PositionDisputes.of(PositionKey.of(rows.get(0)), rows, asOf, knownAt)),
                folded(
                        reports.under(negotiation),
                        report -> PlaceKey.of(report).text(),
                        rows -> BattlefieldDisputes.of(PlaceKey.of(rows.get(0)), rows, asOf, knownAt)),
                folded(
                        contacts.under(negotiation),
                        contact -> negotiation,
                        rows -> ContactDisputes.of(negotiation, rows, asOf, knownAt))));
    }

    private static <A, E extends Event> QueryOutcome<Partial<List<Entry>>> folded(
            QueryOutcome<Partial<List<Sourced<A, E>>>> rows,
            Function<E, String> key,
            Function<List<E>, List<parley.aggregate.dispute.Dispute>> rules) {
        return rows.map(partial -> partial.map(all -> {
            Map<String, List<E>> byKey = all.stream()
                    .map(Sourced::event)
                    .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
            return byKey.values().stream()
                    .map(rules)
                    .flatMap(Collection::stream)
                    .map(dispute -> new Entry(DisputeMapping.toAvro(dispute, 0), null))
                    .toList();
        }));
    }

    private static QueryOutcome<Partial<List<Entry>>> together(List<QueryOutcome<Partial<List<Entry>>>> parts) {
        List<Entry> all = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Served served = null;
        for (QueryOutcome<Partial<List<Entry>>> part : parts) {
            if (!(part instanceof Found<Partial<List<Entry>>> found)) {
                return part;
            }
            all.addAll(found.value().value());
            missing.addAll(found.value().missing());
            served = found.served();
        }
        return new Found<>(new Partial<>(all, missing), served);
    }
}
