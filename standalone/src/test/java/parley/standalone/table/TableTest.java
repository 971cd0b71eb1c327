// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TableTest {
    private static final String LONG = "A sentence that is a good deal longer than what the terminal has room for";

    @Test
    void shouldAlignColumnsByWidthNotByLength() {
        // Given
        Table table = new Table("NAME", "PLACE");
        table.add(Cell.of("北京"), Cell.of("x"));
        table.add(Cell.of("Kyiv"), Cell.of("y"));
        // When // Then
        assertThat(table.lines(0, false)).containsExactly("NAME  PLACE", "北京  x", "Kyiv  y");
    }

    @Test
    void shouldCutTheYieldingColumnWhenTheTerminalIsNarrow() {
        // Given
        Table table = new Table("A", "~QUOTE", "Z");
        table.add(Cell.of("a"), Cell.of(LONG), Cell.of("end"));
        // When
        String line = table.lines(50, false).get(1);
        // Then
        assertThat(line).hasSize(50).startsWith("a  A sentence").contains("…").endsWith("  end");
    }

    @Test
    void shouldGiveWholeTextsWithoutPaddingWhenNoTerminal() {
        // Given
        Table table = new Table("A", "~QUOTE", "Z");
        table.add(Cell.of("a"), Cell.of(LONG), Cell.of("end"));
        table.add(Cell.of("b"), Cell.of("short"), Cell.of("end"));
        // When // Then
        assertThat(table.lines(0, false)).containsExactly("A  QUOTE  Z", "a  " + LONG + "  end", "b  short  end");
    }

    @Test
    void shouldColourOnlyWhenAsked() {
        // Given
        Table table = new Table("A");
        table.add(new Cell("RED_LINE", Paint.RED));
        // When // Then
        assertThat(table.lines(80, true).get(1)).isEqualTo("\u001b[31mRED_LINE\u001b[0m");
        assertThat(table.lines(80, false).get(1)).isEqualTo("RED_LINE");
    }

    @Test
    void shouldLetNoArticleSteerTheTerminal() {
        // Given a text with an escape sequence and line breaks
        Cell cell = Cell.of("be\u001b[2Jfore\r\n  after\u009b31m\t");
        // When // Then
        assertThat(cell.text()).isEqualTo("be [2Jfore after 31m");
    }

    @Test
    void shouldShowAHyphenWhenThereIsNothing() {
        // Given nothing // When // Then
        assertThat(Cell.of(null).text()).isEqualTo("-");
        assertThat(Cell.of("  ").text()).isEqualTo("-");
        assertThat(Cell.quoted(null).text()).isEqualTo("-");
    }

    @Test
    void shouldRefuseARowThatDoesNotFitTheHeadings() {
        // Given
        Table table = new Table("A", "B");
        // When // Then
        assertThatThrownBy(() -> table.add(Cell.of("a"))).hasMessage("1 cells under 2 headings");
    }
}
