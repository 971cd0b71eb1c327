// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimRow;
import parley.events.Firmness;
import parley.events.Modality;
import parley.events.PositionBasis;
import parley.events.Stance;
import parley.events.Voice;

/** DESIGN's rules for a position, one by one. */
final class PositionRulesTest {
    private static final PositionKey KEY = new PositionKey("lakes", "RUS", "TERRITORY");

    @Test
    void shouldBeAbsentWhenNothingWasSaid() {
        assertThat(PositionRules.fold(KEY, List.of(), null)).isEmpty();
        assertThat(PositionRules.fold(KEY, List.of(ClaimRow.of("e1").row()), LocalDate.parse("2025-12-01")))
                .isEmpty();
    }

    @Test
    void shouldTakePartysOwnVoiceWhenAnonymousVoiceIsNewer() {
        // Given / When
        Position position = fold(
                ClaimRow.of("e1").on("2025-12-02"),
                ClaimRow.of("e2").on("2025-12-04").voice(Voice.ANONYMOUS).stance(Stance.OFFER));
        // Then
        assertThat(position.state().basis()).isEqualTo(PositionBasis.OWN);
        assertThat(position.confirmed()).isTrue();
        assertThat(position.state().stance()).isEqualTo(Stance.DEMAND);
    }

    @Test
    void shouldBeUnconfirmedWhenOnlyUnnamedOfficialsSpeak() {
        // Given / When
        Position position = fold(ClaimRow.of("e1").voice(Voice.ANONYMOUS).stance(Stance.OFFER));
        // Then
        assertThat(position.state().basis()).isEqualTo(PositionBasis.ANONYMOUS);
        assertThat(position.confirmed()).isFalse();
        assertThat(position.state().stance()).isEqualTo(Stance.OFFER);
    }

    @Test
    void shouldHaveNoBasisButTellTheRestWhenOthersSpeakForTheParty() {
        // Given / When
        Position position = fold(
                ClaimRow.of("e1").voice(Voice.ASCRIBED),
                ClaimRow.of("e2").voice(Voice.ANALYST),
                ClaimRow.of("e3").voice(Voice.OUTLET),
                ClaimRow.of("e4").stance(Stance.ACCUSE).on("2025-12-03"),
                ClaimRow.of("e5").stance(Stance.THREATEN).on("2025-12-05"),
                ClaimRow.of("e6").modality(Modality.HYPOTHETICAL),
                ClaimRow.of("e7").modality(Modality.HISTORICAL));
        // Then
        assertThat(position.state()).isEqualTo(PositionState.NONE);
        assertThat(position.lastStated()).isNull();
        assertThat(position.rhetoric()).isEqualTo(new Rhetoric(Stance.THREATEN, 2, LocalDate.parse("2025-12-05")));
        assertThat(position.ascribed()).extracting(Claim::eventId).containsExactly("e3", "e2", "e1");
        assertThat(position.evidenceCount()).isEqualTo(7);
        assertThat(position.speaking().eventId()).isEqualTo("e5");
    }

    @Test
    void shouldShowTheThreatWhenAMilderWordFollowsWithinAWeek() {
        // Given / When
        Position week = fold(
                ClaimRow.of("e1").stance(Stance.THREATEN).on("2025-12-01"),
                ClaimRow.of("e2").stance(Stance.ASSERT).on("2025-12-07"));
        Position later = fold(
                ClaimRow.of("e1").stance(Stance.THREATEN).on("2025-12-01"),
                ClaimRow.of("e2").stance(Stance.ASSERT).on("2025-12-08"));
        // Then
        assertThat(week.rhetoric()).isEqualTo(new Rhetoric(Stance.THREATEN, 2, LocalDate.parse("2025-12-07")));
        assertThat(later.rhetoric()).isEqualTo(new Rhetoric(Stance.ASSERT, 2, LocalDate.parse("2025-12-08")));
    }

    @Test
    void shouldCountConditionalClaimWhenItIsTheOnlyOne() {
        // Given / When
        Position position = fold(ClaimRow.of("e1")
                .modality(Modality.CONDITIONAL)
                .stance(Stance.CONDITION)
                .condition("a guarantee"));
        // Then
        assertThat(position.state().stance()).isEqualTo(Stance.CONDITION);
        assertThat(position.state().condition()).isEqualTo("a guarantee");
    }

