// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TypesettingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the **Karst** envoy | the Karst envoy",
                "_Never_, said snake_case | Never, said snake_case",
                "no.[12] And [sic] | no. And [sic]",
                "Karst\u2019s plan, \u2018yes\u2019 | Karst's plan, \u2018yes\u2019",
                "a\u00A0b\u202Fc\u200Bd\uFEFFe | a b cde",
                "flag \uD83C\uDDFA\uD83C\uDDE6 here | flag  here"
            })
    void shouldKeepOnlyWhatIsSaidWhenTheTextIsSetWithOrnaments(String body, String plain) {
        assertThat(Typesetting.of(body).text()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"S\u00E9journ\u00E9", "\u0160ef\u010Dovi\u010D", "\u0419\u043E\u0441\u0438\u043F"})
    void shouldComposeLettersWhenAccentsStandApart(String name) {
        // Given
        String apart = Normalizer.normalize(name + " said", Normalizer.Form.NFD);
        // When
        Typesetting set = Typesetting.of(apart);
        // Then
        assertThat(set.text()).isEqualTo(name + " said");
        assertThat(set.original(new Passage(0, name.length())).in(apart))
                .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFD));
    }

    @Property
    void shouldPointIntoTheBodyForAnyText(@ForAll String body) {
        // Given
        Typesetting set = Typesetting.of(body);
        // When
        Passage all = set.original(new Passage(0, set.text().length()));
        // Then
        assertThat(set.text().length()).isLessThanOrEqualTo(body.length());
        assertThat(all.end()).isLessThanOrEqualTo(body.length());
        for (int i = 0; i < set.text().length(); i++) {
            Passage at = set.original(new Passage(i, i + 1));
            String plain = set.text().substring(i, i + 1);
            String there = at.in(body) + Normalizer.normalize(at.in(body), Normalizer.Form.NFC);
            assertThat(there.contains(plain) || " \n'".contains(plain)).isTrue();
        }
    }
}
