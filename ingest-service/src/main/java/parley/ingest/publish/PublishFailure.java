// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.publish;

/** An article was not acknowledged; it may be on the topic or not, and sending it again is safe. */
public final class PublishFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PublishFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
