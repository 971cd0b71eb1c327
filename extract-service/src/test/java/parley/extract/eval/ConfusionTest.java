// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ConfusionTest {

    @Test
    void shouldPutAcceptedAlternativesOnTheDiagonal() {
        // Given c1, a REJECT for which the gold takes DEMAND too, given as DEMAND
        Confusion stances = Confusion.of(List.of(Harbour.scored()), "stance");

        assertThat(stances.count("DEMAND", "DEMAND")).isEqualTo(4);
        assertThat(stances.labels()).containsExactly("ASSERT", "DEMAND");
        assertThat(stances.total("DEMAND")).isEqualTo(4);
    }

    @Test
    void shouldLeaveOutClaimsOfTheWrongParty() {
        // Given c3, of which only the words were found
        Confusion issues = Confusion.of(List.of(Harbour.scored()), "issue");

        assertThat(issues.cells().values().stream()
                        .flatMap(row -> row.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(5);
    }

    @Test
    void shouldNameBothSidesWhenTheEngineErrs() {
        // Given
        String text = "Sudmark demands that mines be cleared.";
        ScoredArticle article = ScoredArticle.of(
                Harbour.json(
                        "{\"doc\": \"d\", \"claims\": [{\"id\": \"c\", \"anchor\": \"mines be cleared\","
                                + " \"party\": \"SUD\", \"issue\": \"OTHER\", \"stance\": \"DEMAND\", \"importance\": \"core\"}]}"),
                List.of(Harbour.json("{\"type\": \"claim\", \"party\": \"SUD\", \"issue\": null, \"stance\": \"OFFER\","
                        + " \"evidence\": \"mines be cleared\"}")),
                text);

        // When
        Confusion issues = Confusion.of(List.of(article), "issue");

        // Then
        assertThat(issues.count("OTHER", "-")).isEqualTo(1);
        assertThat(Confusion.of(List.of(article), "stance").count("DEMAND", "OFFER"))
                .isEqualTo(1);
    }
}
