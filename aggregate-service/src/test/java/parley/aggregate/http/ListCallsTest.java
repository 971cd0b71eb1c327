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
import parley.aggregate.claim.ClaimRow;
import parley.events.Stance;
import parley.events.Voice;

class ListCallsTest {
    @TempDir
    Path directory;

    private TestApi api;

    @BeforeEach
    void start() {
        api = new TestApi("list-calls", directory);
        api.views.claims(
                ClaimRow.of("e1").on("2025-12-01").avro(),
                ClaimRow.of("e2").on("2025-12-03").speaker("Sergey Lavrov", 2).avro(),
                ClaimRow.of("e3")
                        .on("2025-12-02")
                        .party("UKR")
                        .stance(Stance.REJECT)
                        .avro(),
                ClaimRow.of("e4")
                        .on("2025-12-03")
                        .issue("SANCTIONS")
                        .voice(Voice.ASCRIBED)
                        .recordedAt("2025-12-11T08:00:00Z")
                        .avro(),
                ClaimRow.of("e5").on("2025-12-04").avro(),
                ClaimRow.of("e5").on("2025-12-04").retracted().offset(3).avro());
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void shouldRefuseDaysInTheWrongOrder() {
        // Given, when
        Answer wrong = api.get("/v1/claims?from=2025-12-03&to=2025-12-02");
        Answer oneDay = api.get("/v1/claims?from=2025-12-03&to=2025-12-03");
        // Then
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("detail").asText()).contains("from 2025-12-03", "to 2025-12-02");
        assertThat(ids(oneDay.json())).containsExactly("e4", "e2");
    }

    @Test
    void shouldListWhatHoldsNewestFirst() {
        // Given, when
        JsonNode page = api.get("/v1/claims").json();
        // Then
        assertThat(ids(page)).containsExactly("e4", "e2", "e3", "e1");
        assertThat(page.path("next").isNull()).isTrue();
        assertThat(page.path("complete").asBoolean()).isTrue();
        assertThat(page.path("missing")).isEmpty();
    }

    @Test
    void shouldFilterWhenFiltersAreGiven() {
        // Given, when, then
        assertThat(listed("party=RUS")).containsExactly("e4", "e2", "e1");
        assertThat(listed("party=RUS&issue=TERRITORY")).containsExactly("e2", "e1");
        assertThat(listed("issue=SANCTIONS")).containsExactly("e4");
        assertThat(listed("speaker=lavrov")).containsExactly("e2");
        assertThat(listed("stance=reject")).containsExactly("e3");
        assertThat(listed("voice=ASCRIBED")).containsExactly("e4");
        assertThat(listed("from=2025-12-02&to=2025-12-02")).containsExactly("e3");
        assertThat(listed("known_at=2025-12-10")).containsExactly("e2", "e3", "e1");
        assertThat(listed("party=NOBODY")).isEmpty();
    }

    @Test
    void shouldShowTheStateOfTheFirstPageWhenClaimsArriveBetweenPages() {
        // Given
        JsonNode first = api.get("/v1/claims?limit=1").json();
        // When
        api.views.claims(
                ClaimRow.of("late")
                        .on("2025-12-02")
                        .recordedAt("2025-12-20T08:00:00Z")
                        .offset(9)
                        .avro(),
                ClaimRow.of("e1")
                        .on("2025-12-01")
                        .retracted()
                        .recordedAt("2025-12-20T08:00:00Z")
                        .offset(9)
                        .avro());
        List<String> seen = new ArrayList<>(ids(first));
        for (JsonNode next = first.path("next"); !next.isNull(); ) {
            JsonNode page =
                    api.get("/v1/claims?limit=1&cursor=" + next.asText()).json();
            seen.addAll(ids(page));
            next = page.path("next");
        }
        // Then
        assertThat(seen).containsExactly("e4", "e2", "e3", "e1");
        assertThat(listed("")).containsExactly("e4", "e2", "late", "e3");
    }

    @Test
    void shouldRefuseCursorWhenFiltersDifferOrItIsDamaged() {
        // Given
        String next =
                api.get("/v1/claims?party=RUS&limit=1").json().path("next").asText();
        // When
        Answer other = api.get("/v1/claims?party=UKR&cursor=" + next);
        Answer same = api.get("/v1/claims?party=RUS&cursor=" + next);
        Answer elsewhere = api.get("/v1/battlefield?cursor=" + next);
        Answer damaged = api.get("/v1/claims?cursor=" + next.substring(3));
        // Then
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.json().path("detail").asText()).contains("party");
        assertThat(ids(same.json())).containsExactly("e2", "e1");
        assertThat(elsewhere.status()).isEqualTo(400);
        assertThat(damaged.status()).isEqualTo(400);
        assertThat(damaged.json().path("detail").asText()).contains("damaged");
    }

    @Test
    void shouldAnswer400WithExampleWhenParameterCannotBeRead() {
        // Given, when, then
        assertBad("/v1/claims?from=yesterday", "2025-12-02");
        assertBad("/v1/claims?to=2025-02-30", "to is");
        assertBad("/v1/matrix?as_of=12%2F02%2F2025", "2025-12-02T09:30:00Z");
        assertBad("/v1/claims?limit=0", "1 to 500");
        assertBad("/v1/claims?limit=many", "1 to 500");
        assertBad("/v1/claims?stance=MAYBE", "DEMAND");
        assertBad("/v1/claims?party=R%7CS", "RUS");
        assertBad("/v1/claims?partei=RUS", "partei");
        assertBad("/v1/claims?party=RUS&party=UKR", "2 times");
        assertBad("/v1/matrix?headlines=perhaps", "true or false");
        assertBad("/v1/articles/x?wait=31s", "30s");
        assertBad("/v1/changes?after=abc", "0-12.1-7");
        assertBad("/v1/changes?after=7-1", "0-12.1-7");
    }

    @Test
    void shouldAskForNegotiationOnlyWhenSeveralHaveData() {
        // Given
        int alone = api.get("/v1/claims").status();
        // When
        api.views.claims(ClaimRow.of("r1").negotiation("rivers").avro());
        Answer several = api.get("/v1/claims");
        Answer named = api.get("/v1/claims?negotiation=rivers");
        Answer unknown = api.get("/v1/claims?negotiation=oceans");
        // Then
        assertThat(alone).isEqualTo(200);
        assertThat(several.status()).isEqualTo(400);
        assertThat(several.json().path("choices").toString()).isEqualTo("[\"lakes\",\"rivers\"]");
        assertThat(ids(named.json())).containsExactly("r1");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().path("detail").asText()).contains("lakes", "rivers");
    }

    @Test
    void shouldListNegotiationsWithSilentParties() {
        // Given
        api.views.claims(ClaimRow.of("n1").party("USA").avro());
        // When
        JsonNode item = api.get("/v1/negotiations").json().at("/items/0");
        // Then
        assertThat(item.path("id").asText()).isEqualTo("lakes");
        assertThat(item.path("title").asText()).isEqualTo("The lakes");
        assertThat(item.path("parties").toString()).isEqualTo("[\"RUS\",\"UKR\",\"USA\"]");
        assertThat(item.at("/counts/claims").asInt()).isEqualTo(5);
        assertThat(item.at("/counts/cells").asInt()).isEqualTo(4);
    }

    private List<String> listed(String query) {
        return ids(api.get("/v1/claims?" + query).json());
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").findValuesAsText("eventId");
    }

    private void assertBad(String path, String... words) {
        Answer answer = api.get(path);
        assertThat(answer.status()).as(path).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(400);
        assertThat(answer.json().path("detail").asText()).as(path).contains(words);
    }
}
