// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.aggregate.battlefield.BattlefieldReport;
import parley.aggregate.claim.Claim;
import parley.aggregate.event.EffectiveRows;
import parley.aggregate.event.Event;
import parley.aggregate.query.EventLog;
import parley.aggregate.query.Sourced;
import parley.aggregate.store.OrderedKey;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldStanding;
import parley.events.Stance;
import parley.events.Voice;

/** {@code GET /v1/claims} and {@code GET /v1/battlefield}: the events that hold, newest first. */
final class EventCalls {

    private static final Parameter SPEAKER =
            Parameter.of("speaker", "Only speakers whose name contains this, in any case.", "Lavrov");
    private static final Parameter STANCE = Parameter.oneOf("stance", "Only this stance.", Stance.values());
    private static final Parameter VOICE = Parameter.oneOf("voice", "Only this voice.", Voice.values());
    private static final Parameter PLACE = Parameter.of("place", "Only this place, in any case.", "Pokrovsk");
    private static final Parameter ACTOR = Parameter.of("actor", "Only what this party does.", "RUS");
    private static final Parameter ACTION = Parameter.oneOf("action", "Only this action.", BattlefieldAction.values());
    private static final Parameter STANDING =
            Parameter.oneOf("standing", "Only this standing.", BattlefieldStanding.values());

    private final EventLog<parley.events.Claim, Claim> claims;
    private final EventLog<parley.events.BattlefieldReport, BattlefieldReport> reports;
    private final NegotiationChoice choice;

    EventCalls(
            EventLog<parley.events.Claim, Claim> claims,
            EventLog<parley.events.BattlefieldReport, BattlefieldReport> reports,
            NegotiationChoice choice) {
        this.claims = Objects.requireNonNull(claims, "claims");
        this.reports = Objects.requireNonNull(reports, "reports");
        this.choice = Objects.requireNonNull(choice, "choice");
    }

    List<Call> calls() {
        return List.of(
                Call.json(
                        "/v1/claims",
                        "The claims that hold, newest first",
                        Shared.list(Shared.PARTY, Shared.ISSUE, SPEAKER, STANCE, VOICE, Shared.FROM, Shared.TO),
                        this::claims),
                Call.json(
                        "/v1/battlefield",
                        "The battlefield reports that hold, newest first",
                        Shared.list(PLACE, ACTOR, ACTION, STANDING, Shared.FROM, Shared.TO),
                        this::battlefield));
    }

    private void claims(Context context, Parameters parameters) {
        ListRequest request = ListRequest.of("/v1/claims", parameters);
        Parameters filters = request.filters();
        Optional<String> party = filters.code("party");
        Optional<String> issue = filters.code("issue");
        Optional<String> speaker = filters.text("speaker").map(name -> name.toLowerCase(Locale.ROOT));
        Optional<Stance> stance = filters.constant("stance", Stance.class);
        Optional<Voice> voice = filters.constant("voice", Voice.class);
        String negotiation = choice.of(filters);
        // Claims lie by party and issue, so these two need not be read to be left out.
        String prefix = OrderedKey.of(Stream.concat(
                        Stream.of(negotiation),
                        party.stream().flatMap(one -> Stream.concat(Stream.of(one), issue.stream())))
                .toArray(String[]::new));
        list(
                context,
                request,
                negotiation,
                claims,
                prefix,
                claim -> matches(issue, claim.issue())
                        && matches(stance, claim.stance())
                        && matches(voice, claim.voice())
                        && speaker.map(claim.speaker().name().toLowerCase(Locale.ROOT)::contains)
                                .orElse(true));
    }

    private void battlefield(Context context, Parameters parameters) {
        ListRequest request = ListRequest.of("/v1/battlefield", parameters);
        Parameters filters = request.filters();
        Optional<String> place = filters.text("place");
        Optional<String> actor = filters.code("actor");
        Optional<BattlefieldAction> action = filters.constant("action", BattlefieldAction.class);
        Optional<BattlefieldStanding> standing = filters.constant("standing", BattlefieldStanding.class);
        String negotiation = choice.of(filters);
        list(
                context,
                request,
                negotiation,
                reports,
                negotiation,
                report -> matches(actor, report.actor())
                        && matches(action, report.action())
                        && matches(standing, report.standing())
                        && place.map(name -> report.place() != null
                                        && report.place().name().equalsIgnoreCase(name))
                                .orElse(true));
    }

    private static <A, E extends Event> void list(
            Context context,
            ListRequest request,
            String negotiation,
            EventLog<A, E> log,
            String prefix,
            Predicate<E> wanted) {
        Optional<LocalDate> from = request.filters().time("from").map(PointInTime::date);
        Optional<LocalDate> to = request.filters().time("to").map(PointInTime::date);
        Answers.send(
                context,
                log.under(prefix).map(rows -> {
                    Instant pinned = pinned(request, rows.value());
                    List<Sourced<A, E>> items = EffectiveRows.at(rows.value(), pinned).stream()
                            .filter(row ->
                                    from.map(day -> !row.date().isBefore(day)).orElse(true))
                            .filter(row ->
                                    to.map(day -> !row.date().isAfter(day)).orElse(true))
                            .filter(row -> wanted.test(row.event()))
                            .toList();
                    Page<Sourced<A, E>> page =
                            request.page(items, EventCalls::sortKey, negotiation, pinned, rows.missing());
                    return page.map(Sourced::avro);
                }),
                Problem.notFound("Nothing is known of " + negotiation + "."));
    }

    /** What is known when the list begins is what all its pages show. */
    static Instant pinned(ListRequest request, List<? extends Event> rows) {
        return request.knownAt() != null
                ? request.knownAt()
                : rows.stream()
                        .map(row -> row.provenance().recordedAt())
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static String sortKey(Event event) {
        return OrderedKey.of(
                OrderedKey.newestFirst(event.date()),
                ListRequest.newestFirst(event.provenance().recordedAt()),
                event.eventId());
    }

    private static <T> boolean matches(Optional<T> wanted, T value) {
        return wanted.map(value::equals).orElse(true);
    }
}
