// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.util.List;

/**
 * A parameter that a call knows: the request is read and the description of the API is written by the same list.
 * Immutable.
 *
 * @param name its name in the path or the query
 * @param meaning what it does, one sentence
 * @param example a value that would be accepted
 * @param choices all values, when there are few
 */
record Parameter(String name, String meaning, String example, List<String> choices) {
    Parameter {
        choices = List.copyOf(choices);
    }

    static Parameter of(String name, String meaning, String example) {
        return new Parameter(name, meaning, example, List.of());
    }

    static Parameter oneOf(String name, String meaning, Enum<?>[] constants) {
        List<String> choices = List.of(constants).stream().map(Enum::name).toList();
        return new Parameter(name, meaning, choices.get(0), choices);
    }
}
