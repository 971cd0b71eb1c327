// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.store;

import java.time.LocalDate;
import java.util.List;

/**
 * Keys of ordered stores: parts joined by {@code |}, which no part may contain, so that all keys under a prefix lie
 * together. Numbers are written as hex digits of fixed width, which sort like the numbers. Thread-safe.
 */
public final class OrderedKey {
    private static final char SEPARATOR = '|';
    private static final char AFTER_SEPARATOR = SEPARATOR + 1;

    private OrderedKey() {}

    /** The parts as one key; a part that holds a separator or a control character is refused. */
    public static String of(String... parts) {
        for (String part : parts) {
            part.chars()
                    .filter(c -> c == SEPARATOR || Character.isISOControl(c))
                    .findFirst()
                    .ifPresent(c -> {
                        throw new IllegalArgumentException("\"" + part + "\" cannot be part of a key: it contains "
                                + (c == SEPARATOR ? "the separator |" : "a control character"));
                    });
        }
        return String.join(String.valueOf(SEPARATOR), parts);
    }

    /** A key that lies under a prefix. */
    public static String under(String prefix, String... parts) {
        return prefix + SEPARATOR + of(parts);
    }

    /** The parts of a key that has so many. */
    public static List<String> parts(String key, int count) {
        List<String> parts = List.of(key.split("\\|", -1));
        if (parts.size() != count) {
            throw new IllegalArgumentException("\"" + key + "\" has " + parts.size() + " parts, not " + count);
        }
        return parts;
    }

    /** Lower bound, inclusive, of the keys under a prefix. */
    public static String first(String prefix) {
        return prefix + SEPARATOR;
    }

    /** Upper bound, itself no key, of the keys under a prefix. */
    public static String last(String prefix) {
        return prefix + AFTER_SEPARATOR;
    }

    /** The part before the first separator. */
    public static String firstPart(String key) {
        return key.substring(0, key.indexOf(SEPARATOR));
    }

    /** Sixteen digits. */
    public static String number(long number) {
        return hex(number, Long.BYTES);
    }

    /** Eight digits. */
    public static String number(int number) {
        return hex(number, Integer.BYTES);
    }

    /** Eight digits under which later days come first. */
    public static String newestFirst(LocalDate day) {
        return hex(Integer.MAX_VALUE - day.toEpochDay(), Integer.BYTES);
    }

    private static String hex(long number, int bytes) {
        String digits = Long.toHexString(number);
        int width = 2 * bytes;
        if (number < 0 || digits.length() > width) {
            throw new IllegalArgumentException(number + " cannot be part of a key of " + width + " digits");
        }
        return "0".repeat(width - digits.length()) + digits;
    }
}
