// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimRow;
import parley.aggregate.event.EffectiveRows;
import parley.events.Firmness;
import parley.events.Modality;
import parley.events.Stance;
import parley.events.Voice;

/** The position fold against the reference fold, on sets of claims drawn at random. */
final class PositionRulesPropertyTest {
    private static final PositionKey KEY = new PositionKey("lakes", "RUS", "TERRITORY");
    private static final LocalDate FIRST = LocalDate.parse("2025-11-01");
    private static final int DAYS = 24;

    @Property(tries = 2000)
    void shouldAgreeWithReferenceFold(@ForAll Random random) {
        // Given
        List<Claim> claims = EffectiveRows.at(rows(random), null);
        LocalDate asOf = FIRST.plusDays(random.nextInt(DAYS + 4));
        // When
        PositionState folded =
                PositionRules.fold(KEY, claims, asOf).map(Position::state).orElse(PositionState.NONE);
        // Then
        assertThat(folded).isEqualTo(ReferenceFold.fold(claims, asOf));
    }

    @Property(tries = 500)
    void shouldFoldTheSameWhenRowsAreShuffledAndRepeated(@ForAll Random random) {
        // Given
        List<Claim> rows = rows(random);
        List<Claim> shuffled = new ArrayList<>(rows);
        shuffled.addAll(rows.subList(0, rows.size() / 2));
        Collections.shuffle(shuffled, random);
        // When / Then
        assertThat(PositionRules.fold(KEY, EffectiveRows.at(shuffled, null), null))
                .isEqualTo(PositionRules.fold(KEY, EffectiveRows.at(rows, null), null));
    }

    @Property(tries = 500)
    void shouldEndCourseWhereFoldStands(@ForAll Random random) {
        // Given
        List<Claim> claims = EffectiveRows.at(rows(random), null);
        // When
        List<PositionRules.Dated> course = PositionRules.course(claims, null);
        // Then
        for (PositionRules.Dated step : course) {
            assertThat(PositionRules.fold(KEY, claims, step.day()).orElseThrow().state())
                    .isEqualTo(step.state());
        }
    }

    private static List<Claim> rows(Random random) {
        List<Claim> rows = new ArrayList<>();
        int size = random.nextInt(25);
        for (int i = 0; i < size; i++) {
            int rank = random.nextInt(4);
            ClaimRow row = ClaimRow.of("e" + random.nextInt(20))
                    .on(FIRST.plusDays(random.nextInt(DAYS)).toString())
                    .stance(any(random, Stance.values()))
                    .voice(random.nextInt(3) > 0 ? Voice.OWN : any(random, Voice.values()))
                    .modality(random.nextInt(4) > 0 ? Modality.ACTUAL : any(random, Modality.values()))
                    .firmness(any(random, Firmness.values()))
                    .condition(random.nextInt(4) == 0 ? "c" + random.nextInt(3) : null)
                    .speaker("s" + rank, rank == 0 ? null : rank)
                    .start(random.nextInt(3))
                    .offset(random.nextInt(4));
            rows.add(random.nextInt(5) == 0 ? row.retracted().row() : row.row());
        }
        return rows;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
