// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import parley.events.EventType;

class EventIdsTest {
    @Property(tries = 200)
    void shouldBeReplayStableAndDistinctForAnyEvents(
            @ForAll @StringLength(max = 20) String article,
            @ForAll @Size(max = 12) List<@Size(min = 2, max = 3) List<@StringLength(max = 5) String>> events) {
        // When
        List<String> ids = EventIds.of(article, EventType.CLAIM, events);
        // Then
        assertThat(ids).hasSameSizeAs(events).isEqualTo(EventIds.of(article, EventType.CLAIM, events));
        assertThat(Set.copyOf(ids)).hasSameSizeAs(ids);
    }

    @Test
    void shouldCountOccurrencesWhenEventsAreEqual() {
        // Given
        List<String> one = List.of("RUS", "TERRITORY");
        List<String> other = List.of("UKR", "TERRITORY");
        // When
        List<String> ids = EventIds.of("a", EventType.CLAIM, List.of(one, other, one));
        // Then
        assertThat(ids.get(0)).isNotEqualTo(ids.get(2));
        assertThat(EventIds.of("a", EventType.CLAIM, List.of(other, one, one)))
                .containsExactly(ids.get(1), ids.get(0), ids.get(2));
    }

    @Test
    void shouldNotDependOnQuoteMarksOrSpacing() {
        // When / Then
        assertThat(EventIds.of("a", EventType.CLAIM, List.of(List.of("\u201cRussia\u2019s  terms\u201d"))))
                .isEqualTo(EventIds.of("a", EventType.CLAIM, List.of(List.of("\"russia's\u00a0terms\""))));
    }
}
