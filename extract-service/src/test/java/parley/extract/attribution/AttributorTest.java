// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Land, the Arlanders insist, can be shared later. | Arland: Land, the Arlanders insist, can be shared later",
                "Such a truce, said Jon Weir, was far off. | Jon Weir: Such a truce, said Jon Weir, was far off",
                "Nobody would pay, insisted the president, Ivo Karst, who came late. | Ivo Karst: Nobody would pay",
                "“We stay,” Moran wrote on X. | Tilda Moran: “We stay,”",
                "Nobody will pay, Moran said in remarks carried by the Medland Post. | Tilda Moran: Nobody will pay",
                "Nobody will pay, Moran said when asked about the debt. | Tilda Moran: Nobody will pay",
                "Nobody will pay, Moran told reporters as she left the palace. | Tilda Moran: Nobody will pay",
                "Nobody will pay, said a spokesman for the Arlandic army. | spokesman: Nobody will pay",
                "The draft met a cool reception, with Moran saying nobody would pay. | Tilda Moran: nobody would pay",
                "The levy, Moran added, would stay where it is. | Tilda Moran: The levy, Moran added, would stay where it is",
                "Moran has on many occasions said that nobody would pay. | Tilda Moran: nobody would pay",
                "A source close to the Citadel said nobody would pay. | source: nobody would pay",
                "Karst’s office said nobody would pay. | Karst’s office: nobody would pay",
                "President Ivo Karst late Saturday said nobody would pay. | Ivo Karst: nobody would pay",
                "Arland and Borland have both said that nobody would pay. | Arland: nobody would pay"
            })
    void shouldFindTheSpeakerWhereverHeStands(String text, String expected) {
        assertThat(Heard.in(text)).contains(expected);
    }

    @Test
    void shouldGiveAParticipleToTheMainSpeaker() {
        assertThat(Heard.in("Karst said that both sides agreed to stop, adding that Borland would pay."))
                .contains("Ivo Karst: Borland would pay");
    }

    @Test
    void shouldLeaveAPronounInsideASpeechToItsSpeaker() {
        assertThat(Heard.parties("Moran read the draft. Karst said it offered Borland land and money."))
                .allMatch(said -> said.startsWith("ARL"));
    }

    @Test
    void shouldNameEveryPartyThatAgreesByAnothersWord() {
        assertThat(Heard.parties("Arland and Borland have each agreed to a truce, the Sea League says."))
                .containsExactlyInAnyOrder("ARL: a truce", "BOR: a truce");
    }

    @Test
    void shouldHearNoSpeechInAVerbWithABareObject() {
        assertThat(Heard.in("Borland recalled its envoy. Moran observed the truce. Karst continued the war."))
                .isEmpty();
    }

    @Test
    void shouldTakeAskingSomebodyToDoSomethingForADemand() {
        assertThat(Heard.parties("Arland pressed Borland to leave the valley. Arland pressed on."))
                .containsExactly("ARL: Borland to leave the valley");
    }

    @Test
    void shouldFindAParticleBehindItsObject() {
        assertThat(Heard.parties("Arland brushed the offer aside. Borland ruled that out."))
                .containsExactly("ARL: the offer aside", "BOR: that out");
    }

    @Test
    void shouldHearNoSpeechThatIsStillToCome() {
        assertThat(Heard.parties("Borland will announce the date of the talks, noted Karst."))
                .allMatch(said -> said.startsWith("ARL"));
    }

    @Test
    void shouldHearAnActInAClauseOfThePast() {
        assertThat(Heard.parties("The vote was put off after Karst’s office accused Borland of theft."))
                .containsExactly("ARL: Borland of theft");
    }
}
