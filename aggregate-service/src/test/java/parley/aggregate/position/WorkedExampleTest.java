// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.aggregate.ViewsDriver;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimRow;
import parley.events.ChangeKind;
import parley.events.DisputeKind;
import parley.events.Firmness;
import parley.events.PositionBasis;
import parley.events.PositionChange;
import parley.events.Stance;
import parley.events.Voice;

/** The worked example of docs/positions.md. */
final class WorkedExampleTest {
    private static final PositionKey KEY = new PositionKey("lakes", "RUS", "TERRITORY");

    private static List<ClaimRow> claims() {
        return Arrays.asList(
                claim("c1", "2025-11-20", Stance.OFFER, Firmness.FLEXIBLE)
                        .speaker("Spokesperson", 2)
                        .publisher("Gazette"),
                claim("c2", "2025-12-01", Stance.REJECT, Firmness.FIRM)
                        .speaker("a senior official", null)
                        .voice(Voice.ANONYMOUS)
                        .publisher("Herald"),
                claim("c3", "2025-12-02", Stance.DEMAND, Firmness.FIRM)
                        .speaker("President", 1)
                        .publisher("Gazette"),
                claim("c4", "2025-12-04", Stance.REJECT, Firmness.RED_LINE)
                        .speaker("Minister", 2)
                        .publisher("Herald"),
                claim("c5", "2025-12-04", Stance.ACCEPT, Firmness.FIRM)
                        .speaker("Envoy", 2)
                        .voice(Voice.ASCRIBED)
                        .publisher("Herald"),
                claim("c6", "2025-12-05", Stance.THREATEN, Firmness.FIRM)
                        .speaker("Deputy", 4)
                        .publisher("Courier"));
    }

    @TempDir
    Path stateDirectory;

    @Test
    void shouldDecideAsTheGuideSays() {
        // Given
        List<Claim> claims = claims().stream().map(ClaimRow::row).toList();
        // When
        Position position = PositionRules.fold(KEY, claims, null).orElseThrow();
        Position earlier =
                PositionRules.fold(KEY, claims, LocalDate.parse("2025-12-01")).orElseThrow();
        // Then
        assertThat(position.state())
                .isEqualTo(new PositionState(
                        Stance.DEMAND,
                        Firmness.RED_LINE,
                        PositionBasis.OWN,
                        false,
                        null,
                        LocalDate.parse("2025-12-02")));
        assertThat(position.lastStated()).hasToString("2025-12-04");
        assertThat(position.speaking().eventId()).isEqualTo("c3");
        assertThat(position.evidenceCount()).isEqualTo(6);
        assertThat(position.independentSources()).isEqualTo(3);
        assertThat(position.rhetoric()).isEqualTo(new Rhetoric(Stance.THREATEN, 1, LocalDate.parse("2025-12-05")));
        assertThat(position.ascribed()).extracting(Claim::eventId).containsExactly("c5");
        assertThat(earlier.state().stance()).isEqualTo(Stance.OFFER);
    }

    @Test
    void shouldChangeAsTheGuideSays() {
        try (ViewsDriver views = new ViewsDriver("worked-example", stateDirectory)) {
            // When
            claims().forEach(claim -> views.claims(claim.avro()));
            // Then
            assertThat(views.written(ViewsDriver.TOPICS.positionChanges()))
                    .extracting(record -> record.value)
                    .extracting(PositionChange::getEventId, PositionChange::getKind, PositionChange::getVersion)
                    .containsExactly(
                            tuple("c1", ChangeKind.NEW, 1L),
                            tuple("c3", ChangeKind.REVERSED, 2L),
                            tuple("c4", ChangeKind.HARDENED, 3L));
            assertThat(views.written(ViewsDriver.TOPICS.disputes()))
                    .singleElement()
                    .satisfies(record -> assertThat(record.value.getKind()).isEqualTo(DisputeKind.ASCRIPTION));
        }
    }

    private static ClaimRow claim(String id, String day, Stance stance, Firmness firmness) {
        return ClaimRow.of(id).article("a-" + id).on(day).stance(stance).firmness(firmness);
    }
}
