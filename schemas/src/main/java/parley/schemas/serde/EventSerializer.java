// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;
import parley.schemas.topic.Topic;

/** Writes records of one topic. Thread-safe. */
final class EventSerializer<V extends SpecificRecord> implements Serializer<V> {
    private static final int UNKNOWN = -1;

    private final Topic<V> topic;
    private final Registry registry;
    private final SpecificDatumWriter<V> writer;
    private volatile int id = UNKNOWN;

    EventSerializer(Topic<V> topic, Registry registry) {
        this.topic = topic;
        this.registry = registry;
        this.writer = new SpecificDatumWriter<>(AvroTypes.schema(topic.type()), AvroTypes.data(topic.type()));
    }

    @Override
    public byte[] serialize(String writtenTo, V value) {
        if (value == null) {
            return null;
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(512);
            out.write(WireFormat.MAGIC);
            out.write(ByteBuffer.allocate(Integer.BYTES).putInt(schemaId()).array());
            BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
            writer.write(value, encoder);
            encoder.flush();
            return out.toByteArray();
        } catch (IOException | AvroRuntimeException | NullPointerException e) {
            // Avro reports a missing field as a NullPointerException that names it.
            throw new SerializationException(
                    "a " + topic.type().getSimpleName() + " for " + writtenTo + " cannot be written: " + e.getMessage(),
                    e);
        }
    }

    private int schemaId() {
        if (id == UNKNOWN) {
            id = registry.register(topic.subject(), AvroTypes.schema(topic.type()));
        }
        return id;
    }
}