    @Test
    void shouldLeaveOutWhatIsOlderThanSixDaysBeforeTheLatest() {
        // Given: the president seven days before, the minister today; and the president six days before
        ClaimRow seven = ClaimRow.of("e1").on("2025-12-01").speaker("President", 1);
        ClaimRow six = ClaimRow.of("e2").on("2025-12-02").speaker("President", 1);
        ClaimRow today = ClaimRow.of("e3").on("2025-12-08").stance(Stance.OFFER);
        // When / Then
        assertThat(fold(seven, today).state().stance()).isEqualTo(Stance.OFFER);
        assertThat(fold(six, today).state().stance()).isEqualTo(Stance.DEMAND);
    }

    @Test
    void shouldTakeBestRankThenItsNewestDay() {
        // Given / When
        Position position = fold(
                ClaimRow.of("e1").on("2025-12-02").speaker("President", 1).stance(Stance.REJECT),
                ClaimRow.of("e2").on("2025-12-03").speaker("President", 1).stance(Stance.CONDITION),
                ClaimRow.of("e3").on("2025-12-04").speaker("Minister", 2).stance(Stance.ACCEPT),
                ClaimRow.of("e4").on("2025-12-05").speaker("Someone", null).stance(Stance.DEMAND));
        // Then
        assertThat(position.state().stance()).isEqualTo(Stance.CONDITION);
        assertThat(position.speaking().eventId()).isEqualTo("e2");
    }

    @Test
    void shouldLetNewestClaimSpeakByOffsetThenIdWhenLevelIsOne() {
        // Given / When
        Position byOffset =
                fold(ClaimRow.of("e9").start(10), ClaimRow.of("e1").start(40).stance(Stance.REJECT));
        Position byId = fold(ClaimRow.of("e2").stance(Stance.REJECT), ClaimRow.of("e1"));
        // Then
        assertThat(byOffset.state().stance()).isEqualTo(Stance.REJECT);
        assertThat(byId.speaking().eventId()).isEqualTo("e2");
    }

    @Test
    void shouldBeMixedWhenRefusalAndConcessionStandTogether() {
        // Given
        ClaimRow refusal = ClaimRow.of("e1");
        ClaimRow concession = ClaimRow.of("e2").stance(Stance.ACCEPT);
        // When
        Position firm = fold(refusal, concession);
        Position unclear = fold(ClaimRow.of("e1").firmness(Firmness.FLEXIBLE), concession);
        // Then
        assertThat(firm.state().stance()).isEqualTo(Stance.UNDECIDED);
        assertThat(firm.state().mixed()).isTrue();
        assertThat(firm.state().firmness()).isEqualTo(Firmness.FIRM);
        assertThat(unclear.state().firmness()).isEqualTo(Firmness.UNCLEAR);
    }

    @Test
    void shouldTakeLowestLevelWhenLevelsDifferWithoutOpposition() {
        assertThat(fold(
                                ClaimRow.of("e1").stance(Stance.UNDECIDED),
                                ClaimRow.of("e2").stance(Stance.CONDITION))
                        .state())
                .extracting(PositionState::stance, PositionState::mixed)
                .containsExactly(Stance.CONDITION, false);
        assertThat(fold(
                                ClaimRow.of("e1").stance(Stance.OFFER),
                                ClaimRow.of("e2").stance(Stance.CONDITION))
                        .state()
                        .stance())
                .isEqualTo(Stance.CONDITION);
    }

    @Test
    void shouldTakeHighestFirmnessOfSameLevelInWholeWindow() {
        // Given: the red line is the minister's, the president speaks
        ClaimRow president = ClaimRow.of("e1").speaker("President", 1).firmness(Firmness.FIRM);
        ClaimRow minister = ClaimRow.of("e2").stance(Stance.REJECT).firmness(Firmness.RED_LINE);
        ClaimRow other = ClaimRow.of("e3").stance(Stance.CONDITION).firmness(Firmness.RED_LINE);
        // When / Then
        assertThat(fold(president, minister).state().firmness()).isEqualTo(Firmness.RED_LINE);
        assertThat(fold(president, other).state().firmness()).isEqualTo(Firmness.FIRM);
    }

