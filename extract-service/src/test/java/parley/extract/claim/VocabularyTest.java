// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.extract.text.Sentence;

class VocabularyTest {
    private static final Vocabulary WORDS = new Vocabulary(Map.of(), new IssueWords());

    private static List<String> hits(String text) {
        Sentence s = Sentences.first(text);
        return WORDS.in(s, 0, s.size()).stream()
                .map(hit -> hit.issue() + ": " + Sentences.words(s, hit.from(), hit.to()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tariffs stay. | TRADE: tariffs",
                "He enriched it. | NUCLEAR_PROGRAMME: enriched",
                "They withdrew all their troops. | TERRITORY: withdrew all their troops",
                "They release the last hostages. | HOSTAGES: release the last hostages",
                "Cease-fires are rare. | CEASEFIRE: Cease-fires",
                "She bears arms. | MILITARY_AID: arms"
            })
    void shouldFindWordsInAnyFormAndPhrasesWithAGap(String text, String expected) {
        assertThat(hits(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"The food is good.", "He broke his arm."})
    void shouldNotTakeTheSingularForAPluralOfItsOwn(String text) {
        assertThat(hits(text)).noneMatch(hit -> hit.startsWith("TRADE") || hit.startsWith("MILITARY_AID"));
    }
}
