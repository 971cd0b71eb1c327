// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.util.Objects;

/** A report is not taken, and nothing was published; the message says what is wrong with it and what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    public Refusal(RefusalReason reason, String message) {
        this(reason, message, null);
    }

    public Refusal(RefusalReason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public RefusalReason reason() {
        return reason;
    }
}
