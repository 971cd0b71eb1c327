// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.ingest.report.Reports.NOW;
import static parley.ingest.report.Reports.refusal;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2025-12-03T07:15:00Z, 2025-12-03T07:15:00Z",
        "2025-12-03T09:15:00+02:00, 2025-12-03T07:15:00Z",
        "2025-12-03T09:15+0200, 2025-12-03T07:15:00Z",
        "2025-12-02T23:15:00-08, 2025-12-03T07:15:00Z",
        "2025-12-03t07:15:00.123456z, 2025-12-03T07:15:00.123Z",
        "2025-12-03, 2025-12-03T00:00:00Z"
    })
    void shouldReadAnInstantAnOffsetOrADate(String text, Instant expected) {
        assertThat(PublicationTime.parse(text, NOW)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "3 December 2025",
                "03/12/2025",
                "2025-13-01",
                "2025-02-30",
                "1764745200",
                "2025-12-03T25:00:00Z",
                "2025-12-03T07:15:00",
                "1066-10-14",
                "2025-12-03T07:15:00Z and more"
            })
    void shouldShowAnExampleWhenItCannotBeRead(String text) {
        // When
        Refusal refusal = refusal(() -> PublicationTime.parse(text, NOW));

        // Then
        assertThat(refusal.reason()).isEqualTo(RefusalReason.BAD_FIELD);
        assertThat(refusal).hasMessageContaining(text).hasMessageContaining("2025-12-03T07:15:00Z");
    }

    @Test
    void shouldRefuseTimesWhenTheyAreMoreThanADayAhead() {
        // Given
        Instant latest = NOW.plus(Duration.ofHours(24));

        // Then
        assertThat(PublicationTime.parse(latest.toString(), NOW)).isEqualTo(latest);
        Refusal refusal =
                refusal(() -> PublicationTime.parse(latest.plusMillis(1).toString(), NOW));
        assertThat(refusal.reason()).isEqualTo(RefusalReason.FUTURE_DATE);
        assertThat(refusal).hasMessageContaining("24 hours").hasMessageContaining("2025-12-05T12:00:00Z");
        assertThat(refusal(() -> PublicationTime.parse("+999999999-01-01", NOW)).reason())
                .isEqualTo(RefusalReason.FUTURE_DATE);
    }
}
