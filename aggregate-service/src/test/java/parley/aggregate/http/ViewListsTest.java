// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import parley.events.Stance;

class ViewListsTest {
    @TempDir
    Path directory;

    private TestApi api;

    @BeforeEach
    void start() {
        api = new TestApi("view-lists", directory);
        api.views.claims(
                ClaimRow.of("c1").avro(),
                ClaimRow.of("c2").speaker("Envoy", 3).stance(Stance.OFFER).avro());
        reports(
                ReportRow.of("r1", BattlefieldStanding.CLAIMED, "RUS")
                        .on("2025-12-01")
                        .avro(),
                ReportRow.of("r2", BattlefieldStanding.DENIED, "UKR")
                        .on("2025-12-02")
                        .avro(),
                ReportRow.of("r3", BattlefieldStanding.CLAIMED, "RUS")
                        .at("Lake City")
                        .on("2025-12-03")
                        .avro());
        contacts(
                ContactRow.of("k1").on("2025-12-02").avro(),
                ContactRow.of("k2")
                        .on("2025-12-02")
                        .recordedAt("2025-12-11T08:00:00Z")
                        .offset(2)
                        .avro(),
                ContactRow.of("k3")
                        .on("2025-12-20")
                        .standing(ContactStanding.PLANNED)
                        .avro());
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void shouldListReportsByPlaceActorAndDay() {
        // Given, when, then
        assertThat(items("/v1/battlefield", "eventId")).containsExactly("r3", "r2", "r1");
        assertThat(items("/v1/battlefield?place=lake%20city", "eventId")).containsExactly("r3");
        assertThat(items("/v1/battlefield?standing=DENIED", "eventId")).containsExactly("r2");
        assertThat(items("/v1/battlefield?to=2025-12-01", "eventId")).containsExactly("r1");
        assertThat(items("/v1/battlefield?actor=NOBODY", "eventId")).isEmpty();
    }

    @Test
    void shouldListOneEntryForEachContact() {
        // Given
        JsonNode all = api.get("/v1/contacts").json();
        // When
        JsonNode held = all.at("/items/1");
        // Then
        assertThat(items("/v1/contacts", "id")).containsExactly("k3", "k1");
        assertThat(held.path("date").asText()).isEqualTo("2025-12-02");
        assertThat(held.path("standing").asText()).isEqualTo("HELD");
        assertThat(held.path("reports").findValuesAsText("eventId")).containsExactlyInAnyOrder("k1", "k2");
        assertThat(items("/v1/contacts?standing=PLANNED", "id")).containsExactly("k3");
        assertThat(items("/v1/contacts?from=2025-12-03", "id")).containsExactly("k3");
        assertThat(items("/v1/contacts?party=NOBODY", "id")).isEmpty();
        assertThat(api.get("/v1/contacts?known_at=2025-12-10&standing=HELD")
                        .json()
                        .at("/items/0/reports"))
                .hasSize(1);
    }

    @Test
    void shouldListDisputesWithTheirSides() {
        // Given, when
        JsonNode battlefield = api.get("/v1/disputes?kind=BATTLEFIELD").json().at("/items/0");
        // Then
        assertThat(items("/v1/disputes", "kind")).containsExactlyInAnyOrder("BATTLEFIELD", "INTERNAL");
        assertThat(battlefield.path("sides").findValuesAsText("holds")).contains("CLAIMED", "DENIED");
        assertThat(battlefield.path("version").asInt()).isEqualTo(1);
        assertThat(items("/v1/disputes?status=SETTLED", "kind")).isEmpty();
        assertThat(items("/v1/disputes?as_of=2025-12-01", "kind")).isEmpty();
    }

    @Test
    void shouldFoldTheSameDisputesWhenTheyAreKnownNow() {
        // Given
        List<String> published = items("/v1/disputes", "disputeId");
        // When
        List<String> folded = new ArrayList<>();
        String path = "/v1/disputes?limit=1";
        for (JsonNode next = null;
                path != null;
                path = next.isNull() ? null : "/v1/disputes?limit=1&cursor=" + next.asText()) {
            JsonNode page = api.get(path).json();
            folded.addAll(page.path("items").findValuesAsText("disputeId"));
            next = page.path("next");
        }
        // Then
        assertThat(folded).isEqualTo(published).hasSize(2);
    }

    private List<String> items(String path, String field) {
        JsonNode page = api.get(path).json();
        List<String> values = new ArrayList<>();
        page.path("items").forEach(item -> values.add(item.path(field).asText()));
        return values;
    }

    private void reports(BattlefieldReport... reports) {
        for (BattlefieldReport report : reports) {
            api.views.send(ViewsDriver.TOPICS.battlefieldReports(), report.getArticleId(), report);
        }
    }

    private void contacts(DiplomaticContact... contacts) {
        for (DiplomaticContact contact : contacts) {
            api.views.send(ViewsDriver.TOPICS.diplomaticContacts(), contact.getArticleId(), contact);
        }
    }
}
