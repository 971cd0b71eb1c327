// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.extract.claim.ClaimFound;
import parley.extract.dossier.Dossier;
import parley.extract.dossier.Dossiers;
import parley.extract.text.Report;

class NegotiationsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 4);
    private static final String SHORT = "Russia rejects any ceasefire, President Vladimir Putin said on Monday.";

    @Test
    void shouldTakeTheOnlyNegotiationOfAPrincipalWhenAShortReportNamesNobodyElse() {
        // When
        List<ClaimFound> claims = Engine.load(Dossiers.builtIn())
                .read(Report.of(SHORT, PUBLISHED))
                .claims();
        // Then
        assertThat(claims).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.party()).isEqualTo("RUS");
            assertThat(claim.issue()).isEqualTo("CEASEFIRE");
            assertThat(claim.negotiation()).isEqualTo("ukraine");
        });
    }

    @Test
    void shouldTakeNoneWhenThePrincipalHasTwoNegotiations() {
        // Given
        Dossier first = Dossiers.builtIn().all().get(0);
        Dossier second = new Dossier(
                "other",
                first.title(),
                first.principals(),
                first.belligerents(),
                first.parties(),
                first.people(),
                first.places(),
                first.outlets(),
                first.issues());
        // When
        List<ClaimFound> claims = Engine.load(Dossiers.of(List.of(first, second)))
                .read(Report.of(SHORT, PUBLISHED))
                .claims();
        // Then
        assertThat(claims).isNotEmpty().allSatisfy(claim -> assertThat(claim.negotiation())
                .isNull());
    }
}
