// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * Writes an event with the field names and the field order of its schema, so that the topic and the API speak of the
 * same things. Thread-safe.
 */
final class AvroAsJson extends StdSerializer<SpecificRecord> {

    private static final long serialVersionUID = 1L;

    AvroAsJson() {
        super(SpecificRecord.class);
    }

    @Override
    public void serialize(SpecificRecord event, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        for (Schema.Field field : event.getSchema().getFields()) {
            provider.defaultSerializeField(field.name(), event.get(field.pos()), json);
        }
        json.writeEndObject();
    }
}
