// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The query parameters of one request, each given at most once; an empty one counts as not given. Immutable. */
final class Parameters {

    static final int MAX_LIMIT = 500;
    static final int DEFAULT_LIMIT = 50;

    private static final Duration MAX_WAIT = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern WAIT = Pattern.compile("([0-9]{1,6})(ms|s)?");

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The parameters of a call that knows the given names.
     *
     * @throws ProblemException if one is unknown, so that a misspelt filter is never passed over in silence, or given
     *     twice
     */
    static Parameters of(Map<String, List<String>> given, String... known) {
        List<String> names = List.of(known);
        Map<String, String> values = new TreeMap<>();
        new TreeMap<>(given).forEach((name, all) -> {
            if (!names.contains(name)) {
                throw new ProblemException(Problem.badParameter(
                        "Unknown parameter \"" + name + "\"; this call knows: "
                                + (names.isEmpty() ? "none" : String.join(", ", names)) + ".",
                        names));
            }
            if (all.size() > 1) {
                throw new ProblemException(
                        Problem.badParameter(name + " is given " + all.size() + " times; give it once."));
            }
            String value = all.get(0).strip();
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        });
        return new Parameters(values);
    }

    /** Parameters that were checked for their names before, such as those a cursor keeps. */
    static Parameters ofValues(Map<String, String> values) {
        return new Parameters(new TreeMap<>(values));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A party, issue or negotiation: letters, digits, underscores and hyphens. */
    Optional<String> code(String name) {
        return text(name).map(value -> checkedCode(name, value));
    }

    static String checkedCode(String name, String value) {
        if (!CODE.matcher(value).matches()) {
            throw new ProblemException(Problem.badParameter(name + " is \"" + value
                    + "\"; it consists of 1 to 40 letters, digits, underscores and hyphens, "
                    + "such as RUS or TERRITORY."));
        }
        return value;
    }

    Optional<PointInTime> time(String name) {
        return text(name).map(value -> PointInTime.parse(name, value));
    }

    /** A constant of an enumeration, in any case. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return text(name).map(value -> {
            List<String> choices = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(value.toUpperCase(Locale.ROOT))) {
                    return constant;
                }
                choices.add(constant.name());
            }
            throw new ProblemException(Problem.badParameter(
                    name + " is \"" + value + "\"; use one of " + String.join(", ", choices) + ".", choices));
        });
    }

    boolean flag(String name) {
        String value = values.getOrDefault(name, "false").toLowerCase(Locale.ROOT);
        if (!Arrays.asList("true", "false").contains(value)) {
            throw new ProblemException(Problem.badParameter(name + " is \"" + value + "\"; use true or false."));
        }
        return value.equals("true");
    }

    /** How many items a page has at most. */
    int limit() {
        String value = values.get("limit");
        if (value == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // The same words serve for what is no number and for what is out of range.
        }
        throw new ProblemException(
                Problem.badParameter("limit is \"" + value + "\"; use a whole number from 1 to " + MAX_LIMIT + "."));
    }

    /** How long the caller is ready to wait: {@code 5s}, {@code 250ms} or seconds alone; not at all if not given. */
    Duration patience() {
        String value = values.get("wait");
        if (value == null) {
            return Duration.ZERO;
        }
        var parts = WAIT.matcher(value);
        if (parts.matches()) {
            long amount = Long.parseLong(parts.group(1));
            Duration wait = "ms".equals(parts.group(2)) ? Duration.ofMillis(amount) : Duration.ofSeconds(amount);
            if (wait.compareTo(MAX_WAIT) <= 0) {
                return wait;
            }
        }
        throw new ProblemException(
                Problem.badParameter("wait is \"" + value + "\"; use seconds such as 5s, 30s at most."));
    }

    /** All values given, by name. */
    Map<String, String> given() {
        return Map.copyOf(values);
    }
}
