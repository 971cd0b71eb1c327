// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import parley.aggregate.negotiation.Catalogue;
import parley.aggregate.position.PositionKey;
import parley.aggregate.query.Freshness;
import parley.aggregate.query.Partial;
import parley.aggregate.query.Positions;
import parley.aggregate.query.QueryOutcome;

/**
 * Where each side stands: the matrix, one party, one position with its evidence and its course, and the dates of
 * change.
 */
final class PositionCalls {

    private static final Parameter HEADLINES =
            new Parameter("headlines", "Whether each cell carries its sentence.", "true", List.of("true", "false"));
    private static final List<Parameter> CELLS = List.of(Shared.NEGOTIATION, Shared.AS_OF, Shared.KNOWN_AT, HEADLINES);
    private static final List<Parameter> TIMES = List.of(Shared.NEGOTIATION, Shared.AS_OF, Shared.KNOWN_AT);
    private static final Parameter PARTY = Parameter.of("party", "Code of the party.", "RUS");
    private static final Parameter ISSUE = Parameter.of("issue", "The issue.", "TERRITORY");

    private final Positions positions;
    private final Freshness freshness;
    private final NegotiationChoice choice;
    private final Catalogue catalogue;

    PositionCalls(Positions positions, Freshness freshness, NegotiationChoice choice, Catalogue catalogue) {
        this.positions = Objects.requireNonNull(positions, "positions");
        this.freshness = Objects.requireNonNull(freshness, "freshness");
        this.choice = Objects.requireNonNull(choice, "choice");
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    }

    List<Call> calls() {
        return List.of(
                Call.json(
                        "/v1/matrix",
                        "Where each party stands on each issue, and how fresh that is",
                        CELLS,
                        this::matrix),
                Call.json("/v1/dates", "The dates on which positions changed, with counts", TIMES, this::dates),
                new Call(
                        "/v1/parties/{party}",
                        "All positions of one party",
                        List.of(PARTY),
                        CELLS,
                        List.of(Call.JSON),
                        this::party),
                new Call(
                        "/v1/positions/{party}/{issue}",
                        "One position with its evidence, its rhetoric and what others ascribe",
                        List.of(PARTY, ISSUE),
                        TIMES,
                        List.of(Call.JSON),
                        this::position),
                new Call(
                        "/v1/positions/{party}/{issue}/history",
                        "The course of one position, recomputed from the events, oldest step first",
                        List.of(PARTY, ISSUE),
                        TIMES,
                        List.of(Call.JSON),
                        this::history));
    }

    private void matrix(Context context, Parameters parameters) {
        cells(context, parameters, Optional.empty());
    }

    private void party(Context context, Parameters parameters) {
        cells(context, parameters, Optional.of(Parameters.checkedCode("party", context.pathParam("party"))));
    }

    private void cells(Context context, Parameters parameters, Optional<String> party) {
        Times times = Times.of(parameters);
        boolean headlines = parameters.flag("headlines");
        String negotiation = choice.of(parameters);
        QueryOutcome<MatrixJson> matrix = positions
                .cells(negotiation, party, times.moment())
                .then(found -> {
                    Partial<List<Positions.Cell>> cells = found.value();
                    if (party.isPresent() && cells.value().isEmpty() && !known(negotiation, party.get())) {
                        return nothing(found, cells.missing());
                    }
                    return found.map(partial -> MatrixJson.of(
                            negotiation,
                            times,
                            partial.missing(),
                            freshness.lastArticleAt().orElse(null),
                            found.served().offsetLag(),
                            partial.value().stream()
                                    .map(cell -> CellJson.of(cell, headlines))
                                    .toList()));
                });
        Answers.send(
                context,
                matrix,
                Problem.notFound("Nothing is known of a party " + party.orElse("") + " in " + negotiation + "."));
    }

    /** A party of the dossier exists, also while it has not spoken. */
    private boolean known(String negotiation, String party) {
        return catalogue
                .find(negotiation)
                .filter(dossier -> dossier.names().containsKey(party))
                .isPresent();
    }

    private static <R> QueryOutcome<R> nothing(QueryOutcome.Found<?> found, List<String> missing) {
        return missing.isEmpty()
                ? new QueryOutcome.Absent<>(found.served())
                : new QueryOutcome.Unavailable<>(
                        QueryOutcome.Reason.REBALANCING, "not readable now: " + String.join(", ", missing));
    }

    private void dates(Context context, Parameters parameters) {
        Times times = Times.of(parameters);
        String negotiation = choice.of(parameters);
        Answers.send(
                context,
                positions.dates(negotiation, times.moment()).map(PositionCalls::datesPage),
                Problem.notFound("Nothing is known of " + negotiation + "."));
    }

    private static Page<DateJson> datesPage(Partial<SortedMap<LocalDate, Integer>> dates) {
        return new Page<>(
                dates.value().entrySet().stream()
                        .map(date -> new DateJson(date.getKey(), date.getValue()))
                        .toList(),
                null,
                dates.complete(),
                dates.missing());
    }

    private void position(Context context, Parameters parameters) {
        Times times = Times.of(parameters);
        PositionKey key = key(context, parameters);
        Answers.send(
                context,
                positions
                        .detail(key, times.moment())
                        .map(detail -> new PositionJson(
                                key.negotiation(),
                                times.asOf(),
                                times.knownAt(),
                                CellJson.of(detail.position(), detail.version(), true),
                                detail.evidence(),
                                detail.ascribed())),
                nothingSaid(key, times));
    }

    private void history(Context context, Parameters parameters) {
        Times times = Times.of(parameters);
        PositionKey key = key(context, parameters);
        Answers.send(
                context,
                positions
                        .course(key, times.moment())
                        .map(steps ->
                                new Page<>(steps.stream().map(CourseJson::of).toList(), null, true, List.of())),
                nothingSaid(key, times));
    }

    private PositionKey key(Context context, Parameters parameters) {
        String party = Parameters.checkedCode("party", context.pathParam("party"));
        String issue = Parameters.checkedCode("issue", context.pathParam("issue"));
        return new PositionKey(choice.of(parameters), party, issue);
    }

    private static Problem nothingSaid(PositionKey key, Times times) {
        return Problem.notFound("Nothing had been said by or of " + key.party() + " on " + key.issue() + " in "
                + key.negotiation() + (times.asOf() == null ? "" : " as of " + times.asOf())
                + (times.knownAt() == null ? "" : " as known at " + times.knownAt()) + ".");
    }

    /** A date on which positions changed, and how many did. */
    record DateJson(LocalDate date, int changes) {}
}
