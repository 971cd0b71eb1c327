// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimRow;
import parley.events.Stance;

final class EffectiveRowsTest {
    @Test
    void shouldTakeRowOfLargestOffsetWhenEventHasSeveral() {
        // Given: asserted, retracted, asserted again
        List<Claim> rows = List.of(
                ClaimRow.of("e1").offset(9).row(),
                ClaimRow.of("e1").offset(1).row(),
                ClaimRow.of("e1").offset(5).retracted().row());
        // When
        List<Claim> effective = EffectiveRows.at(rows, null);
        // Then
        assertThat(effective).containsExactly(rows.get(0));
    }

    @Test
    void shouldTakeHigherExtractorVersionWhenOffsetIsTheSame() {
        // Given
        Claim older = ClaimRow.of("e1").offset(1).extractor(1).row();
        Claim newer = ClaimRow.of("e1").offset(1).extractor(2).retracted().row();
        // When / Then
        assertThat(EffectiveRows.at(List.of(newer, older), null)).isEmpty();
    }

    @Test
    void shouldPreferOffsetToExtractorVersion() {
        // Given: an old record read again after its correction
        Claim reread = ClaimRow.of("e1").offset(1).extractor(2).row();
        Claim correction = ClaimRow.of("e1").offset(5).extractor(1).retracted().row();
        // When / Then
        assertThat(EffectiveRows.at(List.of(correction, reread), null)).isEmpty();
    }

    @Test
    void shouldSeeOnlyWhatWasRecordedByThenWhenTimeIsGiven() {
        // Given
        Claim asserted =
                ClaimRow.of("e1").offset(1).recordedAt("2025-12-01T10:00:00Z").row();
        Claim retracted = ClaimRow.of("e1")
                .offset(5)
                .recordedAt("2025-12-03T10:00:00Z")
                .retracted()
                .row();
        List<Claim> rows = List.of(retracted, asserted);
        // When / Then
        assertThat(EffectiveRows.at(rows, Instant.parse("2025-12-01T09:59:59Z")))
                .isEmpty();
        assertThat(EffectiveRows.at(rows, Instant.parse("2025-12-01T10:00:00Z")))
                .containsExactly(asserted);
        assertThat(EffectiveRows.at(rows, Instant.parse("2025-12-03T10:00:00Z")))
                .isEmpty();
    }

    @Test
    void shouldRememberRetractedEventButNotReplacedReadingWhenAskedWhatEverHeld() {
        // Given
        Claim corrected = ClaimRow.of("e1").offset(1).row();
        Claim misread = ClaimRow.of("e2").offset(1).extractor(1).row();
        List<Claim> rows = List.of(
                corrected,
                ClaimRow.of("e1").offset(4).retracted().row(),
                misread,
                ClaimRow.of("e2").offset(1).extractor(2).retracted().row());
        // When / Then
        assertThat(EffectiveRows.everHeld(rows, null)).containsExactly(corrected);
    }

    @Test
    void shouldCountUndatedEventOnPublicationElseRecordingDay() {
        // Given
        Claim published =
                ClaimRow.of("e1").undated().publishedAt("2025-12-03T23:30:00Z").row();
        Claim unpublished =
                ClaimRow.of("e2").undated().recordedAt("2025-12-05T01:00:00Z").row();
        // When / Then
        assertThat(published.date()).hasToString("2025-12-03");
        assertThat(unpublished.date()).hasToString("2025-12-05");
    }

    @Property(tries = 300)
    void shouldGiveTheSameWhenRowsAreShuffledAndRepeated(@ForAll Random random) {
        // Given
        List<Claim> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            ClaimRow row = ClaimRow.of("e" + random.nextInt(6))
                    .offset(random.nextInt(4))
                    .extractor(1 + random.nextInt(2))
                    .stance(random.nextBoolean() ? Stance.DEMAND : Stance.OFFER);
            rows.add(random.nextInt(3) == 0 ? row.retracted().row() : row.row());
        }
        List<Claim> shuffled = new ArrayList<>(rows);
        shuffled.addAll(rows.subList(0, 10));
        Collections.shuffle(shuffled, random);
        // When / Then
        assertThat(EffectiveRows.at(shuffled, null)).isEqualTo(EffectiveRows.at(rows, null));
        assertThat(EffectiveRows.everHeld(shuffled, null)).isEqualTo(EffectiveRows.everHeld(rows, null));
    }
}
