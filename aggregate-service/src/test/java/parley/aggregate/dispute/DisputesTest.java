// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import parley.aggregate.battlefield.BattlefieldReport;
import parley.aggregate.battlefield.PlaceKey;
import parley.aggregate.battlefield.ReportRow;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimRow;
import parley.aggregate.contact.ContactRow;
import parley.aggregate.contact.DiplomaticContact;
import parley.aggregate.position.PositionKey;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldStanding;
import parley.events.ContactStanding;
import parley.events.DisputeKind;
import parley.events.DisputeStatus;
import parley.events.Stance;
import parley.events.Voice;

/** DESIGN's rules for disputes, one by one. */
final class DisputesTest {
    private static final PositionKey KEY = new PositionKey("lakes", "RUS", "TERRITORY");
    private static final PlaceKey PLACE = new PlaceKey("lakes", "Hill Town");

    @Test
    void shouldFindInternalDisputeWhenTwoSpeakersOfAPartyOpposeEachOther() {
        // Given
        ClaimRow minister = ClaimRow.of("e1").speaker("Minister", 2);
        ClaimRow envoy =
                ClaimRow.of("e2").speaker("Envoy", 3).stance(Stance.OFFER).on("2025-12-05");
        // When
        List<Dispute> disputes = ofClaims(minister, envoy);
        // Then
        assertThat(disputes).singleElement().satisfies(dispute -> {
            assertThat(dispute.kind()).isEqualTo(DisputeKind.INTERNAL);
            assertThat(dispute.status()).isEqualTo(DisputeStatus.OPEN);
            assertThat(dispute.key()).isEqualTo("lakes|RUS|TERRITORY");
            assertThat(dispute.sides())
                    .extracting(Dispute.Side::holds, Dispute.Side::party)
                    .containsExactly(tuple("DEMAND", "RUS"), tuple("OFFER", "RUS"));
            assertThat(dispute.sides().get(1).statements().get(0).speaker()).isEqualTo("Envoy");
        });
    }

    @Test
    void shouldFindNoInternalDisputeWhenSpeakerChangesMindOrLevelsAreNotOpposite() {
        assertThat(ofClaims(ClaimRow.of("e1"), ClaimRow.of("e2").stance(Stance.OFFER)))
                .isEmpty();
        assertThat(ofClaims(
                        ClaimRow.of("e1"), ClaimRow.of("e2").speaker("Envoy", 3).stance(Stance.CONDITION)))
                .isEmpty();
        assertThat(ofClaims(
                        ClaimRow.of("e1").on("2025-12-01"),
                        ClaimRow.of("e2")
                                .speaker("Envoy", 3)
                                .stance(Stance.OFFER)
                                .on("2025-12-08")))
                .isEmpty();
    }

    @Test
    void shouldSettleInternalDisputeWhenItLeavesTheWindowOrIsTakenBack() {
        // Given
        ClaimRow minister = ClaimRow.of("e1");
        ClaimRow envoy = ClaimRow.of("e2").speaker("Envoy", 3).stance(Stance.OFFER);
        // When
        List<Dispute> later = ofClaims(minister, envoy, ClaimRow.of("e3").on("2025-12-20"));
        List<Dispute> retracted = ofClaims(
                minister,
                envoy,
                ClaimRow.of("e2")
                        .speaker("Envoy", 3)
                        .stance(Stance.OFFER)
                        .offset(5)
                        .retracted());
        // Then
        assertThat(later).extracting(Dispute::status).containsExactly(DisputeStatus.SETTLED);
        assertThat(later.get(0).sides()).hasSize(2);
        assertThat(retracted).extracting(Dispute::status).containsExactly(DisputeStatus.SETTLED);
        assertThat(retracted.get(0).sides()).extracting(Dispute.Side::holds).containsExactly("DEMAND");
    }

    @Test
    void shouldForgetDisputeWhenNewerExtractorReadsOtherwise() {
        assertThat(ofClaims(
                        ClaimRow.of("e1"),
                        ClaimRow.of("e2").speaker("Envoy", 3).stance(Stance.OFFER),
                        ClaimRow.of("e2")
                                .speaker("Envoy", 3)
                                .stance(Stance.OFFER)
                                .extractor(2)
                                .retracted()))
                .isEmpty();
    }

