// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({"Kyiv, 4", "Зеленський, 10", "北京, 4", "e\u0301tat, 4", "\uD83D\uDE00, 2", "'', 0", "\u200bx, 1"})
    void shouldCountColumnsOfATerminal(String text, int columns) {
        // Given a text // When // Then
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"Pokrovsk, 8, Pokrovsk", "Pokrovsk, 5, Pokr…", "北京会谈, 5, 北京…", "a bcd, 3, a…"})
    void shouldCutToWhatFits(String text, int columns, String expected) {
        // Given a text // When // Then
        assertThat(DisplayWidth.cut(text, columns)).isEqualTo(expected);
    }

    @Property
    void shouldNeverExceedTheColumnsWhenCut(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int columns) {
        // Given any text // When
        String cut = DisplayWidth.cut(text, columns);
        // Then
        assertThat(DisplayWidth.of(cut)).isLessThanOrEqualTo(columns);
    }
}
