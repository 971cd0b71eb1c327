// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.streams;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** A dead letter in the form of Kafka Streams' own ones: source bytes, and headers that say why and where. */
final class DeadLetter {
    private static final String HEADER = "__streams.errors.";

    private DeadLetter() {}

    static ProducerRecord<byte[], byte[]> of(String topic, ErrorHandlerContext context, Exception exception) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(
                topic, null, context.timestamp(), context.sourceRawKey(), context.sourceRawValue());
        header(letter, "exception", exception.getClass().getName());
        header(letter, "message", String.valueOf(exception.getMessage()));
        header(letter, "topic", context.topic());
        header(letter, "partition", Integer.toString(context.partition()));
        header(letter, "offset", Long.toString(context.offset()));
        return letter;
    }

    private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
        letter.headers().add(HEADER + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