    @Test
    void shouldFindAscriptionDisputeWhenAnotherSaysTheOpposite() {
        // Given
        ClaimRow own = ClaimRow.of("e1");
        ClaimRow ascribed =
                ClaimRow.of("e2").voice(Voice.ASCRIBED).stance(Stance.ACCEPT).on("2025-12-08");
        ClaimRow tooLate =
                ClaimRow.of("e3").voice(Voice.ASCRIBED).stance(Stance.ACCEPT).on("2025-12-09");
        ClaimRow sameLevel = ClaimRow.of("e4").voice(Voice.ASCRIBED).stance(Stance.REJECT);
        // When / Then
        assertThat(ofClaims(own, tooLate, sameLevel)).isEmpty();
        assertThat(ofClaims(own, ascribed)).singleElement().satisfies(dispute -> {
            assertThat(dispute.kind()).isEqualTo(DisputeKind.ASCRIPTION);
            assertThat(dispute.sides()).extracting(Dispute.Side::holds).containsExactly("ACCEPT", "DEMAND");
        });
    }

    @Test
    void shouldFindBattlefieldDisputeWithDoubtOfObservers() {
        // Given / When
        List<Dispute> disputes = ofReports(
                ReportRow.of("e1", BattlefieldStanding.CLAIMED, "RUS"),
                ReportRow.of("e2", BattlefieldStanding.DENIED, "UKR").on("2025-12-09"),
                ReportRow.of("e3", BattlefieldStanding.ASSESSED, "ANALYST").on("2025-12-04"),
                ReportRow.of("e4", BattlefieldStanding.REPORTED, "MEDIA"),
                ReportRow.of("e5", BattlefieldStanding.ASSESSED, "ANALYST").action(BattlefieldAction.ATTACK));
        // Then
        assertThat(disputes).singleElement().satisfies(dispute -> {
            assertThat(dispute.proposition()).isEqualTo("RUS SEIZE Hill Town");
            assertThat(dispute.key()).isEqualTo("lakes|Hill Town");
            assertThat(dispute.sides())
                    .extracting(Dispute.Side::holds, Dispute.Side::party)
                    .containsExactly(tuple("ASSESSED", "ANALYST"), tuple("CLAIMED", "RUS"), tuple("DENIED", "UKR"));
        });
    }

    @Test
    void shouldFindNoBattlefieldDisputeWhenActionActorOrWeekDiffers() {
        ReportRow claimed = ReportRow.of("e1", BattlefieldStanding.CLAIMED, "RUS");
        assertThat(ofReports(
                        claimed,
                        ReportRow.of("e2", BattlefieldStanding.DENIED, "UKR").on("2025-12-10")))
                .isEmpty();
        assertThat(ofReports(
                        claimed,
                        ReportRow.of("e2", BattlefieldStanding.DENIED, "UKR").action(BattlefieldAction.ENCIRCLE)))
                .isEmpty();
        assertThat(ofReports(
                        claimed,
                        ReportRow.of("e2", BattlefieldStanding.DENIED, "RUS").actor("UKR")))
                .isEmpty();
        assertThat(ofReports(claimed, ReportRow.of("e2", BattlefieldStanding.ASSESSED, "ANALYST")))
                .isEmpty();
    }

    @Test
    void shouldFindContactDisputeWhenHeldContactIsRuledOut() {
        // Given
        ContactRow held = ContactRow.of("e1");
        ContactRow ruledOut = ContactRow.of("e2").standing(ContactStanding.RULED_OUT);
        // When / Then
        assertThat(ofContacts(held, ContactRow.of("e3").standing(ContactStanding.PLANNED)))
                .isEmpty();
        assertThat(ofContacts(held, ruledOut)).singleElement().satisfies(dispute -> {
            assertThat(dispute.kind()).isEqualTo(DisputeKind.CONTACT);
            assertThat(dispute.key()).isEqualTo("e1");
            assertThat(dispute.status()).isEqualTo(DisputeStatus.OPEN);
        });
    }

