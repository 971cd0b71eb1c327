// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

/** An evaluation folder cannot be scored; the message names the file and what is wrong with it. */
public final class EvalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvalException(String message) {
        super(message);
    }

    EvalException(String message, Throwable cause) {
        super(message, cause);
    }
}
