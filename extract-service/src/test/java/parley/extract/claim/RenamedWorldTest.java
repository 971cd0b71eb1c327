// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.extract.dossier.Dossiers;
import parley.extract.engine.Engine;
import parley.extract.text.Report;

/** The same sentence about known and about invented parties makes the same claims. */
class RenamedWorldTest {
    private static final Engine KNOWN = Engine.load(Dossiers.named(List.of("ukraine")));
    private static final Engine INVENTED = Engine.load(World.dossiers());

    private static List<String> shapes(Engine engine, String text) {
        return engine.read(Report.of(text, World.DAY)).claims().stream()
                .map(claim -> String.join(
                        " ",
                        claim.issue(),
                        claim.stance().name(),
                        claim.voice().name(),
                        claim.modality().name(),
                        claim.firmness().name(),
                        String.valueOf(claim.target() != null)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{leader} said that {B} must withdraw from the territory it holds.",
                "{A} will never accept a ceasefire, {leader} said on Monday.",
                "{A} rejected {B}'s demand for recognition.",
                "“We are ready for a ceasefire,” said {leader}. “But sanctions must end.”",
                "According to {leader}, {B} refuses to discuss security guarantees.",
                "{leader}, who met reporters on Monday, accused {B} of breaking the ceasefire.",
                "A {Aadj} official said {A} would not compromise on territory, sanctions and recognition.",
                "{A} is prepared to discuss a ceasefire if sanctions are lifted, {leader} added.",
                "{B} demands security guarantees, and {leader} opposes them.",
                "{A} and {B} welcomed the ceasefire.",
                "{leader} told reporters that {A} could accept a ceasefire.",
                "{A} fears that the ceasefire will collapse.",
                "Analysts say that {A} wants sanctions lifted.",
                "{A} has not ruled out a ceasefire.",
                "{leader} threatened {B} with war."
            })
    void shouldReadInventedNamesLikeKnownOnes(String template) {
        // Given
        String known = fill(template, "Russia", "Russian", "Ukraine", "Putin");
        String invented = fill(template, "Arland", "Arlandic", "Borland", "Karst");
        // When
        List<String> expected = shapes(KNOWN, known);
        // Then
        assertThat(expected).isNotEmpty();
        assertThat(shapes(INVENTED, invented)).isEqualTo(expected);
    }

    private static String fill(String template, String a, String adjective, String b, String leader) {
        return template.replace("{Aadj}", adjective)
                .replace("{A}", a)
                .replace("{B}", b)
                .replace("{leader}", leader);
    }
}
