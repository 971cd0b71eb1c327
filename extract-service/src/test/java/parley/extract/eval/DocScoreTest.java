// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected tables were printed by the reference scorer for the same three files. */
final class DocScoreTest {

    @Test
    void shouldPrintTheReferenceTablesWhenScoringTheSamePredictions() {
        // Given
        EvalReport report = Harbour.report();

        // When
        String tables = report.tables(true);

        // Then
        assertThat(tables).isEqualTo(Harbour.text("harbour.scores"));
    }

    @Test
    void shouldSumCountsWhenSeveralDocumentsAreScored() {
        // Given
        ScoredArticle article = Harbour.scored();

        // When
        DocScore total = new EvalReport(List.of(article, article), List.of()).total();

        // Then
        TypeScore one = article.score().types().get(EventType.CLAIM);
        TypeScore both = total.types().get(EventType.CLAIM);
        assertThat(both.core()).isEqualTo(2 * one.core());
        assertThat(both.levels().get(Level.FULL).tp())
                .isEqualTo(2 * one.levels().get(Level.FULL).tp());
        assertThat(both.levels().get(Level.FULL).f1())
                .isEqualTo(one.levels().get(Level.FULL).f1());
    }

    @Test
    void shouldCountOnlyMissesWhenNothingIsPredicted() {
        ScoredArticle article =
                ScoredArticle.of(Harbour.json(Harbour.text("harbour.json")), List.of(), Harbour.text("harbour.txt"));

        Counts found = article.score().types().get(EventType.CONTACT).levels().get(Level.FOUND);

        assertThat(found).isEqualTo(new Counts(0, 0, 2, 0));
        assertThat(found.precision()).isNaN();
        assertThat(found.recall()).isZero();
    }
}
