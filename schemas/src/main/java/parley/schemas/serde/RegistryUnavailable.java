// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import org.apache.kafka.common.KafkaException;

/**
 * The registry cannot be reached, or does not let us in. The record at hand may be perfectly good: stop loudly instead of
 * putting it aside.
 */
public final class RegistryUnavailable extends KafkaException {
    private static final long serialVersionUID = 1L;

    RegistryUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether an error or one of its causes is an unavailable registry. */
    public static boolean causes(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof RegistryUnavailable) {
                return true;
            }
        }
        return false;
    }
}