    @Test
    void shouldSettleContactDisputeUnderTheSameIdWhenOneSideIsTakenBack() {
        // Given
        ContactRow held = ContactRow.of("e1").offset(1);
        ContactRow ruledOut =
                ContactRow.of("e2").standing(ContactStanding.RULED_OUT).offset(2);
        ContactRow back = ContactRow.of("e2")
                .standing(ContactStanding.RULED_OUT)
                .offset(3)
                .retracted();
        // When
        Dispute open = ofContacts(held, ruledOut).get(0);
        Dispute settled = ofContacts(held, ruledOut, back).get(0);
        // Then
        assertThat(settled.status()).isEqualTo(DisputeStatus.SETTLED);
        assertThat(settled.id()).isEqualTo(open.id());
    }

    @Test
    void shouldSeeOnlyWhatWasRecordedByThenWhenKnownAtIsGiven() {
        // Given
        List<Claim> rows = List.of(
                ClaimRow.of("e1").recordedAt("2025-12-03T00:00:00Z").row(),
                ClaimRow.of("e2")
                        .recordedAt("2025-12-04T00:00:00Z")
                        .speaker("Envoy", 3)
                        .stance(Stance.OFFER)
                        .row());
        // When / Then
        assertThat(PositionDisputes.of(KEY, rows, null, Instant.parse("2025-12-03T12:00:00Z")))
                .isEmpty();
        assertThat(PositionDisputes.of(KEY, rows, null, Instant.parse("2025-12-04T00:00:00Z")))
                .hasSize(1);
    }

    @Property(tries = 300)
    void shouldFindTheSameWhenRowsAreShuffledAndRepeated(@ForAll Random random) {
        // Given
        List<Claim> claims = new ArrayList<>();
        List<BattlefieldReport> reports = new ArrayList<>();
        List<DiplomaticContact> contacts = new ArrayList<>();
        Voice[] voices = {Voice.OWN, Voice.OWN, Voice.ANONYMOUS, Voice.ASCRIBED};
        for (int i = 0; i < 20; i++) {
            String id = "e" + random.nextInt(12);
            String day = "2025-12-" + (10 + random.nextInt(15));
            int offset = random.nextInt(3);
            boolean back = random.nextInt(4) == 0;
            ClaimRow claim = ClaimRow.of(id)
                    .on(day)
                    .offset(offset)
                    .speaker("s" + random.nextInt(3), 2)
                    .voice(voices[random.nextInt(voices.length)])
                    .stance(random.nextBoolean() ? Stance.DEMAND : Stance.OFFER);
            claims.add(back ? claim.retracted().row() : claim.row());
            ReportRow report = ReportRow.of(id, any(random, BattlefieldStanding.values()), null)
                    .on(day)
                    .offset(offset);
            reports.add(back ? report.retracted().row() : report.row());
            ContactRow contact =
                    ContactRow.of(id).on(day).offset(offset).standing(any(random, ContactStanding.values()));
            contacts.add(back ? contact.retracted().row() : contact.row());
        }
        // When / Then
        assertThat(PositionDisputes.of(KEY, shuffled(claims, random), null, null))
                .isEqualTo(PositionDisputes.of(KEY, claims, null, null));
        assertThat(BattlefieldDisputes.of(PLACE, shuffled(reports, random), null, null))
                .isEqualTo(BattlefieldDisputes.of(PLACE, reports, null, null));
        assertThat(ContactDisputes.of("lakes", shuffled(contacts, random), null, null))
                .isEqualTo(ContactDisputes.of("lakes", contacts, null, null));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <E> List<E> shuffled(List<E> rows, Random random) {
        List<E> shuffled = new ArrayList<>(rows);
        shuffled.addAll(rows.subList(0, 5));
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<Dispute> ofClaims(ClaimRow... rows) {
        return PositionDisputes.of(KEY, Arrays.stream(rows).map(ClaimRow::row).toList(), null, null);
    }

    private static List<Dispute> ofReports(ReportRow... rows) {
        return BattlefieldDisputes.of(
                PLACE, Arrays.stream(rows).map(ReportRow::row).toList(), null, null);
    }

    private static List<Dispute> ofContacts(ContactRow... rows) {
        return ContactDisputes.of(
                "lakes", Arrays.stream(rows).map(ContactRow::row).toList(), null, null);
    }
}
