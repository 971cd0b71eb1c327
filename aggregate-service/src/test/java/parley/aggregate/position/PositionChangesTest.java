// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimRow;
import parley.events.ChangeCause;
import parley.events.ChangeKind;
import parley.events.Firmness;
import parley.events.PositionBasis;
import parley.events.Stance;

final class PositionChangesTest {
    private static final LocalDate DAY = LocalDate.parse("2025-12-02");

    @ParameterizedTest
    @CsvSource({
        // before, after, kind; each as stance-firmness-basis
        "none, DEMAND-FIRM-OWN, NEW",
        "none, OFFER-FLEXIBLE-ANONYMOUS, NEW",
        "DEMAND-FIRM-OWN, none, WITHDRAWN",
        "DEMAND-FIRM-OWN, OFFER-FIRM-OWN, REVERSED",
        "ACCEPT-FLEXIBLE-OWN, REJECT-RED_LINE-OWN, REVERSED",
        "OFFER-FIRM-ANONYMOUS, REJECT-FIRM-OWN, REVERSED",
        "OFFER-FIRM-ANONYMOUS, OFFER-FIRM-OWN, CONFIRMED",
        "OFFER-FIRM-ANONYMOUS, ACCEPT-FLEXIBLE-OWN, CONFIRMED",
        "DEMAND-FIRM-OWN, CONDITION-FIRM-OWN, CONDITIONED",
        "OFFER-FIRM-OWN, CONDITION-FIRM-OWN, CONDITIONED",
        "UNDECIDED-FIRM-ANONYMOUS, CONDITION-FIRM-OWN, CONDITIONED",
        "CONDITION-FIRM-OWN, DEMAND-FIRM-OWN, HARDENED",
        "OFFER-FIRM-OWN, UNDECIDED-FIRM-OWN, HARDENED",
        "DEMAND-FIRM-OWN, DEMAND-RED_LINE-OWN, HARDENED",
        "DEMAND-FIRM-OWN, REJECT-RED_LINE-OWN, HARDENED",
        "CONDITION-FIRM-OWN, OFFER-FIRM-OWN, SOFTENED",
        "DEMAND-FIRM-OWN, UNDECIDED-RED_LINE-OWN, SOFTENED",
        "DEMAND-RED_LINE-OWN, DEMAND-FIRM-OWN, SOFTENED",
        "DEMAND-FIRM-OWN, DEMAND-FIRM-ANONYMOUS, SOFTENED",
        "DEMAND-FIRM-OWN, DEMAND-FIRM-OWN, ",
        "none, none, ",
    })
    void shouldTakeFirstKindThatFits(String before, String after, ChangeKind kind) {
        assertThat(PositionChanges.kind(state(before), state(after))).isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void shouldBeConditionedWhenConditionAppears() {
        // Given
        PositionState bare = state("OFFER-FIRM-OWN");
        PositionState conditioned =
                new PositionState(Stance.OFFER, Firmness.RED_LINE, PositionBasis.OWN, false, "a guarantee", DAY);
        // When / Then
        assertThat(PositionChanges.kind(bare, conditioned)).contains(ChangeKind.CONDITIONED);
        assertThat(PositionChanges.kind(state("DEMAND-FIRM-OWN"), conditioned)).contains(ChangeKind.REVERSED);
    }

    @Test
    void shouldBeNoChangeWhenConditionIsWordedOtherwiseOrStanceBeganEarlier() {
        // Given
        PositionState before =
                new PositionState(Stance.OFFER, Firmness.FIRM, PositionBasis.OWN, false, "a guarantee", DAY);
        PositionState after = new PositionState(
                Stance.OFFER, Firmness.FIRM, PositionBasis.OWN, false, "guarantees", DAY.minusDays(3));
        // When / Then
        assertThat(PositionChanges.kind(before, after)).isEmpty();
    }

    @Test
    void shouldTellWhyWhenRowArrives() {
        // Given
        Claim first = ClaimRow.of("e1").offset(3).row();
        List<Claim> rows = List.of(first);
        // When / Then
        assertThat(cause(ClaimRow.of("e2").offset(3), rows)).isEqualTo(ChangeCause.STATEMENT);
        assertThat(cause(ClaimRow.of("e2").article("a2").offset(9), rows)).isEqualTo(ChangeCause.STATEMENT);
        assertThat(cause(ClaimRow.of("e2").offset(9), rows)).isEqualTo(ChangeCause.CORRECTION);
        assertThat(cause(ClaimRow.of("e1").offset(9).retracted(), rows)).isEqualTo(ChangeCause.CORRECTION);
        assertThat(cause(ClaimRow.of("e2").offset(3).extractor(2), rows)).isEqualTo(ChangeCause.REEXTRACTION);
        assertThat(cause(ClaimRow.of("e1").offset(3).extractor(2).retracted(), rows))
                .isEqualTo(ChangeCause.REEXTRACTION);
    }

    private static ChangeCause cause(ClaimRow arrived, List<Claim> rows) {
        return PositionChanges.cause(arrived.row(), rows);
    }

    private static PositionState state(String text) {
        if (text.equals("none")) {
            return PositionState.NONE;
        }
        String[] parts = text.split("-", -1);
        return new PositionState(
                Stance.valueOf(parts[0]),
                Firmness.valueOf(parts[1]),
                PositionBasis.valueOf(parts[2]),
                false,
                null,
                DAY);
    }
}
