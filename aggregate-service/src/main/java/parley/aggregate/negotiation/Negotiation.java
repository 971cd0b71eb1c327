// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.negotiation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a dossier says of a negotiation, as far as answers show it. Immutable.
 *
 * @param id dossier id
 * @param title its title
 * @param principals codes of the parties that negotiate, in the order of the dossier
 * @param names name of each party by its code, in the order of the dossier
 */
public record Negotiation(String id, String title, List<String> principals, Map<String, String> names) {
    public Negotiation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        principals = List.copyOf(principals);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
