// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.streams;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the source of a result that is too large for its topic to the dead letters and goes on. Whatever else keeps a
 * result from being written would lose it, and stops the stream.
 */
public final class PutAsideUnwritable implements ProductionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(PutAsideUnwritable.class);

    private String deadLetters;

    @Override
    public void configure(Map<String, ?> configs) {
        deadLetters = (String) configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG);
    }

    @Override
    public Response handleError(
            ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
        if (!(exception instanceof RecordTooLargeException)) {
            return Response.fail();
        }
        LOG.warn(
                "a result for {} is too large; its source {}-{}@{} goes to {}",
                record.topic(),
                context.topic(),
                context.partition(),
                context.offset(),
                deadLetters);
        return Response.resume(List.of(DeadLetter.of(deadLetters, context, exception)));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Response handleSerializationError(
            ErrorHandlerContext context,
            ProducerRecord record,
            Exception exception,
            SerializationExceptionOrigin origin) {
        return Response.fail();
    }
}
