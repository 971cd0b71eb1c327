// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.aggregate.ViewsDriver;
import parley.aggregate.battlefield.ReportRow;
import parley.aggregate.claim.ClaimRow;
import parley.aggregate.contact.ContactRow;
import parley.events.BattlefieldReport;
import parley.events.BattlefieldStanding;
import parley.events.ContactStanding;
import parley.events.DiplomaticContact;
import parley.events.Dispute;
import parley.events.DisputeStatus;
import parley.events.Stance;

final class DisputesViewTest {
    @TempDir
    Path stateDirectory;

    private ViewsDriver views;

    @BeforeEach
    void start() {
        views = new ViewsDriver("disputes-view", stateDirectory);
    }

    @AfterEach
    void stop() {
        views.close();
    }

    @Test
    void shouldPublishDisputesOfEveryKindUnderTheirIds() {
        // Given / When
        views.claims(
                ClaimRow.of("c1").avro(),
                ClaimRow.of("c2").speaker("Envoy", 3).stance(Stance.OFFER).avro());
        reports(
                ReportRow.of("r1", BattlefieldStanding.CLAIMED, "RUS").avro(),
                ReportRow.of("r2", BattlefieldStanding.DENIED, "UKR").avro());
        contacts(
                ContactRow.of("k1").avro(),
                ContactRow.of("k2").standing(ContactStanding.CANCELLED).avro());
        // Then
        assertThat(views.written(ViewsDriver.TOPICS.disputes()))
                .allSatisfy(entry -> assertThat(entry.key).isEqualTo(entry.value.getDisputeId()))
                .extracting(entry -> entry.value.getKey(), entry -> entry.value.getVersion())
                .containsExactly(tuple("lakes|RUS|TERRITORY", 1L), tuple("lakes|Hill Town", 1L), tuple("k1", 1L));
        assertThat(DisputeKeys.ALL)
                .allSatisfy(store -> assertThat(views.<Dispute>store(store).keySet())
                        .singleElement()
                        .asString()
                        .startsWith("lakes|"));
    }

    @Test
    void shouldSettleAndCountVersionWhenDenialIsTakenBack() {
        // Given
        reports(
                ReportRow.of("r1", BattlefieldStanding.CLAIMED, "RUS").avro(),
                ReportRow.of("r2", BattlefieldStanding.DENIED, "UKR").avro());
        // When
        reports(ReportRow.of("r2", BattlefieldStanding.DENIED, "UKR")
                .offset(4)
                .retracted()
                .avro());
        // Then
        assertThat(views.written(ViewsDriver.TOPICS.disputes()))
                .extracting(entry -> entry.value.getStatus(), entry -> entry.value.getVersion())
                .containsExactly(tuple(DisputeStatus.OPEN, 1L), tuple(DisputeStatus.SETTLED, 2L));
    }

    @Test
    void shouldPublishTombstoneWhenNewerExtractorReadsOtherwise() {
        // Given
        reports(
                ReportRow.of("r1", BattlefieldStanding.CLAIMED, "RUS").avro(),
                ReportRow.of("r2", BattlefieldStanding.DENIED, "UKR").avro());
        views.written(ViewsDriver.TOPICS.disputes());
        // When
        reports(ReportRow.of("r2", BattlefieldStanding.DENIED, "UKR")
                .extractor(2)
                .retracted()
                .avro());
        // Then
        assertThat(views.written(ViewsDriver.TOPICS.disputes()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.value).isNull());
        assertThat(views.store(DisputeKeys.OF_PLACES)).isEmpty();
    }

    private void reports(BattlefieldReport... reports) {
        for (BattlefieldReport report : reports) {
            views.send(ViewsDriver.TOPICS.battlefieldReports(), report.getArticleId(), report);
        }
    }

    private void contacts(DiplomaticContact... contacts) {
        for (DiplomaticContact contact : contacts) {
            views.send(ViewsDriver.TOPICS.diplomaticContacts(), contact.getArticleId(), contact);
        }
    }
}
