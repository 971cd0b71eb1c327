// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Schema ids and schemas, over Confluent's client. What the registry has answered once is cached and survives its
 * outage; anything new is asked for again during the patience given, then fails. Thread-safe.
 */
final class Registry {
    private static final Logger LOG = LoggerFactory.getLogger(Registry.class);
    private static final String MOCK = "mock://";
    private static final int CACHED_SCHEMAS = 1000;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;

    private final SchemaRegistryClient client;
    private final String url;
    private final Duration patience;

    private Registry(SchemaRegistryClient client, String url, Duration patience) {
        this.client = client;
        this.url = url;
        this.patience = patience;
    }

    static Registry at(String url, Map<String, String> properties, Duration patience) {
        if (url.startsWith(MOCK)) {
            String scope = url.substring(MOCK.length());
            return new Registry(
                    MockSchemaRegistry.getClientForScope(scope, List.of(new AvroSchemaProvider())), url, patience);
        }
        Map<String, Object> config = new HashMap<>(properties);
        // One id of a deleted or foreign schema must not cost a request per record.
        config.putIfAbsent("missing.id.cache.ttl.sec", 10L);
        config.putIfAbsent("missing.cache.size", 1000);
        List<String> urls = Arrays.stream(url.split(",")).map(String::strip).toList();
        return new Registry(
                new CachedSchemaRegistryClient(urls, CACHED_SCHEMAS, List.of(new AvroSchemaProvider()), config),
                url,
                patience);
    }

    /** The id of a schema under a subject, registered if it is new there. */
    int register(String subject, Schema schema) {
        AvroSchema avro = new AvroSchema(PublicSchema.of(schema));
        return ask(() -> Optional.of(client.register(subject, avro)), "register " + subject)
                .orElseThrow(() -> new IllegalStateException("no id for " + subject));
    }

    /** The schema of an id, or empty when the registry has none or it is no Avro schema. */
    Optional<Schema> schema(int id) {
        Optional<ParsedSchema> parsed = ask(() -> Optional.of(client.getSchemaById(id)), "fetch schema " + id);
        return parsed.filter(AvroSchema.class::isInstance).map(schema -> ((AvroSchema) schema).rawSchema());
    }

    private interface Request<T> {
        Optional<T> send() throws IOException, RestClientException;
    }

    private <T> Optional<T> ask(Request<T> request, String what) {
        long end = System.nanoTime() + patience.toNanos();
        for (int attempt = 1; ; attempt++) {
            try {
                return request.send();
            } catch (RestClientException e) {
                if (e.getStatus() == NOT_FOUND) {
                    return Optional.empty();
                }
                if (e.getStatus() == CONFLICT) {
                    throw new IllegalStateException(
                            "the registry at " + shown() + " refused to " + what
                                    + ": the schema is incompatible with a released one: " + e.getMessage(),
                            e);
                }
                boolean refused = e.getStatus() < 500 && e.getStatus() != TOO_MANY;
                if (refused || System.nanoTime() >= end) {
                    throw unavailable(what, e);
                }
            } catch (IOException e) {
                if (System.nanoTime() >= end) {
                    throw unavailable(what, e);
                }
            }
            pause(attempt, what);
        }
    }

    private RegistryUnavailable unavailable(String what, Exception e) {
        return new RegistryUnavailable(
                "The schema registry at " + shown() + " did not " + what + " within " + patience.toSeconds() + " s: "
                        + e.getMessage() + ". Check PARLEY_REGISTRY_URL and that it runs.",
                e);
    }

    private void pause(int attempt, String what) {
        if (attempt == 1) {
            LOG.warn("the schema registry at {} does not {}; trying for {} s", shown(), what, patience.toSeconds());
        }
        try {
            Thread.sleep(Math.min(2000L, 100L << Math.min(attempt, 5)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(what, e);
        }
    }

    // An address may carry credentials.
    private String shown() {
        return url.replaceAll("//[^/@]{1,500}@", "//***@");
    }
}
