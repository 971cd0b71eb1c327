// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelinesTest {
    private static final Reader READER = new Reader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NORWICK, March 3 (Wire) - The envoys left the palace late. | The",
                "NEW BORGAS, Borland (WP) — The envoys left the palace late. | The",
                "Borgas (WP) — The envoys left the palace late. | The",
                "14:20 - The envoys left the palace late. | The",
                "9.45am: The envoys left the palace late. | The",
                "16:05 GMT The envoys left the palace late. | The",
                "BREAKING: The envoys left the palace late. | The",
                "Dole – who came late – left the palace with his envoys. | Dole",
                "Talks: a short history of the palace and its envoys. | Talks"
            })
    void shouldOpenASentenceBehindTheDatelineOnly(String text, String first) {
        Reading reading = READER.read(Report.of(text, null));
        assertThat(reading.sentences().get(0).token(0).text()).isEqualTo(first);
    }
}
