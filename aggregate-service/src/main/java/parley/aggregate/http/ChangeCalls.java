// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.avro.Schema;
import parley.aggregate.feed.ChangeFeed;
import parley.aggregate.feed.ChangePage;
import parley.aggregate.feed.FeedUnavailable;
import parley.aggregate.feed.OffsetVector;
import parley.events.PositionChange;

/** {@code GET /v1/changes}: stored changes by page, or committed changes as they come. */
final class ChangeCalls {

    private static final String EVENT_STREAM = "text/event-stream";

    private final ChangeFeed feed;
    private final NegotiationChoice choice;

    ChangeCalls(ChangeFeed feed, NegotiationChoice choice) {
        this.feed = Objects.requireNonNull(feed, "feed");
        this.choice = Objects.requireNonNull(choice, "choice");
    }

    List<Call> calls() {
        return List.of(new Call(
                "/v1/changes",
                "The changes of positions, oldest first by page, or as they come",
                List.of(),
                List.of(
                        Shared.NEGOTIATION,
                        Shared.PARTY,
                        Shared.ISSUE,
                        Parameter.of(
                                "after", "The id of the last change seen: what follows it is answered.", "0-12.1-7"),
                        Shared.LIMIT),
                List.of(Call.JSON, EVENT_STREAM),
                this::changes));
    }

    private void changes(Context context, Parameters parameters) {
        Predicate<PositionChange> wanted = wanted(parameters);
        Optional<OffsetVector> after = place(context, parameters);
        after.ifPresent(this::checkExists);
        if (wantsStream(context)) {
            stream(context, after.orElse(null), wanted);
        } else {
            page(context, after.orElse(OffsetVector.START), wanted, parameters.limit());
        }
    }

    private Predicate<PositionChange> wanted(Parameters parameters) {
        // One that has no data yet may well be waited for.
        String negotiation = parameters.code("negotiation").orElseGet(() -> choice.of(parameters));
        Optional<String> party = parameters.code("party");
        Optional<String> issue = parameters.code("issue");
        return change -> change.getNegotiation().equals(negotiation)
                && party.map(change.getParty()::equals).orElse(true)
                && issue.map(change.getIssue()::equals).orElse(true);
    }

    /**
     * A reader that reconnects names its last id in a header, and that is newer than the address it was given at first.
     */
    private Optional<OffsetVector> place(Context context, Parameters parameters) {
        String resumed = context.header("Last-Event-ID");
        Optional<String> given = resumed == null || resumed.isBlank() ? parameters.text("after") : Optional.of(resumed);
        return given.map(text -> OffsetVector.parse(text.strip())
                .filter(vector -> vector.last().isEmpty() || vector.last().lastKey() < feed.partitions())
                .orElseThrow(() -> new ProblemException(Problem.badParameter("\"" + text
                        + "\" is no place in the changes, such as 0-12.1-7 (partition-offset, partitions 0 to "
                        + (feed.partitions() - 1) + "); take it from the id of a change."))));
    }

    /** Behind the end, what comes until the log has grown so far again would be passed over in silence. */
    private void checkExists(OffsetVector place) {
        OffsetVector end = answered(feed::end);
        if (!place.within(end)) {
            throw new ProblemException(Problem.badParameter("\"" + place + "\" lies behind the newest change, " + end
                    + ": the changes were derived anew since it was given out. Read them from the beginning, "
                    + "without after and without Last-Event-ID."));
        }
    }

    private static boolean wantsStream(Context context) {
        String accept = Objects.requireNonNullElse(context.header("Accept"), "");
        // A HEAD has no body to stream.
        return accept.contains(EVENT_STREAM) && !context.method().equals(HandlerType.HEAD);
    }

    private void page(Context context, OffsetVector after, Predicate<PositionChange> wanted, int limit) {
        ChangePage page = answered(() -> feed.page(after, wanted, limit));
        List<Map<String, Object>> items = page.items().stream()
                .map(item -> json(item.id(), item.change().change()))
                .toList();
        Answers.json(context, new Page<>(items, page.more() ? page.end().toString() : null, true, List.of()));
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (FeedUnavailable e) {
            throw new ProblemException(Problem.unavailable(e.getMessage()));
        }
    }

    private void stream(Context context, OffsetVector after, Predicate<PositionChange> wanted) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        context.future(() -> {
            try {
                ChangeFeed.Subscription subscription =
                        feed.follow(after, wanted, EventStream.open(context.res(), done));
                return done.whenComplete((nothing, failure) -> subscription.close());
            } catch (IOException e) {
                throw new UncheckedIOException("the reader of changes left before the first", e);
            }
        });
    }

    /** The change with the place to resume from after it. */
    static Map<String, Object> json(OffsetVector id, PositionChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id.toString());
        for (Schema.Field field : change.getSchema().getFields()) {
            json.put(field.name(), change.get(field.pos()));
        }
        return json;
    }
}
