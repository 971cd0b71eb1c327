// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetVectorTest {
    @Property
    void shouldReadWhatItWrote(
            @ForAll Map<@IntRange(min = 0, max = 999) Integer, @LongRange(min = 0, max = Long.MAX_VALUE) Long> last) {
        // Given
        OffsetVector vector = new OffsetVector(new TreeMap<>(last));
        // When, then
        assertThat(OffsetVector.parse(vector.toString())).contains(vector);
    }

    @Test
    void shouldGoOnAfterTheLastOffsetWhenPartitionWasRead() {
        // Given
        OffsetVector vector = OffsetVector.parse("0-12.1-7").orElseThrow();
        // When, then
        assertThat(vector.next(0)).isEqualTo(13);
        assertThat(vector.next(2)).isZero();
        assertThat(vector.with(2, 4)).hasToString("0-12.1-7.2-4");
    }

    @Test
    void shouldNotBeEmptyTextWhenNothingWasRead() {
        // Given
        OffsetVector start = OffsetVector.before(Map.of(0, 0L, 1, 0L));
        // When, then
        assertThat(start).isEqualTo(OffsetVector.START).hasToString("0--1");
        assertThat(OffsetVector.parse("0--1")).contains(OffsetVector.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "abc", "0", "0-", "-1-3", "0-1.", "0-1.0-2", "0--2", "0-99999999999999999999", "0-1;1-2"})
    void shouldRefuseWhenTextIsNoPlace(String text) {
        // Given, when, then
        assertThat(OffsetVector.parse(text)).isEmpty();
    }
}
