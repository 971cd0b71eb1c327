// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

/** A text is longer than the engine reads; the message says by how much. */
public final class TextTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TextTooLong(int size, String unit, int limit) {
        super("the text has " + size + " " + unit + "; at most " + limit + " are read. Send its parts one by one.");
    }
}
