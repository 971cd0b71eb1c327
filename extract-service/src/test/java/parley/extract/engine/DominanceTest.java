// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.extract.claim.ClaimFound;
import parley.extract.dossier.Dossiers;
import parley.extract.text.Report;

/** What an article is about where the same parties sit at several tables. */
class DominanceTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 18);
    private static final Engine ENGINE = Engine.load(Dossiers.builtIn());

    private static Extraction read(String body) {
        return ENGINE.read(Report.of(body, DAY));
    }

    private static List<String> negotiations(String body) {
        return read(body).claims().stream()
                .map(ClaimFound::negotiation)
                .distinct()
                .toList();
    }

    @Test
    void shouldNotLetAPartyOfAllTablesDecide() {
        // Given a report that names Washington most, and two more parties of two negotiations
        String body = "The United States said it would wait. The White House rejected any delay. The State Department"
                + " declined to comment, and the Pentagon did too. Washington said Europe must help. Hamas said it would"
                + " not disarm. Israel said the hostages must be released.";
        // When / Then
        assertThat(read(body).negotiation()).isEqualTo("gaza");
    }

    @Test
    void shouldTellByWordsWhereTheSamePartiesNegotiateTwoThings() {
        // Given
        String trade = "The European Union said it would not accept a baseline tariff. The United States demanded that"
                + " Brussels open its market for beef and drop its digital services tax. The EU threatened countermeasures.";
        String war = "The European Union said it would use the frozen Russian assets. The United States demanded that"
                + " Brussels wait. The EU rejected the 28-point plan.";
        // When / Then
        assertThat(read(trade).negotiation()).isEqualTo("trade");
        assertThat(read(war).negotiation()).isEqualTo("ukraine");
    }

    @Test
    void shouldFollowAClaimsOwnTargetRatherThanTheArticle() {
        // Given an article on Gaza with one claim on Russia
        String body = """
                Israel said Hamas must release the hostages.

                Hamas said Israel must withdraw from Gaza.

                Israel rejected the proposal of Hamas.

                Donald Trump demanded on Monday that Russia accept a ceasefire.
                """;
        // When
        List<ClaimFound> claims = read(body).claims();
        // Then
        assertThat(claims)
                .filteredOn(claim -> claim.party().equals("USA"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.negotiation()).isEqualTo("ukraine"));
        assertThat(claims)
                .filteredOn(claim -> "HAMAS".equals(claim.target()))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.negotiation()).isEqualTo("gaza"));
    }

    @Test
    void shouldTakeTheDominantOneWhereTwoTablesFit() {
        // Given that Israel and the United States sit at two tables
        String body = """
                Iran said it would not give up enrichment, and Iran rejected the demand for zero enrichment.

                Iran's uranium stockpile is larger than ever, inspectors said.

                Israel demanded that the United States end the talks.
                """;
        // When / Then
        assertThat(negotiations(body)).containsExactly("iran");
    }

    @Test
    void shouldStayWithTheArticleWhereAParagraphOnlyNamesPartiesOfAnotherTable() {
        // Given that Russia and the United States sit together at another table
        String body = """
                Iran said it would not give up enrichment. Iran accused Israel of lying.

                The White House called Iran's uranium stockpile a threat. Russia offered to take Iran's enriched uranium.
                """;
        // When / Then
        assertThat(read(body).claims())
                .filteredOn(claim -> claim.party().equals("RUS"))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.negotiation()).isEqualTo("iran"));
    }

    @Test
    void shouldReadStatesOfTheWorldListOutsideOfAnyNegotiation() {
        // Given
        String body =
                "Armenia rejected Azerbaijan's demand for a change to the constitution. The African Union called on"
                        + " Sudan to accept a ceasefire. Armenia and Azerbaijan held talks in Tbilisi on Monday.";
        // When
        Extraction found = read(body);
        // Then
        assertThat(found.negotiation()).isNull();
        assertThat(found.claims()).extracting(ClaimFound::party).contains("ARM", "AU");
        assertThat(found.claims())
                .allSatisfy(claim -> assertThat(claim.negotiation()).isNull());
        assertThat(found.contacts()).isNotEmpty();
    }

    @Test
    void shouldGiveAPartyOfATableNothingWhereItSpeaksOfOthers() {
        // Given a state that negotiates elsewhere
        String body = "Russia offered to host talks between Armenia and Azerbaijan.";
        // When / Then
        assertThat(read(body).claims())
                .allSatisfy(claim -> assertThat(claim.negotiation()).isNull());
    }
}
