// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.syntax;

/** Somebody who knows the grammar of a text, such as a dependency parser. Implementations are thread-safe. */
@FunctionalInterface
public interface Syntax {
    /** Knows nothing: the clause rules decide alone. */
    Syntax NONE = body -> Subjects.UNKNOWN;

    /** What is known of a text; never null. The offsets are UTF-16 units of this text. */
    Subjects of(String body);
}
