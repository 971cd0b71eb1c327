// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.correction;

import java.util.Objects;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;
import parley.events.EventStatus;
import parley.schemas.topic.TrustedRecords;

/** What the three kinds of event rows have in common, by the names of their common fields. */
final class EventRow {
    /** Fields that tell which reading produced a row, not what it says. */
    private static final Set<String> PROVENANCE =
            Set.of("articlePartition", "articleOffset", "revision", "recordedAt", "extractor");

    static {
        TrustedRecords.declare();
    }

    private EventRow() {}

    static String id(SpecificRecordBase event) {
        return (String) event.get("eventId");
    }

    /** Whether two rows of an event say the same, whichever reading they come from. */
    static boolean saysTheSame(SpecificRecordBase one, SpecificRecordBase other) {
        return one.getSchema().getFields().stream()
                .filter(field -> !PROVENANCE.contains(field.name()))
                .allMatch(field -> Objects.equals(one.get(field.pos()), other.get(field.pos())));
    }

    /** The row that takes an event back. */
    static <E extends SpecificRecordBase> E retracted(E event, Provenance by) {
        Schema schema = event.getSchema();
        E row = SpecificData.getForSchema(schema).deepCopy(schema, event);
        put(row, "status", EventStatus.RETRACTED);
        put(row, "articlePartition", by.partition());
        put(row, "articleOffset", by.offset());
        put(row, "revision", by.revision());
        put(row, "recordedAt", by.recordedAt());
        put(row, "extractor", by.extractor());
        return row;
    }

    private static void put(SpecificRecordBase row, String field, Object value) {
        row.put(row.getSchema().getField(field).pos(), value);
    }
}
