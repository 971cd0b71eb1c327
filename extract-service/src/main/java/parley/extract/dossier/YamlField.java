// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A node of a YAML file that knows its place and path, so that every complaint can name them.
 *
 * <p>What is wrong is noted in the file's problems, and something harmless given instead, so that reading goes on; who
 * reads must refuse the result when there are problems.
 */
final class YamlField {

    private static final String NO_TEXT = "?";

    private final Problems problems;
    private final String path;
    private final Node node;

    YamlField(Problems problems, String path, Node node) {
        this.problems = problems;
        this.path = path;
        this.node = node;
    }

    void report(String problem) {
        problems.add(node.getStartMark(), path, problem);
    }

    /** Where it stands, counted from 1. */
    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** The fields of a mapping; a key outside of {@code allowed} (when given) or a doubled one is reported. */
    Map<String, YamlField> fields(Set<String> allowed) {
        Map<String, YamlField> fields = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            report("expected fields such as 'name: value', found " + kind());
            return fields;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = new YamlField(problems, path.isEmpty() ? NO_TEXT : path, tuple.getKeyNode()).text();
            String place = path.isEmpty() ? key : path + "." + key;
            if (!allowed.isEmpty() && !allowed.contains(key)) {
                problems.add(tuple.getKeyNode().getStartMark(), place, unknown(key, allowed));
            } else if (fields.put(key, new YamlField(problems, place, tuple.getValueNode())) != null) {
                problems.add(tuple.getKeyNode().getStartMark(), place, "field is given twice; give it once");
            }
        }
        return fields;
    }

    private static String unknown(String key, Set<String> allowed) {
        return "unknown field; "
                + Nearest.of(key, allowed)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("allowed are "
                                + String.join(", ", allowed.stream().sorted().toList()));
    }

    /** A field that must be there; where it is not, that is reported, and something without content given. */
    YamlField required(Map<String, YamlField> fields, String name, String content) {
        YamlField field = fields.get(name);
        if (field != null) {
            return field;
        }
        // Where there are no fields at all, that was reported already.
        if (node instanceof MappingNode) {
            report("field '" + name + "' is missing; add it: " + content);
        }
        // What is said of the stand-in is of no interest.
        return new YamlField(new Problems(""), path, new ScalarNode(Tag.STR, NO_TEXT, ScalarStyle.PLAIN));
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    /** The items of an optional list. */
    static List<YamlField> list(Map<String, YamlField> fields, String name) {
        return fields.containsKey(name) ? fields.get(name).items() : List.of();
    }

    /** The texts of an optional list. */
    static List<String> texts(Map<String, YamlField> fields, String name) {
        return list(fields, name).stream().map(YamlField::text).toList();
    }

    List<YamlField> items() {
        List<YamlField> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                items.add(new YamlField(problems, path + "[" + items.size() + "]", item));
            }
        } else {
            report("expected a list such as [one, two], found " + kind());
        }
        return items;
    }

    List<String> texts() {
        return items().stream().map(YamlField::text).toList();
    }

    String text() {
        String content = content();
        return content == null ? NO_TEXT : content;
    }

    /**
     * A text of a certain form.
     *
     * @param expected the form in words
     */
    String matching(String form, String expected) {
        String content = content();
        if (content != null && !content.matches(form)) {
            report("expected " + expected + ", found '" + content + "'");
        }
        return content == null ? NO_TEXT : content;
    }

    /** A whole number of a range. */
    int wholeNumber(int least, int most) {
        return (int) number(least, most, Integer::parseInt, "a whole number");
    }

    /** A number of a range. */
    double number(int least, int most) {
        return number(least, most, Double::parseDouble, "a number");
    }

    private double number(int least, int most, ToDoubleFunction<String> parse, String what) {
        String content = content();
        if (content == null) {
            return least;
        }
        try {
            double number = parse.applyAsDouble(content);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported with the range, as one that is out of it.
        }
        report("expected " + what + " from " + least + " to " + most + ", found '" + content + "'");
        return least;
    }

    /** A day, or null where there is none. */
    LocalDate date() {
        String content = content();
        if (content == null) {
            return null;
        }
        try {
            return LocalDate.parse(content);
        } catch (DateTimeParseException e) {
            report("expected a day such as 2025-12-02, found '" + content + "'");
            return null;
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        String content = content();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(content)) {
                return constant;
            }
        }
        if (content != null) {
            String all = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            report("expected one of " + all + ", found '" + content + "'");
        }
        return type.getEnumConstants()[0];
    }

    private String content() {
        if (!(node instanceof ScalarNode scalar)) {
            report("expected a word or text, found " + kind());
            return null;
        }
        if (scalar.getValue().isBlank()) {
            report("must not be empty; give a value, or leave the field out if it is optional");
            return null;
        }
        return scalar.getValue().strip();
    }

    private String kind() {
        return switch (node.getNodeType()) {
            case MAPPING -> "a mapping";
            case SEQUENCE -> "a list";
            case SCALAR ->
                ((ScalarNode) node).getValue().isEmpty() ? "nothing" : "'" + ((ScalarNode) node).getValue() + "'";
            case ANCHOR -> "an anchor";
        };
    }
}
