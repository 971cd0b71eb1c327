// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text between words into lines of a given width. */
final class Wrapped {
    private Wrapped() {}

    static List<String> of(String text, String indent, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            boolean empty = line.length() == indent.length();
            if (!empty && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(indent.length());
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
