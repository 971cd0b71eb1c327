// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimRow;
import parley.aggregate.position.PositionKey;
import parley.aggregate.store.KeyRows;
import parley.events.Firmness;
import parley.events.Modality;
import parley.events.Stance;
import parley.events.Voice;

/** What is kept row by row against the rules over all rows, after each row of sequences drawn at random. */
final class KeptDisputesPropertyTest {
    private static final PositionKey KEY = new PositionKey("lakes", "RUS", "TERRITORY");
    private static final LocalDate FIRST = LocalDate.parse("2025-11-01");

    @Property(tries = 300)
    void shouldFindAfterEachRowWhatRulesFindInAllRows(@ForAll Random random) {
        // Given
        int days = 1 + random.nextInt(30);
        // Now and then so many that a side cannot show all.
        int size = random.nextInt(25) == 0 ? 500 : 60;
        int events = 1 + random.nextInt(size);
        KeyRows<Claim> kept = new KeyRows<>();
        List<Claim> rows = new ArrayList<>();
        List<Dispute> found = new ArrayList<>();
        // What was published in an earlier life has to be looked at once, whatever has changed.
        found.add(null);
        int followedFrom = random.nextInt(20);
        for (int i = 0; i < size; i++) {
            Claim row = rows.isEmpty() || random.nextInt(10) > 0
                    ? row(random, days, events)
                    : rows.get(random.nextInt(rows.size()));
            // When
            kept.add(row);
            rows.add(row);
            // Then
            if (i >= followedFrom) {
                List<Dispute> expected = PositionDisputes.of(KEY, rows, null, null);
                kept.derived(KeptDisputes.class, KeptDisputes::new)
                        .differing(KEY)
                        .ifPresent(now -> {
                            found.clear();
                            found.addAll(now);
                        });
                assertThat(found).isEqualTo(expected);
            }
        }
    }

    private static Claim row(Random random, int days, int events) {
        int rank = random.nextInt(4);
        ClaimRow row = ClaimRow.of("e" + random.nextInt(events))
                .on(FIRST.plusDays(random.nextInt(days)).toString())
                .recordedAt("2025-12-0" + (1 + random.nextInt(9)) + "T08:00:00Z")
                .stance(any(random, Stance.values()))
                .voice(any(random, Voice.OWN, Voice.OWN, Voice.ANONYMOUS, Voice.ASCRIBED, Voice.OUTLET))
                .modality(random.nextInt(4) > 0 ? Modality.ACTUAL : any(random, Modality.values()))
                .firmness(any(random, Firmness.values()))
                .condition(random.nextInt(4) == 0 ? "c" + random.nextInt(3) : null)
                .speaker("s" + rank, rank == 0 ? null : rank)
                .publisher(any(random, null, "", "p1", "p2", "p3", "p4"))
                .sentence(any(random, null, "h1", "h2", "h3", "h4", "h5", "h6", "h7"))
                .extractor(1 + random.nextInt(2))
                .article("a" + random.nextInt(5))
                .start(random.nextInt(3))
                .offset(random.nextInt(4));
        if (random.nextInt(3) == 0) {
            row.relayedBy("r" + random.nextInt(4), "s" + rank);
        }
        return random.nextInt(4) == 0 ? row.retracted().row() : row.row();
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
