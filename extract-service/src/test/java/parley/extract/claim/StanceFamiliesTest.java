// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.extract.claim.World.stances;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The families of wordings, a sentence or two for each, in {@code stances.txt}. */
class StanceFamiliesTest {
    static Stream<Arguments> sentences() throws IOException {
        try (InputStream in = StanceFamiliesTest.class.getResourceAsStream("/parley/extract/claim/stances.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> line.contains("|") && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .map(parts -> Arguments.of(parts[0].strip(), parts[1].strip()));
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void shouldTellIssueAndStance(String text, String expected) {
        assertThat(String.join("; ", stances(text))).isEqualTo(expected);
    }
}
