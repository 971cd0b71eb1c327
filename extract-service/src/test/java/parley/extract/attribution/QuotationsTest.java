// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A quotation of several sentences belongs to whom its end names.
                "Karst said no. “We want peace. We said so,” Moran said. | Tilda Moran: “We want peace.",
                // Who is the subject just before a bare quotation speaks it.
                "Karst said no. Moran was blunt. “We want peace.” | Tilda Moran: “We want peace.”",
                "Karst said no. Moran issued a warning: “We want peace.” | Tilda Moran: “We want peace.”",
                // A second quotation goes on with the speaker of the first.
                "“We want peace,” Moran said. “We said so.” | Tilda Moran: “We said so.”",
                // A noun that gives the words to somebody.
                "Karst said nothing. “We want peace,” was the answer of Moran. | Tilda Moran: “We want peace,”",
                "Karst said nothing. “We want peace,” was how Moran put it. | Tilda Moran: “We want peace,”",
                // A name and a colon.
                "Borland's envoy Ana Berg: “We want peace now.” | Ana Berg: “We want peace now.”",
                // Somebody nobody knows speaks for himself.
                "Karst said no. “We want peace,” said Bo Tarn. “We said so.” | Bo Tarn: “We said so.”",
                "Karst said no. “We want peace,” one woman said. “We said so.” | one woman: “We said so.”"
            })
    void shouldGiveAQuotationToItsSpeaker(String text, String expected) {
        assertThat(Heard.in(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Borland's deputy minister warned of war. Bo Hartmann said the valley was lost. Hartmann said nobody would pay. | Bo Hartmann: nobody would pay",
                "A river expert, Bo Tarn, came late. Tarn said the valley was lost. | Bo Tarn: the valley was lost"
            })
    void shouldRememberWhoWasIntroduced(String text, String expected) {
        assertThat(Heard.in(text)).contains(expected);
    }

    @Test
    void shouldNameASpeakerByTheNameThatFollows() {
        assertThat(Heard.in(
                        "Borland's deputy minister warned that nobody would pay. Bo Hartmann said so to the press."))
                .contains("Bo Hartmann: nobody would pay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moran said nobody would pay. Arland would have to leave the valley first. | true",
                "Moran said nobody would pay. That would end the truce in the valley. | false",
                "Moran said nobody would pay. Arland has left the valley before. | false",
                "Nobody paid at all. Arland would have to leave the valley first. | false"
            })
    void shouldLetSpeechGoOnInItsManner(String text, boolean goesOn) {
        assertThat(Heard.statements(text).stream().anyMatch(Statement::carried)).isEqualTo(goesOn);
    }
}
