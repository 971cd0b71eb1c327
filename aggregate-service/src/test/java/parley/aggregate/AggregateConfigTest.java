// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregateConfigTest {
    @Test
    void shouldUseDefaultsWhenEnvironmentIsEmpty() {
        // Given, when
        AggregateConfig config = AggregateConfig.fromEnvironment(Map.of());
        // Then
        assertThat(config.host()).isEqualTo("127.0.0.1");
        assertThat(config.port()).isEqualTo(8080);
        assertThat(config.streams().applicationId()).isEqualTo("parley-aggregate");
        assertThat(config.streams().applicationServer()).isEqualTo("127.0.0.1:8080");
        assertThat(config.dossiers()).isEmpty();
    }

    @Test
    void shouldReadWhatIsSetAndKeepSecrets() {
        // Given
        Map<String, String> environment = Map.of(
                "PARLEY_AGGREGATE_PORT", "9090",
                "PARLEY_AGGREGATE_ADVERTISED", "views-1:9090",
                "PARLEY_DOSSIERS", "ukraine, /etc/parley/lakes.yaml",
                "PARLEY_KAFKA_SASL_JAAS_CONFIG", "password=hunter2");
        // When
        AggregateConfig config = AggregateConfig.fromEnvironment(environment);
        // Then
        assertThat(config.port()).isEqualTo(9090);
        assertThat(config.streams().applicationServer()).isEqualTo("views-1:9090");
        assertThat(config.dossiers()).containsExactly("ukraine", "/etc/parley/lakes.yaml");
        assertThat(config.toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource({
        "PARLEY_AGGREGATE_PORT, eighty",
        "PARLEY_AGGREGATE_PORT, 70000",
        "PARLEY_AGGREGATE_HOST, ' '",
        "PARLEY_AGGREGATE_READY_LAG, -1",
        "PARLEY_AGGREGATE_THREADS, many"
    })
    void shouldNameTheVariableWhenItCannotBeUsed(String name, String value) {
        // Given
        Map<String, String> environment = Map.of(name, value);
        // When, then
        assertThatThrownBy(() -> AggregateConfig.fromEnvironment(environment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @Test
    void shouldDocumentEveryVariable() throws IOException {
        // Given
        String page = Files.readString(Path.of("../docs/configuration.md"));
        // When, then
        assertThat(page)
                .contains(
                        "PARLEY_AGGREGATE_HOST",
                        "PARLEY_AGGREGATE_PORT",
                        "PARLEY_AGGREGATE_APPLICATION_ID",
                        "PARLEY_AGGREGATE_ADVERTISED",
                        "PARLEY_AGGREGATE_STATE",
                        "PARLEY_AGGREGATE_THREADS",
                        "PARLEY_AGGREGATE_READY_LAG");
    }
}
