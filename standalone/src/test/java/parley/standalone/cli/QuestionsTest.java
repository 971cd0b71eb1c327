// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class QuestionsTest {
    private static final String CELL = """
            {"party":"RUS","issue":"TERRITORY","stance":"DEMAND","firmness":"RED_LINE","basis":"OWN","confirmed":true,\
            "mixed":false,"condition":null,"since":"2025-12-02","lastStated":"2025-12-03","evidenceCount":3,\
            "independentSources":2,"version":4,"rhetoric":null,"headline":{"text":"The land is ours","speaker":"X",\
            "publisher":"The Example","articleId":"a"}}""";
    private static final String RHETORIC = """
            {"party":"RUS","issue":"ESCALATION","stance":null,"firmness":null,"basis":"NONE","confirmed":false,\
            "mixed":false,"since":null,"independentSources":1,"rhetoric":{"stance":"THREATEN","count":2,\
            "newest":"2025-12-02"},"headline":{"text":"We are ready","publisher":null}}""";

    private final FakeService service = new FakeService();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void shouldPrintALineForEachCell() {
        // Given
        String matrix = "{\"complete\":true,\"cells\":[" + CELL + "," + RHETORIC + "]}";
        service.answer("/v1/matrix?as_of=2025-12-02&headlines=true", 200, matrix);
        // When
        Run run = Run.of("matrix", "--as-of", "2025-12-02", "--url", service.url() + "/");
        // Then
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsExactly(
                        "PARTY  ISSUE       STANCE  FIRMNESS  SINCE       SOURCES  QUOTE  PUBLISHER",
                        "RUS    TERRITORY   DEMAND  RED_LINE  2025-12-02  2        \"The land is ours\"  The Example",
                        "RUS    ESCALATION  -       -         -           1        \"We are ready\"  - (rhetoric: THREATEN)");
        assertThat(run.err()).isEmpty();
    }

    /** Every other question takes its party and issue as options. */
    @Test
    void shouldTakePartyAndIssueOfPositionsAsOptions() {
        // Given
        String position = "{\"party\":\"RUS\"}";
        service.answer("/v1/positions/RUS/TERRITORY", 200, position);
        // When
        Run options = Run.of("positions", "--party", "RUS", "--issue", "TERRITORY", "--json", "--url", service.url());
        Run twice = Run.of("positions", "UKR", "--party", "RUS", "--url", service.url());
        Run none = Run.of("positions", "--url", service.url());
        // Then
        assertThat(options.out()).containsExactly(position);
        assertThat(twice.status()).isEqualTo(2);
        assertThat(twice.err()).contains("UKR and RUS");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("./parley matrix", "./parley positions --help");
    }

    @Test
    void shouldPrintTheServicesJsonWhenAsked() {
        // Given
        String matrix = "{\"complete\":false,\"missing\":[\"positions-1\"],\"cells\":[]}";
        service.answer("/v1/matrix?negotiation=ukraine&headlines=true", 200, matrix);
        // When
        Run run = Run.of("matrix", "--json", "--negotiation", "ukraine", "--url", service.url());
        // Then
        assertThat(run.out()).containsExactly(matrix);
    }

    @Test
    void shouldSayWhatIsMissing() {
        // Given
        String matrix = "{\"complete\":false,\"missing\":[\"positions-1\"],\"offsetLag\":7,\"cells\":[" + CELL + "]}";
        service.answer("/v1/matrix?headlines=true", 200, matrix);
        // When
        Run run = Run.of("matrix", "--url", service.url());
        // Then
        assertThat(run.out()).hasSize(2);
        assertThat(run.err()).contains("positions-1").contains("7 records");
    }

    @Test
    void shouldGoThroughThePagesUntilThereAreEnough() {
        // Given
        service.answer("/v1/claims?party=RUS&limit=3", 200, page("\"next one\"", "a", "b"))
                .answer("/v1/claims?party=RUS&limit=1&cursor=next%20one", 200, page("\"more\"", "c"));
        // When
        Run run = Run.of("claims", "--party", "RUS", "--limit", "3", "--url", service.url());
        // Then
        assertThat(run.out()).hasSize(4);
        assertThat(run.out().get(3)).contains("\"c\"");
        assertThat(run.err()).contains("--limit 0");
    }

    @Test
    void shouldMergeThePagesIntoOneDocument() {
        // Given
        service.answer("/v1/changes?limit=500", 200, page("\"0-1\"", "a"))
                .answer("/v1/changes?limit=500&after=0-1", 200, page("null", "b"));
        // When
        Run run = Run.of("changes", "--limit", "0", "--json", "--url", service.url());
        // Then
        assertThat(run.out())
                .containsExactly("{\"items\":[{\"evidence\":{\"text\":\"a\"}},{\"evidence\":{\"text\":\"b\"}}],"
                        + "\"next\":null,\"complete\":true,\"missing\":[]}");
    }

    @Test
    void shouldPassOnTheServicesWordWhenItRefuses() {
        // Given
        service.answer(
                "/v1/contacts?standing=MAYBE&limit=50", 400, "{\"detail\":\"standing is MAYBE; use one of HELD\"}");
        // When
        Run run = Run.of("contacts", "--standing", "MAYBE", "--url", service.url());
        // Then
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines("parley: standing is MAYBE; use one of HELD");
    }

    @Test
    void shouldNotTakeAnotherServersErrorForParleys() {
        // Given
        service.answer("/v1/disputes?limit=50", 404, "<html>nginx</html>");
        // When
        Run run = Run.of("disputes", "--url", service.url());
        // Then
        assertThat(run.status()).isEqualTo(8);
        assertThat(run.err()).contains("is not Parley's aggregate service");
    }

    @Test
    void shouldSayThatNothingWasFound() {
        // Given
        service.answer("/v1/battlefield?place=Nowhere&limit=50", 200, page("null"));
        // When
        Run run = Run.of("battlefield", "--place", "Nowhere", "--url", service.url());
        // Then
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Nothing found");
    }

    @Test
    void shouldShowAPositionWithTheStatementsBehindIt() {
        // Given
        String claim =
                "{\"saidAt\":{\"date\":\"2025-12-02\"},\"party\":\"RUS\",\"evidence\":{\"text\":\"It stays ours\"}}";
        String position = CELL.substring(0, CELL.length() - 1) + ",\"evidence\":[" + claim + "]}";
        service.answer("/v1/positions/RUS/TERRITORY", 200, position);
        // When
        Run run = Run.of("positions", "RUS", "TERRITORY", "--url", service.url());
        // Then
        assertThat(run.out()).hasSize(5).anyMatch(line -> line.startsWith("2025-12-02  RUS") && line.contains("ours"));
    }

    private static String page(String next, String... quotes) {
        StringBuilder items = new StringBuilder();
        for (String quote : quotes) {
            items.append(items.isEmpty() ? "" : ",").append("{\"evidence\":{\"text\":\"" + quote + "\"}}");
        }
        return "{\"items\":[" + items + "],\"next\":" + next + ",\"complete\":true,\"missing\":[]}";
    }
}
