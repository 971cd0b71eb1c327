// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import java.nio.ByteBuffer;

/** The five bytes before the Avro binary: a zero, and the schema id, most significant byte first. */
final class WireFormat {
    static final int MAGIC = 0;
    static final int HEADER = 1 + Integer.BYTES;

    private WireFormat() {}

    static int schemaId(byte[] bytes) {
        if (bytes.length < HEADER) {
            throw new UnreadableRecord("the record has " + bytes.length
                    + " bytes; one in the Confluent wire format starts with a zero byte and a schema id of four bytes");
        }
        if (bytes[0] != MAGIC) {
            throw new UnreadableRecord("the record starts with byte " + bytes[0]
                    + "; one in the Confluent wire format starts with a zero byte and a schema id");
        }
        return ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    }
}
