// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.schemas.topic.Topic;
import parley.schemas.topic.Topics;

/** BACKWARD_TRANSITIVE: what stands now reads what any release has written. */
class ReleasedSchemasTest {
    private static final Path RELEASED = Path.of("released");

    static Stream<Path> releasedSchemas() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".avsc")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("releasedSchemas")
    void shouldReadEveryReleasedSchema(Path file) {
        // Given
        Schema released = parse(file);
        // When
        List<String> problems = problems(released);
        // Then
        assertThat(problems).as(file.toString()).isEmpty();
    }

    @Test
    void shouldHoldEveryTopicsSchemaInTheFirstRelease() {
        for (Topic<?> topic : Topics.withPrefix("").typed()) {
            // When / Then
            assertThat(RELEASED.resolve("0.1.0").resolve(topic.type().getSimpleName() + ".avsc"))
                    .exists();
        }
    }

    @Test
    void shouldFindTheProblemWhenAReleasedFieldChangedItsType() {
        // Given
        Schema other = parse("{\"type\":\"record\",\"name\":\"Extractor\",\"namespace\":\"parley.events\","
                + "\"fields\":[{\"name\":\"name\",\"type\":\"string\"},{\"name\":\"version\",\"type\":\"string\"}]}");
        // When / Then
        assertThat(problems(other)).isNotEmpty();
    }

    private static List<String> problems(Schema released) {
        Schema now = SpecificData.get().getSchema(classOf(released));
        SchemaCompatibility.SchemaPairCompatibility pair =
                SchemaCompatibility.checkReaderWriterCompatibility(now, released);
        return pair.getType() == SchemaCompatibilityType.COMPATIBLE
                ? List.of()
                : pair.getResult().getIncompatibilities().stream()
                        .map(Object::toString)
                        .toList();
    }

    private static Class<?> classOf(Schema schema) {
        try {
            return Class.forName(schema.getFullName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(schema.getFullName() + " was released and is gone", e);
        }
    }

    private static Schema parse(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema parse(String json) {
        return new Schema.Parser().parse(json);
    }
}
