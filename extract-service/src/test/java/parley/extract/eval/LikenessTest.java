// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values are those of Python's {@code difflib.SequenceMatcher(None, a, b).ratio()}. */
final class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "abcd, bcde, 0.75",
        "kostiantynivka, konstantinovka, 0.7857142857142857",
        "norwick, norvik, 0.7692307692307693",
        "abab, baba, 0.75",
        "same, same, 1.0",
        "one, xyz, 0.0"
    })
    void shouldAgreeWithTheReferenceWhenNamesDiffer(String a, String b, double ratio) {
        assertThat(Likeness.ratio(a, b)).isCloseTo(ratio, within(1e-12));
    }
}
