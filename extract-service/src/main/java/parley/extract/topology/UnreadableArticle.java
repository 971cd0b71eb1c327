// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.topology;

/** The engine could not read an article; the message says why. */
final class UnreadableArticle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableArticle(String message, Throwable cause) {
        super(message, cause);
    }
}
