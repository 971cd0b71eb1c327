// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.topology;

/** An article record that cannot become events; the message is the reason its dead letter carries. */
final class RefusedArticle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedArticle(String message) {
        super(message);
    }

    RefusedArticle(String message, Throwable cause) {
        super(message, cause);
    }
}
