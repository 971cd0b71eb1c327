// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestConfigTest {
    @Test
    void shouldListenOnThisMachineOnlyWhenNothingIsSet() {
        // When
        IngestConfig config = IngestConfig.fromEnvironment(Map.of());

        // Then
        assertThat(config.host()).isEqualTo("127.0.0.1");
        assertThat(config.port()).isEqualTo(8082);
        assertThat(config.maxBodyBytes()).isEqualTo(1_048_576);
        assertThat(config.deliverWithin()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.patience()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config).isEqualTo(IngestConfig.of(config.connection(), 8082));
    }

    @Test
    void shouldTakeWhatTheEnvironmentSays() {
        // When
        IngestConfig config = IngestConfig.fromEnvironment(Map.of(
                "PARLEY_INGEST_HOST", "0.0.0.0",
                "PARLEY_INGEST_PORT", " 9000 ",
                "PARLEY_INGEST_MAX_BODY_BYTES", "1000",
                "PARLEY_INGEST_DELIVERY_SECONDS", "5",
                "PARLEY_INGEST_START_SECONDS", "0",
                "PARLEY_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092"));

        // Then
        assertThat(config.host()).isEqualTo("0.0.0.0");
        assertThat(config.port()).isEqualTo(9000);
        assertThat(config.maxBodyBytes()).isEqualTo(1000);
        assertThat(config.deliverWithin()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.patience()).isEqualTo(Duration.ZERO);
        assertThat(config.connection().bootstrapServers()).isEqualTo("kafka:9092");
    }

    @ParameterizedTest
    @CsvSource({
        "PARLEY_INGEST_HOST,' '",
        "PARLEY_INGEST_PORT,65536",
        "PARLEY_INGEST_PORT,-1",
        "PARLEY_INGEST_PORT,http",
        "PARLEY_INGEST_MAX_BODY_BYTES,0",
        "PARLEY_INGEST_MAX_BODY_BYTES,1048577",
        "PARLEY_INGEST_DELIVERY_SECONDS,0",
        "PARLEY_INGEST_START_SECONDS,-1"
    })
    void shouldNameTheVariableWhenItCannotBeUsed(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IngestConfig.fromEnvironment(Map.of(name, value)))
                .withMessageContaining(name);
    }

    @Test
    void shouldKeepSecretsToItselfWhenPrinted() {
        // Given
        IngestConfig config = IngestConfig.fromEnvironment(Map.of("PARLEY_KAFKA_SASL_JAAS_CONFIG", "password=hunter2"));

        // Then
        assertThat(config.toString()).doesNotContain("hunter2");
    }
}
