// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Arlandic memorandum requires Borland to leave the valley. | ARL",
                "The Arlandic memorandum was long. It requires Borland to leave the valley. | ARL",
                "Arland sent its memorandum. Later the document called for a truce in the valley. | ARL",
                "A proposal put forward by Karst was leaked. The proposal would cap the army of Borland. | ARL",
                "A draft from Borland was leaked. The text foresees a truce in the valley. | BOR",
                "Moran published a letter. “We stay in the valley,” the letter said. | BOR"
            })
    void shouldFindWhoseDocumentSpeaks(String text, String party) {
        assertThat(Heard.statements(text))
                .extracting(statement -> statement.sources().get(0).party())
                .containsOnly(party);
    }

    @Test
    void shouldLeaveADocumentOfNobodyAlone() {
        assertThat(Heard.in("The plan would cap the army. The treaty calls for a truce."))
                .isEmpty();
    }
}
