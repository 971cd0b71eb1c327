// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.id;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NormalTextTest {
    @Test
    void shouldKeepLettersOfEveryScriptWhenMarksGo() {
        // When / Then
        assertThat(NormalText.of("  \u00abМы  готовы\u00bb,\u00a0\u2014 Path [12]! "))
                .isEqualTo("мы готовы path 12");
    }

    @Property(tries = 300)
    void shouldBeItsOwnNormalForm(@ForAll String text) {
        // Given
        String once = NormalText.of(text);
        // When / Then
        assertThat(NormalText.of(once)).isEqualTo(once);
    }
}
