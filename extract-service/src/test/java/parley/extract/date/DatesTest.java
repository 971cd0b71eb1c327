// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.events.DateBasis;
import parley.events.DatePrecision;
import parley.extract.text.Reader;
import parley.extract.text.Report;
import parley.extract.text.Sentence;

final class DatesTest {

    private static final Reader READER = new Reader();
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on May 3, 2024 in the harbour. | 2024-05-03 | DAY | EXPLICIT",
                "They met on 3 May in the harbour. | 2024-05-03 | DAY | EXPLICIT",
                "They met on the 3rd of May in the harbour. | 2024-05-03 | DAY | EXPLICIT",
                "They met on August 30 in the harbour. | 2023-08-30 | DAY | EXPLICIT",
                "They will meet on August 30 in the harbour. | 2024-08-30 | DAY | EXPLICIT",
                "It was signed on Dec. 28 in Oslo. | 2023-12-28 | DAY | EXPLICIT",
                "It was signed in November 2023. | 2023-11-01 | MONTH | EXPLICIT",
                "The talks broke down in March. | 2024-03-01 | MONTH | RELATIVE",
                "The talks broke down in November. | 2023-11-01 | MONTH | RELATIVE",
                "The war began in 2022. | 2022-01-01 | YEAR | EXPLICIT",
                "He said on Tuesday that it was over. | 2024-05-14 | DAY | RELATIVE",
                "He said on Wednesday that it was over. | 2024-05-15 | DAY | RELATIVE",
                "The envoys left on Thursday. | 2024-05-09 | DAY | RELATIVE",
                "The meeting is planned for Thursday. | 2024-05-16 | DAY | RELATIVE",
                "The envoys will meet again on Friday. | 2024-05-17 | DAY | RELATIVE",
                "The ship sank yesterday. | 2024-05-14 | DAY | RELATIVE",
                "Talks resume tomorrow. | 2024-05-16 | DAY | RELATIVE",
                "The bridge fell two days ago. | 2024-05-13 | DAY | RELATIVE",
                "A leaked plan circulated last month. | 2024-04-01 | MONTH | RELATIVE",
                "The round of 2024-05-02 failed. | 2024-05-02 | DAY | EXPLICIT"
            })
    void shouldResolveWhenDateIsNamed(String text, LocalDate date, DatePrecision precision, DateBasis basis) {
        assertThat(dates(text, PUBLISHED))
                .extracting(DateFound::when)
                .containsExactly(new SaidAt(date, precision, basis));
    }

    @Test
    void shouldGiveOneDateWhenWeekdayAndDayStandTogether() {
        assertThat(dates("They met on Friday, May 3, in the harbour.", PUBLISHED))
                .extracting(DateFound::when)
                .containsExactly(new SaidAt(LocalDate.of(2024, 5, 3), DatePrecision.DAY, DateBasis.EXPLICIT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He said on Tuesday that it was over.",
                "It was signed on May 3.",
                "It happened yesterday.",
                "The talks broke down in March."
            })
    void shouldAbstainWhenPublicationIsUnknown(String text) {
        assertThat(dates(text, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They may march on the town.",
                "She meets them on Fridays.",
                "The 2000 soldiers left.",
                "He came last week."
            })
    void shouldAbstainWhenWordsOnlyLookLikeDates(String text) {
        assertThat(dates(text, PUBLISHED)).isEmpty();
    }

    @Test
    void shouldPreferNearestDayWhenSentenceNamesSeveral() {
        Sentence sentence = sentence("After the war of 2022 they met on May 3 and called on May 9.");
        int called =
                sentence.tokens().stream().map(token -> token.norm()).toList().indexOf("called");

        assertThat(Dates.near(sentence, PUBLISHED, called, called + 1)
                        .orElseThrow()
                        .date())
                .isEqualTo(LocalDate.of(2024, 5, 9));
    }

    private static List<DateFound> dates(String text, LocalDate published) {
        return Dates.of(sentence(text), published);
    }

    private static Sentence sentence(String text) {
        return READER.read(Report.of(text, null)).sentences().get(0);
    }
}
