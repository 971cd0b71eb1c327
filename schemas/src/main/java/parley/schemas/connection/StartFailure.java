// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.connection;

/** A service cannot start or go on; the message says what is wrong and what to do, the code becomes the exit status. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    public StartFailure(ExitCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public StartFailure(ExitCode code, String message) {
        this(code, message, null);
    }

    public ExitCode code() {
        return code;
    }
}
