// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.schemas.connection.ConnectionSettings;
import parley.streams.StreamsSettings;

/**
 * The configuration of aggregate-service. Immutable; no part of it prints a secret.
 *
 * @param host address to listen on
 * @param port port to listen on; 0 takes a free one
 * @param connection how to reach Kafka and the registry
 * @param streams how the topology runs
 * @param dossiers names of built-in dossiers or paths of dossier files; empty for all built-in ones
 * @param readyLag records of the inputs that may be unread while the service still counts as ready
 */
public record AggregateConfig(
        String host,
        int port,
        ConnectionSettings connection,
        StreamsSettings streams,
        List<String> dossiers,
        long readyLag) {

    private static final String PREFIX = "PARLEY_AGGREGATE_";
    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_READY_LAG = 10_000;

    public AggregateConfig {
        if (host.isBlank()) {
            throw new IllegalArgumentException(PREFIX + "HOST is empty; name an address such as 127.0.0.1");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(PREFIX + "PORT is " + port + "; use 0 to 65535");
        }
        Objects.requireNonNull(connection, "connection");
        Objects.requireNonNull(streams, "streams");
        dossiers = List.copyOf(dossiers);
        if (readyLag < 0) {
            throw new IllegalArgumentException(PREFIX + "READY_LAG is " + readyLag + "; use 0 or more");
        }
    }

    /** The configuration for one instance on this machine, everything else as it is by default. */
    public static AggregateConfig of(ConnectionSettings connection, int port, Path state) {
        return new AggregateConfig(
                "127.0.0.1",
                port,
                connection,
                new StreamsSettings("parley-aggregate", "127.0.0.1:" + port, state, 1),
                List.of(),
                DEFAULT_READY_LAG);
    }

    /** The same with these dossiers: names of built-in ones or paths of files; empty for all built-in ones. */
    public AggregateConfig withDossiers(List<String> others) {
        return new AggregateConfig(host, port, connection, streams, others, readyLag);
    }

    /**
     * Reads the variables that docs/configuration.md lists.
     *
     * @throws IllegalArgumentException naming the variable that cannot be used
     */
    public static AggregateConfig fromEnvironment(Map<String, String> environment) {
        String host = environment.getOrDefault(PREFIX + "HOST", "127.0.0.1");
        int port = number(environment, PREFIX + "PORT", DEFAULT_PORT);
        return new AggregateConfig(
                host,
                port,
                ConnectionSettings.fromEnvironment(environment),
                new StreamsSettings(
                        environment.getOrDefault(PREFIX + "APPLICATION_ID", "parley-aggregate"),
                        environment.getOrDefault(PREFIX + "ADVERTISED", "127.0.0.1:" + port),
                        Path.of(environment.getOrDefault(PREFIX + "STATE", "state/aggregate")),
                        number(environment, PREFIX + "THREADS", 1)),
                Arrays.stream(environment.getOrDefault("PARLEY_DOSSIERS", "").split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                number(environment, PREFIX + "READY_LAG", DEFAULT_READY_LAG));
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String value = environment.get(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is \"" + value + "\"; use a whole number", e);
        }
    }
}
