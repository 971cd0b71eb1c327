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
import parley.aggregate.contact.ContactRow;
import parley.aggregate.contact.DiplomaticContact;
import parley.aggregate.store.KeyRows;
import parley.events.ContactKind;
import parley.events.ContactStanding;

/** What is kept report by report against the rules over all rows, after each row of sequences drawn at random. */
final class KeptContactDisputesPropertyTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-11-01");

    @Property(tries = 300)
    void shouldFindAfterEachRowWhatRulesFindInAllRows(@ForAll Random random) {
        // Given
        int days = 1 + random.nextInt(12);
        int events = 1 + random.nextInt(40);
        KeyRows<DiplomaticContact> kept = new KeyRows<>();
        List<DiplomaticContact> rows = new ArrayList<>();
        List<Dispute> found = new ArrayList<>();
        // What was published in an earlier life has to be looked at once, whatever has changed.
        found.add(null);
        int followedFrom = random.nextInt(20);
        for (int i = 0; i < 60; i++) {
            DiplomaticContact row = rows.isEmpty() || random.nextInt(10) > 0
                    ? row(random, days, events)
                    : rows.get(random.nextInt(rows.size()));
            // When
            kept.add(row);
            rows.add(row);
            // Then
            if (i >= followedFrom) {
                kept.derived(KeptContactDisputes.class, KeptContactDisputes::new)
                        .differing("lakes")
                        .ifPresent(now -> {
                            found.clear();
                            found.addAll(now);
                        });
                assertThat(found).isEqualTo(ContactDisputes.of("lakes", rows, null, null));
            }
        }
    }

    private static DiplomaticContact row(Random random, int days, int events) {
        ContactRow row = ContactRow.of("e" + random.nextInt(events))
                .on(FIRST.plusDays(random.nextInt(days)).toString())
                .publishedAt(FIRST.plusDays(random.nextInt(days)) + "T08:00:00Z")
                .recordedAt("2025-12-0" + (1 + random.nextInt(9)) + "T08:00:00Z")
                .kind(any(random, ContactKind.values()))
                .standing(any(random, ContactStanding.values()))
                .sentence(any(random, "h1", "h2", "h3", "h4"))
                .extractor(1 + random.nextInt(2))
                .offset(random.nextInt(4));
        if (random.nextInt(3) == 0) {
            row.parties("RUS", any(random, "UKR", "USA"));
        }
        if (random.nextInt(3) == 0) {
            row.town(any(random, "Oslo", "Bergen"), "NOR");
        }
        if (random.nextInt(4) == 0) {
            row.undated();
        }
        return random.nextInt(4) == 0 ? row.retracted().row() : row.row();
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
