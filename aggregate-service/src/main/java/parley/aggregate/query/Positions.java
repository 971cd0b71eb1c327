// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimMapping;
import parley.aggregate.position.PositionChanges;
import parley.aggregate.position.PositionKey;
import parley.aggregate.position.PositionMapping;
import parley.aggregate.position.PositionRules;
import parley.aggregate.position.PositionState;
import parley.aggregate.query.QueryOutcome.Absent;
import parley.aggregate.query.QueryOutcome.Found;
import parley.aggregate.query.QueryOutcome.Reason;
import parley.aggregate.query.QueryOutcome.Unavailable;
import parley.aggregate.store.OrderedKey;
import parley.events.Position;

/**
 * Where parties stand, now or at another time: what is published is read, every other time is folded from the claims.
 * Thread-safe.
 */
public final class Positions {

    private final StoreReader reader;
    private final ViewStores stores;
    private final EventLog<parley.events.Claim, Claim> claims;

    public Positions(StoreReader reader, ViewStores stores) {
        this.reader = reader;
        this.stores = stores;
        this.claims = new EventLog<>(reader, stores.claims(), ClaimMapping::fromAvro);
    }

    /** A position and its version; the version is null when the position is not the published one. */
    public record Cell(Position position, Long version) {}

    /** The positions of a negotiation, or of one party in it, sorted by party and issue. */
    public QueryOutcome<Partial<List<Cell>>> cells(String negotiation, Optional<String> party, Moment moment) {
        String prefix = party.map(one -> OrderedKey.of(negotiation, one)).orElse(negotiation);
        if (moment.isNow()) {
            return reader.under(stores.positions(), prefix).map(Positions::published);
        }
        return claims.effective(prefix, moment.knownAt())
                .map(found -> found.map(rows -> folded(events(rows), moment.asOf())));
    }

    private static Partial<List<Cell>> published(Rows<Position> rows) {
        return new Partial<>(
                rows.values()
                        .map(position -> new Cell(position, position.getVersion()))
                        .toList(),
                rows.missing());
    }

    private static List<Cell> folded(Collection<Claim> effective, LocalDate asOf) {
        List<Cell> cells = new ArrayList<>();
        byKey(effective).forEach((text, rows) -> PositionRules.fold(PositionKey.of(rows.get(0)), rows, asOf)
                .ifPresent(position -> cells.add(new Cell(PositionMapping.toAvro(position, 0), null))));
        return cells;
    }

    /** One position with its claims; absent when nothing had been said on it. */
    public QueryOutcome<PositionDetail> detail(PositionKey key, Moment moment) {
        return oneCell(key, moment, rows -> {
                    Map<String, parley.events.Claim> byId = new HashMap<>();
                    rows.forEach(row -> byId.put(row.eventId(), row.avro()));
                    return PositionRules.fold(key, events(rows), moment.asOf())
                            .map(position -> new PositionDetail(
                                    PositionMapping.toAvro(position, 0),
                                    null,
                                    position.evidence().stream()
                                            .map(claim -> byId.get(claim.eventId()))
                                            .toList(),
                                    position.ascribed().stream()
                                            .map(claim -> byId.get(claim.eventId()))
                                            .toList()));
                })
                .then(found -> moment.isNow() ? versioned(key, found) : found);
    }

    private QueryOutcome<PositionDetail> versioned(PositionKey key, Found<PositionDetail> found) {
        return reader.get(stores.positions(), key.text())
                .match(
                        published -> found.map(detail -> new PositionDetail(
                                detail.position(),
                                published.value().getVersion(),
                                detail.evidence(),
                                detail.ascribed())),
                        // Its claims are there and it is about to be published.
                        none -> found,
                        unknown -> new Unavailable<>(unknown.reason(), unknown.detail()));
    }

    /** The course of a position, oldest step first; absent when nothing had been said on it. */
    public QueryOutcome<List<CourseStep>> course(PositionKey key, Moment moment) {
        return oneCell(
                key,
                moment,
                rows -> rows.isEmpty() ? Optional.empty() : Optional.of(steps(events(rows), moment.asOf())));
    }

    /** How many positions of a negotiation changed on each date. */
    public QueryOutcome<Partial<SortedMap<LocalDate, Integer>>> dates(String negotiation, Moment moment) {
        return claims.effective(negotiation, moment.knownAt())
                .map(found -> found.map(rows -> {
                    SortedMap<LocalDate, Integer> dates = new TreeMap<>();
                    byKey(events(rows)).values().stream()
                            .flatMap(cell -> steps(cell, moment.asOf()).stream())
                            .filter(step -> step.change() != null)
                            .forEach(step -> dates.merge(step.day(), 1, Integer::sum));
                    return dates;
                }));
    }

    /** The claims of one key lie in one partition, so a missing partition may hide all of them. */
    private <R> QueryOutcome<R> oneCell(
            PositionKey key, Moment moment, Function<List<Sourced<parley.events.Claim, Claim>>, Optional<R>> fold) {
        return claims.effective(key.text(), moment.knownAt()).then(found -> {
            Optional<R> result = fold.apply(found.value().value());
            if (result.isPresent()) {
                return new Found<>(result.get(), found.served());
            }
            return found.value().complete()
                    ? new Absent<>(found.served())
                    : new Unavailable<>(
                            Reason.REBALANCING,
                            "not readable now: "
                                    + String.join(", ", found.value().missing()));
        });
    }

    private static List<CourseStep> steps(Collection<Claim> effective, LocalDate asOf) {
        List<CourseStep> steps = new ArrayList<>();
        PositionState before = null;
        for (PositionRules.Dated step : PositionRules.course(effective, asOf)) {
            steps.add(new CourseStep(
                    step.day(),
                    step.state(),
                    step.lastStated(),
                    PositionChanges.kind(before, step.state()).orElse(null),
                    PositionMapping.headline(step.speaking())));
            before = step.state();
        }
        return steps;
    }

    private static List<Claim> events(List<Sourced<parley.events.Claim, Claim>> rows) {
        return rows.stream().map(Sourced::event).toList();
    }

    private static SortedMap<String, List<Claim>> byKey(Collection<Claim> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> PositionKey.of(claim).text(), TreeMap::new, Collectors.toList()));
    }
}
