// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.Gauge;
import org.apache.kafka.common.metrics.KafkaMetric;
import org.apache.kafka.common.metrics.MetricConfig;
import org.apache.kafka.common.utils.Time;
import org.junit.jupiter.api.Test;

class InputLagTest {
    @Test
    void shouldAddUpPartitionsOfInputsOnly() {
        // Given
        List<KafkaMetric> metrics = List.of(
                metric("records-lag", "consumer", "0", 3.0),
                metric("records-lag", "consumer", "1", 4.0),
                metric("records-lag", "consumer", "2", Double.NaN),
                metric("records-lag", "restore-consumer", "0", 100.0),
                metric("records-lag-avg", "consumer", "0", 100.0));
        // When
        long lag = new InputLag(() -> metrics).getAsLong();
        // Then
        assertThat(lag).isEqualTo(7);
    }

    private static KafkaMetric metric(String name, String client, String partition, double value) {
        MetricName metric = new MetricName(
                name,
                "consumer-fetch-manager-metrics",
                "",
                Map.of("client-id", "app-StreamThread-1-" + client, "topic", "t", "partition", partition));
        return new KafkaMetric(
                new Object(), metric, (Gauge<Double>) (config, now) -> value, new MetricConfig(), Time.SYSTEM);
    }
}
