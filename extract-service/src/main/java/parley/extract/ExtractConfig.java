// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parley.schemas.connection.ConnectionSettings;
import parley.streams.StreamsSettings;

/**
 * The configuration of extract-service. Immutable.
 *
 * @param connection how to reach Kafka and the registry
 * @param streams how the topology runs
 * @param dossiers names of built-in dossiers or paths of dossier files; empty for all built-in ones
 */
public record ExtractConfig(ConnectionSettings connection, StreamsSettings streams, List<String> dossiers) {
    public ExtractConfig {
        dossiers = List.copyOf(dossiers);
    }

    /**
     * Reads the variables that docs/configuration.md lists.
     *
     * @throws IllegalArgumentException naming the variable that cannot be used
     */
    public static ExtractConfig fromEnvironment(Map<String, String> environment) {
        return new ExtractConfig(
                ConnectionSettings.fromEnvironment(environment),
                new StreamsSettings(
                        environment.getOrDefault("PARLEY_EXTRACT_APPLICATION_ID", "parley-extract"),
                        environment.getOrDefault("PARLEY_EXTRACT_ADVERTISED", "127.0.0.1:8083"),
                        Path.of(environment.getOrDefault("PARLEY_EXTRACT_STATE", "state/extract")),
                        threads(environment.getOrDefault("PARLEY_EXTRACT_THREADS", "1"))),
                Arrays.stream(environment.getOrDefault("PARLEY_DOSSIERS", "").split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private static int threads(String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("PARLEY_EXTRACT_THREADS is \"" + value + "\"; use a whole number", e);
        }
    }
}
