// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectionSettingsTest {
    @Test
    void shouldPassClientPropertiesThroughWhenTheyAreNamedInTheEnvironment() {
        // When
        ConnectionSettings settings = ConnectionSettings.fromEnvironment(Map.of(
                "PARLEY_KAFKA_BOOTSTRAP_SERVERS", "kafka:9093",
                "PARLEY_KAFKA_SASL_JAAS_CONFIG", "login password=s3cret",
                "PARLEY_REGISTRY_URL", "https://me:s3cret@registry",
                "PARLEY_REGISTRY_BASIC_AUTH_USER_INFO", "me:s3cret",
                "PARLEY_PARTITIONS", "6"));
        // Then
        assertThat(settings.kafkaClient())
                .containsEntry("bootstrap.servers", "kafka:9093")
                .containsEntry("sasl.jaas.config", "login password=s3cret");
        assertThat(settings.registryProperties()).containsEntry("basic.auth.user.info", "me:s3cret");
        assertThat(settings.partitions()).isEqualTo(6);
        assertThat(settings.toString()).doesNotContain("s3cret").contains("sasl.jaas.config");
    }

    @Test
    void shouldNameTheVariableWhenAValueCannotBeUsed() {
        // When / Then
        assertThatThrownBy(() -> ConnectionSettings.fromEnvironment(Map.of("PARLEY_PARTITIONS", "many")))
                .hasMessageContaining("PARLEY_PARTITIONS is \"many\"");
        assertThatThrownBy(() -> ConnectionSettings.fromEnvironment(Map.of("PARLEY_CREATE_TOPICS", "yes")))
                .hasMessageContaining("PARLEY_CREATE_TOPICS is \"yes\"; use true or false");
    }
}
