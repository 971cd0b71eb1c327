// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.streams;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import parley.schemas.serde.RegistryUnavailable;

/** Sends a record that cannot be read to the dead letters and goes on; an unavailable registry stops the stream instead. */
public final class PutAsideUnreadable extends LogAndContinueExceptionHandler {
    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
        return RegistryUnavailable.causes(exception) ? Response.fail() : super.handleError(context, record, exception);
    }
}
