// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbFormsTest {
    @Test
    void shouldInflectRegularAndIrregularVerbs() {
        assertThat(VerbForms.of("agree")).containsExactlyInAnyOrder("agree", "agrees", "agreeing", "agreed");
        assertThat(VerbForms.of("signal")).contains("signaled", "signalled", "signaling", "signalling");
        assertThat(VerbForms.of("admit")).containsExactlyInAnyOrder("admit", "admits", "admitting", "admitted");
        assertThat(VerbForms.of("deny")).containsExactlyInAnyOrder("deny", "denies", "denying", "denied");
        assertThat(VerbForms.of("say")).containsExactlyInAnyOrder("say", "says", "saying", "said");
    }
}
