// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML file that knows its file, line and path, so that every complaint can name them. */
final class YamlField {

    private final String file;
    private final String path;
    private final Node node;

    YamlField(String file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    DossierException error(String problem) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        return new DossierException(file + ":" + line + ": field '" + path + "': " + problem);
    }

    /** The fields of a mapping; a key outside of {@code allowed} (when given) or a doubled one is an error. */
    Map<String, YamlField> fields(Set<String> allowed) {
        if (!(node instanceof MappingNode mapping)) {
            throw error("expected a mapping of fields, found " + kind());
        }
        Map<String, YamlField> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlField keyField = new YamlField(file, path.isEmpty() ? "?" : path, tuple.getKeyNode());
            String key = keyField.text();
            YamlField value = new YamlField(file, path.isEmpty() ? key : path + "." + key, tuple.getValueNode());
            if (!allowed.isEmpty() && !allowed.contains(key)) {
                throw value.error("unknown field; allowed are "
                        + String.join(", ", allowed.stream().sorted().toList()));
            }
            if (fields.put(key, value) != null) {
                throw value.error("field is given twice");
            }
        }
        return fields;
    }

    List<YamlField> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw error("expected a list, found " + kind());
        }
        List<YamlField> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlField(file, path + "[" + items.size() + "]", item));
        }
        return items;
    }

    List<String> texts() {
        return items().stream().map(YamlField::text).toList();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw error("expected a word or text, found " + kind());
        }
        if (scalar.getValue().isBlank()) {
            throw error("must not be empty");
        }
        return scalar.getValue().strip();
    }

    int wholeNumber() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw error("expected a whole number, found '" + text() + "'");
        }
    }

    double number() {
        try {
            return Double.parseDouble(text());
        } catch (NumberFormatException e) {
            throw error("expected a number, found '" + text() + "'");
        }
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw error("expected a date such as 2025-12-02, found '" + text() + "'");
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        try {
            return Enum.valueOf(type, text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw error("expected one of " + List.of(type.getEnumConstants()) + ", found '" + text() + "'");
        }
    }

    /** Runs a record's own checks and turns their complaint into one that names line and field. */
    <T> T checked(Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException e) {
            throw error(e.getMessage());
        }
    }

    private String kind() {
        return switch (node.getNodeType()) {
            case MAPPING -> "a mapping";
            case SEQUENCE -> "a list";
            case SCALAR -> ((ScalarNode) node).getValue().isEmpty() ? "nothing" : "a single value";
            case ANCHOR -> "an anchor";
        };
    }
}
