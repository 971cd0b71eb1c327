// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimRow;
import parley.aggregate.event.Held;

final class KeyRowsTest {
    @Property(tries = 300)
    void shouldHoldAfterEachRowWhatAllRowsTogetherAmountTo(@ForAll Random random) {
        // Given
        KeyRows<Claim> incremental = new KeyRows<>();
        List<Claim> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ClaimRow row = ClaimRow.of("e" + random.nextInt(8))
                    .on("2025-12-" + (10 + random.nextInt(10)))
                    .article("a" + random.nextInt(3))
                    .start(random.nextInt(3))
                    .offset(random.nextInt(5))
                    .extractor(1 + random.nextInt(2));
            Claim claim = random.nextInt(3) == 0 ? row.retracted().row() : row.row();
            // When
            incremental.add(claim);
            rows.add(claim);
            // Then
            Held<Claim> all = Held.at(rows, null);
            assertThat(incremental.now().view()).containsExactlyInAnyOrderElementsOf(all.now());
            assertThat(incremental.ever().view()).containsExactlyInAnyOrderElementsOf(all.ever());
            assertThat(incremental.ofArticle("a1"))
                    .containsExactlyInAnyOrderElementsOf(rows.stream()
                            .filter(one -> one.provenance().articleId().equals("a1"))
                            .toList());
        }
    }
}
