// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.battlefield;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.events.BattlefieldStanding;

final class BattlefieldRulesTest {
    private static final PlaceKey KEY = new PlaceKey("lakes", "Hill Town");

    @Test
    void shouldTellSidesBeforeObserversEachNewestFirst() {
        // Given
        List<BattlefieldReport> reports = List.of(
                ReportRow.of("e1", BattlefieldStanding.CLAIMED, "RUS")
                        .on("2025-12-01")
                        .row(),
                ReportRow.of("e2", BattlefieldStanding.CLAIMED, "RUS")
                        .on("2025-12-03")
                        .row(),
                ReportRow.of("e3", BattlefieldStanding.DENIED, "UKR")
                        .on("2025-12-04")
                        .row(),
                ReportRow.of("e4", BattlefieldStanding.ASSESSED, null)
                        .on("2025-12-05")
                        .row(),
                ReportRow.of("e5", BattlefieldStanding.REPORTED, null)
                        .on("2025-12-02")
                        .row());
        // When
        PlaceReports place = BattlefieldRules.fold(KEY, reports, null).orElseThrow();
        // Then
        assertThat(place.voices())
                .extracting(PlaceReports.Voice::party)
                .containsExactly("UKR", "RUS", "ANALYST", "MEDIA");
        assertThat(place.voices().get(1).reports())
                .extracting(BattlefieldReport::eventId)
                .containsExactly("e2", "e1");
        assertThat(place.voices().get(2).observer()).isTrue();
    }

    @Test
    void shouldLeaveOutWhatHappenedLaterWhenAsOfIsGiven() {
        // Given
        List<BattlefieldReport> reports =
                List.of(ReportRow.of("e1", BattlefieldStanding.CLAIMED, "RUS").row());
        // When / Then
        assertThat(BattlefieldRules.fold(KEY, reports, LocalDate.parse("2025-12-01")))
                .isEmpty();
        assertThat(BattlefieldRules.fold(KEY, reports, LocalDate.parse("2025-12-02")))
                .isPresent();
    }
}
