// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.avro.Schema;
import parley.aggregate.query.Disputes;
import parley.aggregate.query.Moment;
import parley.aggregate.store.OrderedKey;
import parley.events.Dispute;
import parley.events.DisputeKind;
import parley.events.DisputeStatement;
import parley.events.DisputeStatus;

/** {@code GET /v1/disputes}: who contradicts whom, with the evidence of every side, newest first. */
final class DisputeCalls {

    private static final String CALL = "/v1/disputes";
    private static final Parameter STATUS = Parameter.oneOf("status", "Only this status.", DisputeStatus.values());
    private static final Parameter KIND = Parameter.oneOf("kind", "Only this kind.", DisputeKind.values());

    private final Disputes disputes;
    private final NegotiationChoice choice;

    DisputeCalls(Disputes disputes, NegotiationChoice choice) {
        this.disputes = Objects.requireNonNull(disputes, "disputes");
        this.choice = Objects.requireNonNull(choice, "choice");
    }

    List<Call> calls() {
        return List.of(Call.json(
                CALL,
                "The disputes with all their sides, newest first",
                Shared.list(STATUS, KIND, Shared.AS_OF),
                this::list));
    }

    private void list(Context context, Parameters parameters) {
        ListRequest request = ListRequest.of(CALL, parameters);
        Optional<DisputeStatus> status = request.filters().constant("status", DisputeStatus.class);
        Optional<DisputeKind> kind = request.filters().constant("kind", DisputeKind.class);
        LocalDate asOf = request.filters().time("as_of").map(PointInTime::date).orElse(null);
        String negotiation = choice.of(request.filters());
        Answers.send(
                context,
                disputes.in(negotiation, new Moment(asOf, request.knownAt())).map(found -> {
                    List<Disputes.Entry> items = found.value().stream()
                            .filter(entry -> status.map(entry.dispute().getStatus()::equals)
                                    .orElse(true))
                            .filter(entry ->
                                    kind.map(entry.dispute().getKind()::equals).orElse(true))
                            .toList();
                    return request.page(
                                    items,
                                    DisputeCalls::sortKey,
                                    negotiation,
                                    pinned(request, found.value()),
                                    found.missing())
                            .map(DisputeCalls::json);
                }),
                Problem.notFound("Nothing is known of " + negotiation + "."));
    }

    private static Instant pinned(ListRequest request, List<Disputes.Entry> all) {
        return request.knownAt() != null
                ? request.knownAt()
                : all.stream()
                        .map(entry -> entry.dispute().getRecordedAt())
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** By the day of the newest statement of any side. */
    private static String sortKey(Disputes.Entry entry) {
        Dispute dispute = entry.dispute();
        LocalDate newest = dispute.getSides().stream()
                .flatMap(side -> side.getStatements().stream())
                .map(DisputeStatement::getDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        return OrderedKey.of(OrderedKey.newestFirst(newest), dispute.getDisputeId());
    }

    private static Map<String, Object> json(Disputes.Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Schema.Field field : entry.dispute().getSchema().getFields()) {
            json.put(field.name(), entry.dispute().get(field.pos()));
        }
        json.put("version", entry.version());
        return json;
    }
}
