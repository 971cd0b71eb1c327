// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.extract.claim.ClaimFound;
import parley.extract.claim.World;
import parley.extract.text.Passage;
import parley.extract.text.Reader;
import parley.extract.text.Report;
import parley.extract.text.TextTooLong;

class EngineTest {
    private static final Engine ENGINE = Engine.load(World.dossiers());
    private static final List<String> PIECES = List.of(
            "Karst ",
            "Moran ",
            "Arland ",
            "Borland's ",
            "the Citadel ",
            "said ",
            "that ",
            "rejected ",
            "demands ",
            "the peace plan ",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            ", ",
            ". ",
            "; ",
            ": ",
            "\n",
            "and ",
            "but ",
            "if ",
            "will not ",
            "must ",
            "he ",
            "they ",
            "according to ",
            "including ",
            "territory ",
            "ceasefire ",
            "quoted ",
            "as saying ",
            "[3] ",
            "— ",
            "(",
            ")",
            "by ",
            "who ",
            "would ",
            "to ",
            "accept ",
            "\u00a0",
            "🇺🇦 ",
            "’s ",
            "...",
            "Asked ",
            "on Monday ");

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 600)
    void shouldQuoteTheBodyExactlyWhateverItSays(@ForAll("prose") String body) {
        // When
        Extraction extraction = ENGINE.read(Report.of(body, World.DAY));
        // Then
        for (ClaimFound claim : extraction.claims()) {
            Passage evidence = claim.evidence();
            assertThat(body.substring(evidence.start(), evidence.end()))
                    .isEqualTo(evidence.in(body))
                    .isNotBlank();
            assertThat(claim.sentence().overlaps(evidence)).isTrue();
            claim.also().forEach(place -> assertThat(place.end()).isLessThanOrEqualTo(body.length()));
        }
    }

    @Property(tries = 200)
    void shouldNotThrowForAnyText(@ForAll String body) {
        assertThat(ENGINE.read(Report.of(body, World.DAY)).claims()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((",
                "“",
                "a ",
                ", and ",
                "Karst said that ",
                "* ",
                "[",
                "\n\n",
                "’s ",
                "not ",
                "to ",
                "\"Karst\" ",
                "http://a.b/",
                "Karst seized Eastmark and "
            })
    void shouldStayLinearOnHostileText(String piece) {
        // Given
        String body = piece.repeat(90_000 / piece.length());
        // When / Then
        assertTimeout(Duration.ofSeconds(20), () -> ENGINE.read(Report.of(body, World.DAY)));
    }

    @Test
    void shouldRefuseTextWhenItHasTooManyWordsAndMarks() {
        assertThatThrownBy(() -> ENGINE.read(Report.of("( ".repeat(Reader.MOST_WORDS + 1), World.DAY)))
                .isInstanceOf(TextTooLong.class)
                .hasMessageContaining("100001 words and marks; at most 100000");
    }

    @Test
    void shouldAssignAClaimToTheNegotiationOfItsParties() {
        assertThat(ENGINE.read(Report.of("Karst demanded that Borland withdraw from the valley.", null))
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.negotiation()).isEqualTo("arland"));
    }

    @Test
    void shouldAbstainFromDatesWithoutPublication() {
        assertThat(ENGINE.read(Report.of("Karst demanded that Borland withdraw from the valley.", null))
                        .claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.saidAt()).isNull());
    }

    @Test
    void shouldReadTheSameTwice() {
        // Given
        String body = "Karst said Arland would not compromise on territory. Moran said Borland will never accept that.";
        // When / Then
        assertThat(ENGINE.read(Report.of(body, World.DAY))).isEqualTo(ENGINE.read(Report.of(body, World.DAY)));
    }
}
