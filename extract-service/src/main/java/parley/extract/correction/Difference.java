// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * The rows by which what held before becomes what holds now: new or changed events ASSERTED, those that no longer hold
 * RETRACTED, equal ones not repeated. Pure.
 */
final class Difference {
    private Difference() {}

    static Events asserted(Events before, Events now) {
        return new Events(
                asserted(before.claims(), now.claims()),
                asserted(before.battlefieldReports(), now.battlefieldReports()),
                asserted(before.diplomaticContacts(), now.diplomaticContacts()));
    }

    static Events retracted(Events before, Events now, Provenance by) {
        return new Events(
                retracted(before.claims(), now.claims(), by),
                retracted(before.battlefieldReports(), now.battlefieldReports(), by),
                retracted(before.diplomaticContacts(), now.diplomaticContacts(), by));
    }

    private static <E extends SpecificRecordBase> List<E> asserted(List<E> before, List<E> now) {
        Map<String, E> known = new LinkedHashMap<>();
        before.forEach(event -> known.put(EventRow.id(event), event));
        return now.stream()
                .filter(event -> {
                    E same = known.get(EventRow.id(event));
                    return same == null || !EventRow.saysTheSame(same, event);
                })
                .toList();
    }

    private static <E extends SpecificRecordBase> List<E> retracted(List<E> before, List<E> now, Provenance by) {
        Set<String> held = now.stream().map(EventRow::id).collect(Collectors.toSet());
        List<E> rows = new ArrayList<>();
        for (E event : before) {
            if (!held.contains(EventRow.id(event))) {
                rows.add(EventRow.retracted(event, by));
            }
        }
        return rows;
    }
}
