// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.broker.EmbeddedBroker;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.standalone.api.AggregateApi;

/** The whole pipeline on its real parts, from a report to the matrix. */
final class StandaloneIT {
    private static final Path REGISTRY = Path.of("target/registry");

    @TempDir
    private Path data;

    private final Ports ports = FreePorts.find();

    @Test
    void shouldKeepItsAnswersAndDeriveThemAnewFromTheArticlesAlone() throws Exception {
        // Given a report by HTTP, and one straight onto the topic
        List<JsonNode> cells;
        List<JsonNode> claims;
        try (StandaloneStack stack = start(false)) {
            assertThat(stack.closing()).isFalse();
            Reports reports = new Reports(ports);
            reports.post("by-http", "2026-01-07");
            reports.produce("by-topic", "2026-01-09");
            // When
            cells = cells();
            claims = claims();
            // Then both end in the same views
            assertThat(cells).isNotEmpty();
            assertThat(said(claims, "by-topic")).isNotEmpty().isEqualTo(said(claims, "by-http"));
        }

        // When it starts again on the same data // Then
        try (StandaloneStack stack = start(false)) {
            assertThat(stack.closing()).isFalse();
            assertThat(cells()).isEqualTo(cells);
            assertThat(claims()).isEqualTo(claims);
        }

        // When all topics but that of the articles are gone // Then
        deleteAllButTheArticles();
        try (StandaloneStack stack = start(false)) {
            assertThat(stack.closing()).isFalse();
            new Reports(ports).awaitViewed("by-http", "by-topic");
            assertThat(withoutVersion(cells())).isEqualTo(withoutVersion(cells));
            assertThat(claims()).isEqualTo(claims);
        }

        // When it is asked to derive everything anew // Then
        try (StandaloneStack stack = start(true)) {
            assertThat(stack.closing()).isFalse();
            new Reports(ports).awaitViewed("by-http", "by-topic");
            assertThat(withoutVersion(cells())).isEqualTo(withoutVersion(cells));
        }
    }

    @Test
    void shouldTellWhenTheRegistryDies() throws Exception {
        // Given
        try (StandaloneStack stack = start(false)) {
            CompletableFuture<StartFailure> fault = CompletableFuture.supplyAsync(stack::awaitFault);
            // When
            ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
            // Then
            StartFailure failure = fault.get(20, TimeUnit.SECONDS);
            assertThat(failure.code()).isEqualTo(ExitCode.REGISTRY_UNAVAILABLE);
            assertThat(failure).hasMessageContaining("registry.log");
        }
    }

    @Test
    void shouldStopWhatItHasStartedWhenAPartCannotStart() throws Exception {
        // Given a registry that was not built
        StackConfig config = new StackConfig(data.resolve("nothing"), data, false, false, List.of(), ports);
        StandaloneStack stack = new StandaloneStack(config, step -> {});
        // When
        assertThatThrownBy(stack::start).isInstanceOfSatisfying(StartFailure.class, e -> assertThat(e.code())
                .isEqualTo(ExitCode.REGISTRY_UNAVAILABLE));
        // Then ports and data are free again
        ports.requireFree();
        DataDirectory.open(data).close();
    }

    private StandaloneStack start(boolean rebuild) {
        StandaloneStack stack =
                new StandaloneStack(new StackConfig(REGISTRY, data, false, rebuild, List.of(), ports), step -> {});
        stack.start();
        return stack;
    }

    private List<JsonNode> cells() {
        List<JsonNode> cells = new ArrayList<>();
        new AggregateApi(ports.aggregateUrl())
                .get(List.of("matrix"), Map.of("headlines", "true"))
                .path("cells")
                .forEach(cells::add);
        return cells;
    }

    private List<JsonNode> claims() {
        return new AggregateApi(ports.aggregateUrl())
                .items(List.of("claims"), Map.of(), "cursor", 1000)
                .items();
    }

    private static List<String> said(List<JsonNode> claims, String article) {
        return claims.stream()
                .filter(claim -> claim.path("articleId").asText().equals(article))
                .map(claim -> claim.path("party").asText()
                        + claim.path("issue")
                        + claim.path("stance")
                        + claim.at("/evidence/text"))
                .sorted()
                .toList();
    }

    // The order in which positions were published is not derived from the articles.
    private static List<JsonNode> withoutVersion(List<JsonNode> cells) {
        return cells.stream()
                .<JsonNode>map(cell -> ((ObjectNode) cell.deepCopy()).without("version"))
                .toList();
    }

    private void deleteAllButTheArticles() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(data.resolve("kafka"), ports.kafka());
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            List<String> others = admin.listTopics().names().get(20, TimeUnit.SECONDS).stream()
                    .filter(name -> !name.equals("parley.articles"))
                    .toList();
            assertThat(others).contains("parley.claims", "parley.positions");
            leaveMember(broker.bootstrapServers());
            admin.deleteTopics(others).all().get(Duration.ofSeconds(20).toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** What a killed service leaves behind: its group has a member until its session runs out. */
    private static void leaveMember(String bootstrapServers) {
        KafkaConsumer<byte[], byte[]> killed = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "group.id", "parley-aggregate"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        killed.subscribe(List.of("parley.articles"));
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            killed.poll(Duration.ofMillis(200));
            return !killed.assignment().isEmpty();
        });
        killed.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.REMAIN_IN_GROUP));
    }
}
