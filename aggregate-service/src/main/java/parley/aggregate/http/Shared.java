// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.util.ArrayList;
import java.util.List;

/** Parameters that mean the same in several calls. */
final class Shared {

    static final Parameter NEGOTIATION =
            Parameter.of("negotiation", "Id of the negotiation; may be left out while only one has data.", "ukraine");
    static final Parameter PARTY = Parameter.of("party", "Only this party.", "RUS");
    static final Parameter ISSUE = Parameter.of("issue", "Only this issue.", "TERRITORY");
    static final Parameter AS_OF = Parameter.of(
            "as_of",
            "What had been said by then: a date (its end, UTC) or an instant (its day, UTC), inclusive.",
            "2025-12-02");
    static final Parameter KNOWN_AT = Parameter.of(
            "known_at",
            "Only articles recorded by then: a date (its end, UTC) or an instant, inclusive.",
            "2025-12-03T09:30:00Z");
    static final Parameter FROM = Parameter.of("from", "Not before this day.", "2025-12-01");
    static final Parameter TO = Parameter.of("to", "Not after this day.", "2025-12-31");
    static final Parameter CURSOR =
            Parameter.of("cursor", "Goes on after a page; it fixes known_at and the filters.", "eyJjIjoi...");
    static final Parameter LIMIT = Parameter.of("limit", "How many items at most, 1 to 500.", "50");

    private Shared() {}

    /** The filters of a list, with what all lists have. */
    static List<Parameter> list(Parameter... filters) {
        List<Parameter> all = new ArrayList<>(List.of(NEGOTIATION));
        all.addAll(List.of(filters));
        all.addAll(List.of(KNOWN_AT, CURSOR, LIMIT));
        return all;
    }
}
