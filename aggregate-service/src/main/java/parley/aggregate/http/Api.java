// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import parley.aggregate.battlefield.BattlefieldMapping;
import parley.aggregate.claim.ClaimMapping;
import parley.aggregate.contact.ContactMapping;
import parley.aggregate.feed.ChangeFeed;
import parley.aggregate.negotiation.Catalogue;
import parley.aggregate.ops.Health;
import parley.aggregate.ops.Metrics;
import parley.aggregate.query.Articles;
import parley.aggregate.query.Disputes;
import parley.aggregate.query.EventLog;
import parley.aggregate.query.Freshness;
import parley.aggregate.query.Negotiations;
import parley.aggregate.query.Positions;
import parley.aggregate.query.Served;
import parley.aggregate.query.StoreReader;
import parley.aggregate.query.ViewStores;

/** All calls of the service, over whatever reads the stores. Thread-safe. */
public final class Api {

    private static final String VERSION = "1";
    private static final String HTML = "text/html";

    private final List<Call> calls = new ArrayList<>();
    private final Freshness freshness;
    private final String servedBy;
    private final LongSupplier offsetLag;
    private final Metrics metrics;
    private final byte[] landing = resource("landing.html");

    /**
     * The calls.
     *
     * @param servedBy host:port of this instance, for the headers of answers that ask no store
     * @param offsetLag records of the inputs not read yet, likewise
     */
    public Api(
            StoreReader reader,
            ViewStores stores,
            ChangeFeed feed,
            Catalogue catalogue,
            Health health,
            Metrics metrics,
            String servedBy,
            LongSupplier offsetLag) {
        this.freshness = new Freshness(reader, stores);
        this.servedBy = servedBy;
        this.offsetLag = offsetLag;
        this.metrics = metrics;
        Negotiations negotiations = new Negotiations(reader, stores);
        NegotiationChoice choice = new NegotiationChoice(negotiations, catalogue);
        Positions positions = new Positions(reader, stores);
        calls.addAll(new NegotiationCalls(negotiations, positions, catalogue, choice).calls());
        calls.addAll(new PositionCalls(positions, freshness, choice, catalogue).calls());
        calls.addAll(new EventCalls(
                        new EventLog<>(reader, stores.claims(), ClaimMapping::fromAvro),
                        new EventLog<>(reader, stores.battlefieldReports(), BattlefieldMapping::fromAvro),
                        choice)
                .calls());
        calls.addAll(
                new ContactCalls(new EventLog<>(reader, stores.contacts(), ContactMapping::fromAvro), choice).calls());
        calls.addAll(new DisputeCalls(new Disputes(reader, stores), choice).calls());
        calls.addAll(new ArticleCalls(new Articles(reader, stores)).calls());
        calls.addAll(new ChangeCalls(feed, choice).calls());
        calls.addAll(new OpsCalls(health, metrics).calls());
        calls.add(Call.json("/openapi.json", "This description of the API", List.of(), this::openApi));
        calls.add(new Call("/", "Where to begin", List.of(), List.of(), List.of(HTML), this::landing));
    }

    /**
     * Listens and answers; the caller closes it.
     *
     * @throws parley.schemas.connection.StartFailure if the port is taken
     */
    public HttpServer serve(String host, int port) {
        return HttpServer.start(host, port, calls, this::defaults, metrics);
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    private HttpServer.Defaults defaults() {
        return new HttpServer.Defaults(
                new Served(servedBy, Served.Role.ACTIVE, offsetLag.getAsLong()),
                freshness.extractorVersion().orElse(null));
    }

    private void openApi(Context context, Parameters parameters) {
        context.contentType(Call.JSON).result(Json.sortedBytes(OpenApi.of(calls, VERSION)));
    }

    private void landing(Context context, Parameters parameters) {
        context.header("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        context.contentType("text/html; charset=utf-8").result(landing);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Api.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the program", e);
        }
    }
}
