// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads records of one type, whichever compatible schema they were written with. Thread-safe. */
final class EventDeserializer<V extends SpecificRecord> implements Deserializer<V> {
    private final Class<V> type;
    private final Registry registry;
    private final Map<Integer, Schema> writers = new ConcurrentHashMap<>();
    /** By id of the writer's schema. To make one costs more than to read a record with it, and not all are safe to share. */
    private final ThreadLocal<Map<Integer, DatumReader<V>>> readers = ThreadLocal.withInitial(HashMap::new);

    EventDeserializer(Class<V> type, Registry registry) {
        this.type = type;
        this.registry = registry;
    }

    @Override
    public V deserialize(String topic, byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        int id = WireFormat.schemaId(bytes);
        Schema writer = writers.computeIfAbsent(id, this::writer);
        BinaryDecoder decoder =
                DecoderFactory.get().binaryDecoder(bytes, WireFormat.HEADER, bytes.length - WireFormat.HEADER, null);
        try {
            V value =
                    readers.get().computeIfAbsent(id, unread -> reader(writer)).read(null, decoder);
            if (!decoder.isEnd()) {
                throw new UnreadableRecord("bytes are left over after the " + type.getSimpleName());
            }
            return value;
        } catch (IOException
                | AvroRuntimeException
                | UnsupportedOperationException
                | IndexOutOfBoundsException
                | SecurityException e) {
            throw new UnreadableRecord(
                    "the record says it is a " + type.getSimpleName() + " (schema " + id + ") but cannot be read: " + e,
                    e);
        }
    }

    private DatumReader<V> reader(Schema writer) {
        return new SpecificDatumReader<>(writer, AvroTypes.schema(type), AvroTypes.data(type));
    }

    private Schema writer(int id) {
        Schema schema = registry.schema(id)
                .orElseThrow(() -> new UnreadableRecord("the registry has no Avro schema with id " + id));
        String wanted = AvroTypes.schema(type).getFullName();
        if (!schema.getFullName().equals(wanted)) {
            throw new UnreadableRecord(
                    "schema " + id + " is of " + schema.getFullName() + "; this topic carries " + wanted);
        }
        return schema;
    }
}
