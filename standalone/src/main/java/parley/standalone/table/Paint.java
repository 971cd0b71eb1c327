// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.table;

/** Colours of a terminal. */
public enum Paint {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    /** The text in this colour, or as it is when colour is not wanted. */
    public String apply(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
