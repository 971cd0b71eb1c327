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
import parley.aggregate.battlefield.BattlefieldReport;
import parley.aggregate.battlefield.PlaceKey;
import parley.aggregate.battlefield.ReportRow;
import parley.aggregate.store.KeyRows;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldStanding;

/** What is kept report by report against the rules over all rows, after each row of sequences drawn at random. */
final class KeptPlaceDisputesPropertyTest {
    private static final PlaceKey KEY = new PlaceKey("lakes", "Hill Town");
    private static final LocalDate FIRST = LocalDate.parse("2025-11-01");

    @Property(tries = 300)
    void shouldFindAfterEachRowWhatRulesFindInAllRows(@ForAll Random random) {
        // Given
        int days = 1 + random.nextInt(30);
        int events = 1 + random.nextInt(40);
        KeyRows<BattlefieldReport> kept = new KeyRows<>();
        List<BattlefieldReport> rows = new ArrayList<>();
        List<Dispute> found = new ArrayList<>();
        // What was published in an earlier life has to be looked at once, whatever has changed.
        found.add(null);
        int followedFrom = random.nextInt(20);
        for (int i = 0; i < 60; i++) {
            BattlefieldReport row = rows.isEmpty() || random.nextInt(10) > 0
                    ? row(random, days, events)
                    : rows.get(random.nextInt(rows.size()));
            // When
            kept.add(row);
            rows.add(row);
            // Then
            if (i >= followedFrom) {
                kept.derived(KeptPlaceDisputes.class, KeptPlaceDisputes::new)
                        .differing(KEY)
                        .ifPresent(now -> {
                            found.clear();
                            found.addAll(now);
                        });
                assertThat(found).isEqualTo(BattlefieldDisputes.of(KEY, rows, null, null));
            }
        }
    }

    private static BattlefieldReport row(Random random, int days, int events) {
        ReportRow row = ReportRow.of(
                        "e" + random.nextInt(events),
                        any(random, BattlefieldStanding.values()),
                        any(random, null, "RUS", "UKR", "ANALYST", "MEDIA"))
                .on(FIRST.plusDays(random.nextInt(days)).toString())
                .actor(any(random, "RUS", "UKR"))
                .action(any(random, BattlefieldAction.SEIZE, BattlefieldAction.STRIKE))
                .extractor(1 + random.nextInt(2))
                .offset(random.nextInt(4));
        return random.nextInt(4) == 0 ? row.retracted().row() : row.row();
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
