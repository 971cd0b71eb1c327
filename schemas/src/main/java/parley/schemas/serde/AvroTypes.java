// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import parley.schemas.topic.TrustedRecords;

/** The schema and the conversions that a generated class was compiled with. */
final class AvroTypes {
    // Avro reads these once, when its first decoder is made: no text or list in a record may claim to be larger than
    // this.
    static {
        limit("org.apache.avro.limits.string.maxLength", 16 * 1024 * 1024);
        limit("org.apache.avro.limits.bytes.maxLength", 16 * 1024 * 1024);
        limit("org.apache.avro.limits.collectionItems.maxLength", 100_000);
        TrustedRecords.declare();
    }

    private AvroTypes() {}

    static Schema schema(Class<? extends SpecificRecord> type) {
        return SpecificData.get().getSchema(type);
    }

    static SpecificData data(Class<? extends SpecificRecord> type) {
        return SpecificData.getForClass(type);
    }

    private static void limit(String property, int value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, Integer.toString(value));
        }
    }
}
