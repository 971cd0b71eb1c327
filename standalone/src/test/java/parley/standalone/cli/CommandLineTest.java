// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "up",
                "feed",
                "matrix",
                "positions",
                "contacts",
                "battlefield",
                "disputes",
                "claims",
                "changes",
                "extract",
                "eval",
                "dossier"
            })
    void shouldShowAnExampleAndTheExitCodesInTheHelpOf(String command) {
        // Given a command // When
        Run run = Run.of(command, "--help");
        // Then
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .anyMatch(line -> line.matches("  (cat report.md \\| )?\\./parley " + command + "( .*)?"))
                .anyMatch(line -> line.contains("a port is in use"));
    }

    @Test
    void shouldShowHowToUseItOnStandardErrorWhenNoCommandIsGiven() {
        // Given nothing // When
        Run run = Run.of();
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("./parley demo");
    }

    @Test
    void shouldSuggestTheCommandThatWasMeant() {
        // Given a slip // When
        Run run = Run.of("matrx");
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'matrx'").contains("parley matrix");
    }

    @Test
    void shouldNameTheOptionThatIsWrong() {
        // Given an unknown option // When
        Run run = Run.of("claims", "--colour", "red");
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--colour").contains("./parley claims --help");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void shouldNameTheAddressThatDoesNotAnswer() {
        // Given an address where nobody listens // When
        Run run = Run.of("matrix", "--url", "http://127.0.0.1:1");
        // Then
        assertThat(run.status()).isEqualTo(8);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .singleElement()
                .asString()
                .contains("http://127.0.0.1:1")
                .contains("./parley up")
                .contains("--url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://host", "http://", "no address"})
    void shouldRefuseWhatIsNoAddress(String url) {
        // Given such a text // When
        Run run = Run.of("matrix", "--url", url);
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"" + url + "\" is no address");
    }

    @Test
    void shouldRefuseAPortBaseOutOfRange() {
        // Given a base from which Kafka's port would not fit // When
        Run run = Run.of("up", "--port-base", "65000");
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--port-base is 65000; use 1024 to 64523.");
    }
}
