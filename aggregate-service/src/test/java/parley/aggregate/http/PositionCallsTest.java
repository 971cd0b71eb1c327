// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.aggregate.claim.ClaimRow;
import parley.aggregate.query.QueryOutcome.Reason;
import parley.events.Firmness;
import parley.events.Stance;
import parley.events.Voice;

class PositionCallsTest {
    @TempDir
    Path directory;

    private TestApi api;

    @BeforeEach
    void start() {
        api = new TestApi("position-calls", directory);
        api.views.claims(
                ClaimRow.of("e1").avro(),
                ClaimRow.of("e2")
                        .article("a2")
                        .on("2025-12-05")
                        .firmness(Firmness.RED_LINE)
                        .recordedAt("2025-12-12T08:00:00Z")
                        .avro(),
                ClaimRow.of("e3")
                        .article("a3")
                        .party("UKR")
                        .stance(Stance.REJECT)
                        .avro(),
                ClaimRow.of("e4")
                        .article("a4")
                        .party("UKR")
                        .issue("NATO_MEMBERSHIP")
                        .voice(Voice.ASCRIBED)
                        .avro());
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void shouldAnswerPublishedCellsInOrderWhenNoTimeIsGiven() {
        // Given, when
        Answer answer = api.get("/v1/matrix");
        JsonNode matrix = answer.json();
        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("X-Served-By")).isEqualTo("127.0.0.1:8080");
        assertThat(answer.header("X-Role")).isEqualTo("active");
        assertThat(answer.header("X-Offset-Lag")).isEqualTo("0");
        assertThat(answer.header("X-Extractor-Version")).isEqualTo("none");
        assertThat(matrix.path("negotiation").asText()).isEqualTo("lakes");
        assertThat(matrix.path("asOf").isNull()).isTrue();
        assertThat(matrix.path("complete").asBoolean()).isTrue();
        assertThat(matrix.path("missing")).isEmpty();
        assertThat(matrix.path("parties").toString()).isEqualTo("[\"RUS\",\"UKR\"]");
        assertThat(matrix.path("issues").toString()).isEqualTo("[\"NATO_MEMBERSHIP\",\"TERRITORY\"]");
        assertThat(matrix.at("/cells/0").toString())
                .isEqualTo("{\"party\":\"RUS\",\"issue\":\"TERRITORY\",\"stance\":\"DEMAND\",\"firmness\":\"RED_LINE\","
                        + "\"basis\":\"OWN\",\"confirmed\":true,\"mixed\":false,\"condition\":null,"
                        + "\"since\":\"2025-12-02\",\"lastStated\":\"2025-12-05\",\"evidenceCount\":2,"
                        + "\"independentSources\":1,\"version\":2,\"rhetoric\":null,\"headline\":null}");
        assertThat(matrix.at("/cells/1/stance").isNull()).isTrue();
        assertThat(matrix.at("/cells/1/basis").asText()).isEqualTo("NONE");
    }

    @Test
    void shouldShowSentencesWhenHeadlinesAreWanted() {
        // Given, when
        JsonNode headline = api.get("/v1/matrix?headlines=true").json().at("/cells/0/headline");
        // Then
        assertThat(headline.path("text").asText()).isEqualTo("words of e2");
        assertThat(headline.path("speaker").asText()).isEqualTo("Minister");
        assertThat(headline.path("publisher").asText()).isEqualTo("Gazette");
        assertThat(headline.path("articleId").asText()).isEqualTo("a2");
    }

    @Test
    void shouldFoldAnewWhenAsOfIsGiven() {
        // Given, when
        JsonNode matrix = api.get("/v1/matrix?as_of=2025-12-04").json();
        // Then
        assertThat(matrix.path("asOf").asText()).isEqualTo("2025-12-04");
        assertThat(matrix.at("/cells/0/firmness").asText()).isEqualTo("FIRM");
        assertThat(matrix.at("/cells/0/version").isNull()).isTrue();
        assertThat(api.get("/v1/matrix?as_of=2025-12-01").json().path("cells")).isEmpty();
        assertThat(api.get("/v1/matrix?as_of=2025-12-05T10:00:00Z")
                        .json()
                        .at("/cells/0/firmness")
                        .asText())
                .isEqualTo("RED_LINE");
    }

