// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The scores of one document by type. */
public record DocScore(String doc, Map<EventType, TypeScore> types) {

    public DocScore {
        types = Collections.unmodifiableMap(new EnumMap<>(types));
    }

    static DocScore of(String doc, List<Outcome> outcomes) {
        Map<EventType, TypeScore> types = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            List<Outcome> mine =
                    outcomes.stream().filter(outcome -> outcome.type() == type).toList();
            types.put(type, TypeScore.of(type, mine));
        }
        return new DocScore(doc, types);
    }

    /** The sum over documents. */
    public static DocScore sum(String title, List<DocScore> scores) {
        Map<EventType, TypeScore> sums = new EnumMap<>(EventType.class);
        for (DocScore score : scores) {
            score.types.forEach((type, value) -> sums.merge(type, value, TypeScore::plus));
        }
        return new DocScore(title, sums);
    }
}
