// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.junit.jupiter.api.Test;
import parley.events.Claim;
import parley.schemas.topic.Topic;
import parley.schemas.topic.Topics;

class PublicSchemaTest {
    @Test
    void shouldDropJavasHintsAndKeepTheRestForEveryTopic() {
        for (Topic<?> topic : Topics.withPrefix("").typed()) {
            // Given
            Schema own = AvroTypes.schema(topic.type());
            // When
            Schema shown = PublicSchema.of(own);
            // Then
            assertThat(shown.toString()).doesNotContain("avro.java").contains("timestamp-millis");
            assertThat(SchemaCompatibility.checkReaderWriterCompatibility(own, shown)
                            .getType())
                    .isEqualTo(SchemaCompatibility.SchemaCompatibilityType.COMPATIBLE);
            assertThat(new Schema.Parser().parse(shown.toString())).isEqualTo(shown);
        }
    }

    @Test
    void shouldKeepDocsAndDefaultsWhenAFieldHasThem() {
        // When
        Schema shown = PublicSchema.of(AvroTypes.schema(Claim.class));
        // Then
        assertThat(shown.getField("also").hasDefaultValue()).isTrue();
        assertThat(shown.getFields())
                .allSatisfy(field -> assertThat(field.doc()).isNotBlank());
    }
}
