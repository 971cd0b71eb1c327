// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.file;

import java.util.Objects;

/**
 * A file, or a line of it, that cannot be sent. Immutable.
 *
 * @param name its path, with a colon and the line's number in a file of many reports
 * @param problem what is wrong and what to do
 */
public record UnreadableFile(String name, String problem) implements FileOutcome {
    public UnreadableFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(problem, "problem");
    }
}
