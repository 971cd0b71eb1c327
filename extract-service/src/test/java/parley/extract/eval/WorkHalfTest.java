// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.extract.dossier.Dossiers;
import parley.extract.engine.Engine;
import parley.extract.engine.Extraction;
import parley.extract.text.Report;

/** Holds the engine to the scores it had on the work half, and to silence on reports without any negotiation. */
final class WorkHalfTest {

    private static final Path WORK = Path.of("evaluation/work");
    private static final Path OTHER = Path.of("evaluation/other");
    private static final double TOLERANCE = 0.02;
    private static final double FALSE_EVENTS_PER_ARTICLE = 0.3;

    private static final Engine ENGINE = Engine.load(Dossiers.builtIn());

    @Test
    void shouldKeepItsScoresOnTheWorkHalf() {
        // Given
        ScoreRecord recorded = ScoreRecord.read(WORK);
        String remedy = "Mend it, or if it is meant, write the scores anew:"
                + " ./parley eval extract-service/evaluation/work --record";

        // When
        ScoreRecord now = ScoreRecord.of(EvalScore.of(WORK, ENGINE));

        // Then
        assertThat(now.sameSet(recorded))
                .as(
                        "The scores on record are of %d articles with %d gold events, the work half has %d with %d. %s",
                        recorded.articles(), recorded.gold(), now.articles(), now.gold(), remedy)
                .isTrue();
        assertThat(recorded.drops(now, TOLERANCE)).as(remedy).isEmpty();
    }

    @Test
    void shouldFindNextToNothingInReportsWithoutANegotiation() throws IOException {
        // Given
        List<Path> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(OTHER)) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(articles::add);
        }

        // When
        Map<String, String> found = new TreeMap<>();
        int events = 0;
        for (Path article : articles) {
            Extraction extraction = ENGINE.read(Report.of(Files.readString(article), null));
            int here = extraction.claims().size()
                    + extraction.battlefield().size()
                    + extraction.contacts().size();
            if (here > 0) {
                found.put(article.getFileName().toString(), extraction.toString());
            }
            events += here;
        }

        // Then
        assertThat(articles).isNotEmpty();
        assertThat((double) events / articles.size())
                .as("false events per article, in %s", found)
                .isLessThanOrEqualTo(FALSE_EVENTS_PER_ARTICLE);
    }
}