    @Test
    void shouldDateStanceFromStartOfLatestUnbrokenRun() {
        // Given
        ClaimRow[] claims = {
            ClaimRow.of("e1").on("2025-10-01"),
            ClaimRow.of("e2").on("2025-11-01").stance(Stance.OFFER),
            ClaimRow.of("e3").on("2025-12-01"),
            ClaimRow.of("e4").on("2025-12-20"),
        };
        // When
        Position position = fold(claims);
        // Then
        assertThat(position.state().since()).hasToString("2025-12-01");
        assertThat(position.lastStated()).hasToString("2025-12-20");
    }

    @Test
    void shouldKeepStanceOfBetterRankWhenLowerRankRestatesItLater() {
        // Given / When
        Position position = fold(
                ClaimRow.of("e1").on("2025-12-02").speaker("President", 1),
                ClaimRow.of("e2").on("2025-12-04").speaker("Minister", 2));
        // Then
        assertThat(position.speaking().eventId()).isEqualTo("e1");
        assertThat(position.state().since()).hasToString("2025-12-02");
        assertThat(position.lastStated()).hasToString("2025-12-04");
    }

    @Test
    void shouldAnswerForThePastWhenAsOfIsGiven() {
        // Given
        List<Claim> claims = List.of(
                ClaimRow.of("e1").on("2025-10-01").row(),
                ClaimRow.of("e2").on("2025-11-01").stance(Stance.OFFER).row());
        // When
        Position then =
                PositionRules.fold(KEY, claims, LocalDate.parse("2025-10-31")).orElseThrow();
        Position onTheDay =
                PositionRules.fold(KEY, claims, LocalDate.parse("2025-11-01")).orElseThrow();
        // Then
        assertThat(then.state().stance()).isEqualTo(Stance.DEMAND);
        assertThat(then.evidenceCount()).isEqualTo(1);
        assertThat(onTheDay.state().stance()).isEqualTo(Stance.OFFER);
    }

    @Test
    void shouldLetAnonymousStepsEndWhenOwnVoiceBegins() {
        // Given
        List<Claim> claims = List.of(
                ClaimRow.of("e1")
                        .on("2025-11-01")
                        .voice(Voice.ANONYMOUS)
                        .stance(Stance.OFFER)
                        .row(),
                ClaimRow.of("e2").on("2025-11-03").stance(Stance.OFFER).row(),
                ClaimRow.of("e3")
                        .on("2025-11-05")
                        .voice(Voice.ANONYMOUS)
                        .stance(Stance.REJECT)
                        .row());
        // When
        List<PositionRules.Dated> course = PositionRules.course(claims, null);
        // Then
        assertThat(course).extracting(step -> step.day().toString()).containsExactly("2025-11-01", "2025-11-03");
        assertThat(course)
                .extracting(step -> step.state().basis())
                .containsExactly(PositionBasis.ANONYMOUS, PositionBasis.OWN);
        assertThat(course).extracting(step -> step.state().since().toString()).containsOnly("2025-11-01");
    }

    @Test
    void shouldCountSharedSentencePublisherOrFirstRelayerAsOneSource() {
        assertThat(sources(ClaimRow.of("e1"), ClaimRow.of("e2").publisher("Herald")))
                .isEqualTo(2);
        assertThat(sources(ClaimRow.of("e1"), ClaimRow.of("e2"))).isEqualTo(1);
        assertThat(sources(
                        ClaimRow.of("e1").sentence("x"),
                        ClaimRow.of("e2").publisher("Herald").sentence("x")))
                .isEqualTo(1);
        assertThat(sources(
                        ClaimRow.of("e1").relayedBy("Agency", "Minister"),
                        ClaimRow.of("e2").publisher("Herald").relayedBy("Agency", "Spokesman", "Minister")))
                .isEqualTo(1);
        assertThat(sources(
                        ClaimRow.of("e1").relayedBy("Minister"),
                        ClaimRow.of("e2").publisher("Herald").relayedBy("Minister")))
                .isEqualTo(2);
        assertThat(sources(ClaimRow.of("e1").publisher(null), ClaimRow.of("e2").publisher(null)))
                .isEqualTo(2);
    }

    private static int sources(ClaimRow... claims) {
        return fold(claims).independentSources();
    }

    private static Position fold(ClaimRow... claims) {
        List<Claim> rows = new ArrayList<>();
        for (ClaimRow claim : claims) {
            rows.add(claim.row());
        }
        return PositionRules.fold(KEY, rows, null).orElseThrow();
    }
}
