// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.readme;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import parley.events.Claim;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topics;

/** The consumer that the README shows, compiled. */
final class ReadClaims {
    private ReadClaims() {}

    public static void main(String[] arguments) {
        Topics topics = Topics.withPrefix("parley.");
        EventSerdes serdes = EventSerdes.of("http://127.0.0.1:8081/apis/ccompat/v7", Map.of(), EventSerdes.PATIENCE);
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                "127.0.0.1:9092",
                "group.id",
                "my-reader",
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed");
        try (KafkaConsumer<String, Claim> consumer = new KafkaConsumer<>(
                settings,
                new StringDeserializer(),
                serdes.serde(topics.claims()).deserializer())) {
            consumer.subscribe(List.of(topics.claims().name()));
            while (true) {
                consumer.poll(Duration.ofSeconds(1))
                        .forEach(record -> System.out.println(
                                record.value().getParty() + " " + record.value().getStance() + " "
                                        + record.value().getIssue() + ": "
                                        + record.value().getEvidence().getText()));
            }
        }
    }
}
