// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class BootstrapTest {

    private static final Counts HIT = new Counts(1, 0, 0, 0);
    private static final Counts MISS = new Counts(0, 0, 1, 0);
    private static final Counts FALSE = new Counts(0, 1, 0, 0);

    @Test
    void shouldGiveAPointWhenEveryEventIsRight() {
        Interval interval =
                Bootstrap.of(new Counts[][] {events(8, 0, 0), events(5, 0, 0)}).interval(Counts::f1);

        assertThat(interval).isEqualTo(new Interval(1, 1));
    }

    @Test
    void shouldBeWiderWhenArticlesDifferThanWhenTheyAreAlike() {
        // Given the same sum over four articles, once even and once uneven
        Counts[][] even = {events(10, 10, 0), events(10, 10, 0), events(10, 10, 0), events(10, 10, 0)};
        Counts[][] uneven = {events(20, 0, 0), events(20, 0, 0), events(0, 20, 0), events(0, 20, 0)};

        // When
        Interval alike = Bootstrap.of(even).interval(Counts::recall);
        Interval different = Bootstrap.of(uneven).interval(Counts::recall);

        // Then
        assertThat(different.high() - different.low()).isGreaterThan(2 * (alike.high() - alike.low()));
    }

    @Test
    void shouldSwingWithTheEventsWhenThereIsOneArticle() {
        // Given 20 events of which 10 are found; the normal approximation gives 0.5 +- 0.22
        Interval interval = Bootstrap.of(new Counts[][] {events(10, 10, 0)}).interval(Counts::recall);

        assertThat(interval.low()).isBetween(0.22, 0.34);
        assertThat(interval.high()).isBetween(0.66, 0.78);
    }

    @Test
    void shouldGiveNoIntervalWhenThereIsNothingToShare() {
        Interval interval = Bootstrap.of(new Counts[][] {events(0, 0, 0)}).interval(Counts::precision);

        assertThat(interval.low()).isNaN();
        assertThat(interval.high()).isNaN();
    }

    @Property(tries = 50)
    void shouldHoldTheShareAndRepeatItselfForAnySet(
            @ForAll @IntRange(min = 1, max = 30) int hits,
            @ForAll @IntRange(max = 30) int misses,
            @ForAll @IntRange(max = 30) int falseEvents) {
        Counts[][] set = {events(hits, misses, 0), events(hits, 0, falseEvents)};
        Counts sum = new Counts(2 * hits, falseEvents, misses, 0);

        Interval interval = Bootstrap.of(set).interval(Counts::f1);

        assertThat(sum.f1()).isBetween(interval.low(), interval.high());
        assertThat(Bootstrap.of(set).interval(Counts::f1)).isEqualTo(interval);
    }

    private static Counts[] events(int hits, int misses, int falseEvents) {
        List<Counts> all = new ArrayList<>(Collections.nCopies(hits, HIT));
        all.addAll(Collections.nCopies(misses, MISS));
        all.addAll(Collections.nCopies(falseEvents, FALSE));
        return all.toArray(Counts[]::new);
    }
}
