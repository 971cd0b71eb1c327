// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import parley.schemas.connection.ConnectionSettings;

/**
 * The configuration of ingest-service. Immutable; no part of it prints a secret.
 *
 * @param connection how to reach Kafka and the registry
 * @param host address to listen on
 * @param port port to listen on; 0 takes a free one
 * @param maxBodyBytes largest body of a request
 * @param deliverWithin how long an article may take until the broker has acknowledged it
 * @param patience how long the broker or the registry is waited for at the start
 */
public record IngestConfig(
        ConnectionSettings connection,
        String host,
        int port,
        int maxBodyBytes,
        Duration deliverWithin,
        Duration patience) {
    private static final String PREFIX = "PARLEY_INGEST_";
    private static final int DEFAULT_PORT = 8082;
    private static final int MAX_BODY_BYTES = 1024 * 1024;
    private static final int DELIVER_SECONDS = 30;
    private static final int PATIENCE_SECONDS = 60;

    public IngestConfig {
        Objects.requireNonNull(connection, "connection");
        if (host.isBlank()) {
            throw new IllegalArgumentException(PREFIX + "HOST is empty; name an address such as 127.0.0.1");
        }
        within(PREFIX + "PORT", port, 0, 65_535);
        within(PREFIX + "MAX_BODY_BYTES", maxBodyBytes, 1, MAX_BODY_BYTES);
        within(PREFIX + "DELIVERY_SECONDS", deliverWithin.toSeconds(), 1, 600);
        within(PREFIX + "START_SECONDS", patience.toSeconds(), 0, 3_600);
    }

    /** The configuration on this machine, everything else as it is by default. */
    public static IngestConfig of(ConnectionSettings connection, int port) {
        return new IngestConfig(
                connection,
                "127.0.0.1",
                port,
                MAX_BODY_BYTES,
                Duration.ofSeconds(DELIVER_SECONDS),
                Duration.ofSeconds(PATIENCE_SECONDS));
    }

    /**
     * Reads the variables that docs/configuration.md lists.
     *
     * @throws IllegalArgumentException naming the variable that cannot be used
     */
    public static IngestConfig fromEnvironment(Map<String, String> environment) {
        return new IngestConfig(
                ConnectionSettings.fromEnvironment(environment),
                environment.getOrDefault(PREFIX + "HOST", "127.0.0.1"),
                number(environment, "PORT", DEFAULT_PORT),
                number(environment, "MAX_BODY_BYTES", MAX_BODY_BYTES),
                Duration.ofSeconds(number(environment, "DELIVERY_SECONDS", DELIVER_SECONDS)),
                Duration.ofSeconds(number(environment, "START_SECONDS", PATIENCE_SECONDS)));
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String value = environment.get(PREFIX + name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(PREFIX + name + " is \"" + value + "\"; use a whole number", e);
        }
    }

    private static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; use " + least + " to " + most);
        }
    }
}
