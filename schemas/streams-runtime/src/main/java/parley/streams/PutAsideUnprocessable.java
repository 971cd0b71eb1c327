// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.streams;

import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import parley.schemas.serde.RegistryUnavailable;

/** Sends a record that cannot be processed to the dead letters and goes on; an unavailable registry stops the stream. */
public final class PutAsideUnprocessable extends LogAndContinueProcessingExceptionHandler {
    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
        return RegistryUnavailable.causes(exception) ? Response.fail() : super.handleError(context, record, exception);
    }
}
