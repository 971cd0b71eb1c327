// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

/**
 * One word or mark.
 *
 * @param start first UTF-16 unit in the body
 * @param end one past the last unit
 * @param text as it stands in the body
 * @param norm lower case, curly quotes straightened
 * @param tag part of speech; a soft feature, right about 19 times in 20
 */
public record Token(int start, int end, String text, String norm, Tag tag) {
    /** Whether this is the given word, which must be lower case. */
    public boolean is(String word) {
        return norm.equals(word);
    }

    /** Whether it starts with a capital letter. */
    public boolean capital() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is made of letters or digits at all. */
    public boolean word() {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Where it stands. */
    public Passage passage() {
        return new Passage(start, end);
    }
}
