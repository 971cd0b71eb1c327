// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import parley.schemas.topic.Topic;
import parley.schemas.topic.Topics;

/** Writes the schemas as they stand to {@code released/VERSION}, once, when that version is released. */
final class ReleaseSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReleaseSchemas() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("released", arguments[0]);
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + " exists; a release is written once");
        }
        Files.createDirectories(folder);
        for (Topic<?> topic : Topics.withPrefix("").typed()) {
            Schema schema = PublicSchema.of(AvroTypes.schema(topic.type()));
            Files.writeString(
                    folder.resolve(schema.getName() + ".avsc"),
                    JSON.readTree(schema.toString()).toPrettyString() + "\n");
        }
    }
}
