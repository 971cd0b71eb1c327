// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class OpenedTest {
    private final List<String> closed = new ArrayList<>();
    private final Opened opened = new Opened();

    @Test
    void shouldCloseInReverseOrderAlsoWhenOneFails() {
        // Given
        opened.add(() -> closed.add("broker"));
        opened.add(() -> {
            throw new IllegalStateException("stuck");
        });
        opened.add(() -> closed.add("service"));
        // When
        opened.close();
        opened.close();
        // Then
        assertThat(closed).containsExactly("service", "broker");
        assertThat(opened.closing()).isTrue();
    }

    @Test
    void shouldCloseAPartThatComesUpTooLate() {
        // Given
        opened.close();
        // When // Then
        assertThatThrownBy(() -> opened.add(() -> closed.add("late"))).isInstanceOf(CancellationException.class);
        assertThat(closed).containsExactly("late");
    }
}
