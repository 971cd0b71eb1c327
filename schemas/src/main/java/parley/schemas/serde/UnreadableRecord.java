// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import org.apache.kafka.common.errors.SerializationException;

/** The bytes of a record are not what its topic carries; the message says why. */
public final class UnreadableRecord extends SerializationException {
    private static final long serialVersionUID = 1L;

    UnreadableRecord(String message) {
        super(message);
    }

    UnreadableRecord(String message, Throwable cause) {
        super(message, cause);
    }
}
