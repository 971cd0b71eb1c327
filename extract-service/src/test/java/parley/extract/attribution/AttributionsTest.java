// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.extract.claim.World;
import parley.extract.name.NameFinder;
import parley.extract.text.Reader;
import parley.extract.text.Reading;
import parley.extract.text.Report;

class AttributionsTest {
    private static final Reader READER = new Reader();
    private static final NameFinder NAMES = NameFinder.load(World.dossiers());
    private static final Attributions ATTRIBUTIONS = new Attributions();

    private static List<String> said(String text) {
        Reading reading = READER.read(Report.of(text, World.DAY));
        return ATTRIBUTIONS.of(reading, NAMES.find(reading)).stream()
                .filter(s -> s.cue() == null || s.cue().kind() != Cue.Kind.NARRATED)
                .map(s -> s.sources().get(0).speaker().name() + ": "
                        + reading.text(s.sentence().passage(s.from(), s.to())))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karst said that the talks failed. | Ivo Karst: the talks failed",
                "“The talks failed,” said Karst. | Ivo Karst: “The talks failed,”",
                "“The talks failed,” Moran said on Monday. | Tilda Moran: “The talks failed,”",
                "The talks, Moran said, have failed. | Tilda Moran: The talks, Moran said, have failed",
                "According to Karst, the talks failed. | Ivo Karst: the talks failed",
                "The talks failed, according to Karst. | Ivo Karst: The talks failed",
                "Weir, who came late, told reporters that the talks failed. | Jon Weir: the talks failed",
                "The Citadel said the talks failed. | Citadel: the talks failed",
                "The Medland Post quoted Karst as saying that the talks failed. | Ivo Karst: the talks failed",
                "Karst was quoted by the Medland Post as saying that the talks failed. | Ivo Karst: the talks failed"
            })
    void shouldFindTheSpeaker(String text, String expected) {
        assertThat(said(text)).contains(expected);
    }

    @Test
    void shouldGiveAPronounToTheLastWhoFits() {
        assertThat(said("Karst met Moran. She said the talks failed."))
                .containsExactly("Tilda Moran: the talks failed");
        assertThat(said("Moran spoke first. “Only Karst can stop,” she said."))
                .contains("Tilda Moran: “Only Karst can stop,”");
    }

    @Test
    void shouldCarryAQuotationOverParagraphs() {
        // Given
        String text = "“We came to talk,” Moran said. “It was hard.\n“And we will come again.”";
        // When / Then
        assertThat(said(text)).contains("Tilda Moran: “And we will come again.”");
    }

    @Test
    void shouldKeepTheChainOfWhoRelaysWhom() {
        // Given
        Reading reading = READER.read(
                Report.of("The Medland Post reported that an Arlandic official said the talks failed.", null));
        // When
        List<Statement> statements = ATTRIBUTIONS.of(reading, NAMES.find(reading));
        // Then
        assertThat(statements).singleElement().satisfies(statement -> {
            assertThat(statement.chain()).containsExactly("Medland Post");
            assertThat(statement.sources().get(0).party()).isEqualTo("ARL");
            assertThat(statement.sources().get(0).nature()).isEqualTo(Source.Nature.UNNAMED);
        });
    }

    @Test
    void shouldAscribeWhatAnotherPartyTells() {
        // Given
        Reading reading = READER.read(Report.of("Moran said that Arland rejects the peace plan.", null));
        // When
        List<Statement> statements = ATTRIBUTIONS.of(reading, NAMES.find(reading));
        // Then
        assertThat(statements).singleElement().satisfies(statement -> {
            assertThat(statement.sources().get(0).speaker().name()).isEqualTo("Tilda Moran");
            assertThat(statement.holder().party()).isEqualTo("ARL");
        });
    }

    @Test
    void shouldNameEveryPartyThatSpeaks() {
        // Given
        Reading reading = READER.read(Report.of("Arland and Borland criticised the proposal.", null));
        // When
        List<Statement> statements = ATTRIBUTIONS.of(reading, NAMES.find(reading));
        // Then
        assertThat(statements.get(0).sources()).extracting(Source::party).containsExactly("ARL", "BOR");
    }

    @Test
    void shouldNotHearSpeechThatIsOnlyPossibleOrConditional() {
        assertThat(said("Arland should accept the deal. If Borland rejects the deal, war follows."))
                .isEmpty();
    }
}
