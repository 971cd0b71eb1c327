// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The last offset seen of each partition, written {@code 0-12.1-7}; a partition that is not named has not been read at
 * all. Immutable.
 *
 * @param last last offset seen by partition
 */
public record OffsetVector(SortedMap<Integer, Long> last) {

    /** Nothing has been read yet. */
    public static final OffsetVector START = new OffsetVector(new TreeMap<>());

    /** Stands for START where an empty text would be taken for "not given". */
    private static final String NOTHING_READ = "0--1";

    public OffsetVector {
        SortedMap<Integer, Long> copy = new TreeMap<>();
        last.forEach((partition, offset) -> {
            if (partition < 0 || offset < -1) {
                throw new IllegalArgumentException("no such place in a log: " + partition + "-" + offset);
            }
            if (offset >= 0) {
                copy.put(partition, offset);
            }
        });
        last = Collections.unmodifiableSortedMap(copy);
    }

    /** Reads {@code 0-12.1-7}; empty if it is anything else. */
    public static Optional<OffsetVector> parse(String text) {
        SortedMap<Integer, Long> last = new TreeMap<>();
        for (String part : text.split("\\.", -1)) {
            int dash = part.indexOf('-');
            if (dash < 1) {
                return Optional.empty();
            }
            try {
                int partition = Integer.parseInt(part.substring(0, dash));
                long offset = Long.parseLong(part.substring(dash + 1));
                if (partition < 0 || offset < -1 || last.put(partition, offset) != null) {
                    return Optional.empty();
                }
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new OffsetVector(last));
    }

    /** The offset to go on with in a partition. */
    public long next(int partition) {
        return last.getOrDefault(partition, -1L) + 1;
    }

    /** Whether the other place has seen everything that this one has. */
    public boolean within(OffsetVector other) {
        return last.entrySet().stream().allMatch(seen -> seen.getValue() < other.next(seen.getKey()));
    }

    /** This place, one record further. */
    public OffsetVector with(int partition, long offset) {
        SortedMap<Integer, Long> moved = new TreeMap<>(last);
        moved.put(partition, offset);
        return new OffsetVector(moved);
    }

    /** The vector that has seen everything before the given next offsets. */
    static OffsetVector before(Map<Integer, Long> next) {
        SortedMap<Integer, Long> last = new TreeMap<>();
        next.forEach((partition, offset) -> last.put(partition, offset - 1));
        return new OffsetVector(last);
    }

    @Override
    public String toString() {
        if (last.isEmpty()) {
            return NOTHING_READ;
        }
        return last.entrySet().stream()
                .map(seen -> seen.getKey() + "-" + seen.getValue())
                .collect(Collectors.joining("."));
    }
}