    @Test
    void shouldLeaveOutLaterArticlesWhenKnownAtIsGiven() {
        // Given, when
        String before = api.get("/v1/matrix?known_at=2025-12-12T07:59:59.999Z").text();
        String at = api.get("/v1/matrix?known_at=2025-12-12T08:00:00Z").text();
        String day = api.get("/v1/matrix?known_at=2025-12-11").text();
        // Then
        assertThat(before).contains("\"firmness\":\"FIRM\"").doesNotContain("RED_LINE");
        assertThat(at).contains("RED_LINE");
        assertThat(day).contains("\"evidenceCount\":1").doesNotContain("RED_LINE");
    }

    @Test
    void shouldAnswerEqualCellsWhenFoldedNowOrPublished() {
        // Given
        String published =
                api.get("/v1/matrix?headlines=true").json().path("cells").toString();
        // When
        String folded = api.get("/v1/matrix?headlines=true&as_of=2030-01-01")
                .json()
                .path("cells")
                .toString();
        // Then
        assertThat(folded).isEqualTo(published.replaceAll("\"version\":\\d+", "\"version\":null"));
    }

    @Test
    void shouldAnswerPositionWithEvidenceAndCourseWhenCellExists() {
        // Given, when
        JsonNode position = api.get("/v1/positions/RUS/TERRITORY").json();
        JsonNode history = api.get("/v1/positions/RUS/TERRITORY/history").json();
        // Then
        assertThat(position.path("evidence").findValuesAsText("eventId")).containsExactly("e2", "e1");
        assertThat(position.at("/evidence/0/evidence/text").asText()).isEqualTo("words of e2");
        assertThat(position.at("/evidence/0/saidAt/date").asText()).isEqualTo("2025-12-05");
        assertThat(position.path("ascribed")).isEmpty();
        assertThat(position.path("version").asInt()).isEqualTo(2);
        assertThat(history.path("items").findValuesAsText("date")).containsExactly("2025-12-02", "2025-12-05");
        assertThat(history.path("items").findValuesAsText("change")).containsExactly("NEW", "HARDENED");
        assertThat(api.get("/v1/positions/UKR/NATO_MEMBERSHIP").json().path("ascribed"))
                .hasSize(1);
    }

    @Test
    void shouldCountDatesOfChangeWhenAsked() {
        // Given, when
        JsonNode dates = api.get("/v1/dates").json();
        // Then
        assertThat(dates.path("items").toString())
                .isEqualTo("[{\"date\":\"2025-12-02\",\"changes\":2},{\"date\":\"2025-12-05\",\"changes\":1}]");
        assertThat(dates.path("complete").asBoolean()).isTrue();
    }

    @Test
    void shouldSay404OnlyWhenOwnerIsCertain() {
        // Given
        int certain = api.get("/v1/positions/RUS/SANCTIONS").status();
        int before = api.get("/v1/positions/RUS/TERRITORY?as_of=2020-01-01").status();
        // When
        api.stores.missing("claims-0");
        Answer uncertain = api.get("/v1/positions/RUS/SANCTIONS");
        api.stores.missing();
        api.stores.down(Reason.RESTORING);
        Answer down = api.get("/v1/positions/RUS/TERRITORY?negotiation=lakes");
        // Then
        assertThat(certain).isEqualTo(404);
        assertThat(before).isEqualTo(404);
        assertThat(uncertain.status()).isEqualTo(503);
        assertThat(down.status()).isEqualTo(503);
        assertThat(down.header("Retry-After")).isEqualTo("2");
        assertThat(down.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(down.json().path("detail").asText()).contains("RESTORING");
    }

    @Test
    void shouldTellWhatIsMissingWhenAPartitionDoesNotAnswer() {
        // Given
        api.stores.missing("positions-2");
        // When
        JsonNode matrix = api.get("/v1/matrix").json();
        // Then
        assertThat(matrix.path("complete").asBoolean()).isFalse();
        assertThat(matrix.path("missing").toString()).isEqualTo("[\"positions-2\"]");
        assertThat(matrix.path("cells")).hasSize(3);
    }

    @Test
    void shouldAnswerPartyAlsoWhenItHasNotSpoken() {
        // Given, when
        JsonNode spoken = api.get("/v1/parties/UKR").json();
        Answer unknown = api.get("/v1/parties/XYZ");
        Answer silent = api.get("/v1/parties/RUS?as_of=2020-01-01");
        // Then
        assertThat(spoken.path("cells").findValuesAsText("issue")).containsExactly("NATO_MEMBERSHIP", "TERRITORY");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(silent.status()).isEqualTo(200);
        assertThat(silent.json().path("cells")).isEmpty();
    }
}
