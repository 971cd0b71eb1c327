// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.JsonProperties;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;

/**
 * A generated class's schema as other languages should see it: without the hints that only Java's compiler reads.
 * Thread-safe.
 */
final class PublicSchema {
    private static final Map<Schema, Schema> KNOWN = new ConcurrentHashMap<>();

    private PublicSchema() {}

    static Schema of(Schema schema) {
        return KNOWN.computeIfAbsent(schema, s -> strip(s, new java.util.HashMap<>()));
    }

    private static Schema strip(Schema schema, Map<String, Schema> named) {
        return switch (schema.getType()) {
            case RECORD ->
                named.containsKey(schema.getFullName()) ? named.get(schema.getFullName()) : record(schema, named);
            case ARRAY -> Schema.createArray(strip(schema.getElementType(), named));
            case MAP -> Schema.createMap(strip(schema.getValueType(), named));
            case UNION -> union(schema.getTypes(), named);
            case STRING -> Schema.create(Schema.Type.STRING);
            case ENUM, FIXED -> schema;
            default -> primitive(schema);
        };
    }

    private static Schema record(Schema schema, Map<String, Schema> named) {
        Schema bare = Schema.createRecord(schema.getName(), schema.getDoc(), schema.getNamespace(), false);
        named.put(schema.getFullName(), bare);
        bare.setFields(schema.getFields().stream()
                .map(field -> new Schema.Field(
                        field.name(), strip(field.schema(), named), field.doc(), defaultOf(field), field.order()))
                .toList());
        return bare;
    }

    private static Object defaultOf(Schema.Field field) {
        if (!field.hasDefaultValue()) {
            return null;
        }
        Object value = field.defaultVal();
        return value == null ? JsonProperties.NULL_VALUE : value;
    }

    private static Schema union(List<Schema> branches, Map<String, Schema> named) {
        return Schema.createUnion(
                branches.stream().map(branch -> strip(branch, named)).toList());
    }

    private static Schema primitive(Schema schema) {
        LogicalType logical = schema.getLogicalType();
        Schema bare = Schema.create(schema.getType());
        return logical == null ? bare : logical.addToSchema(bare);
    }
}
