// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

/** The log of changes cannot be read now; the message tells why. */
public final class FeedUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FeedUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
