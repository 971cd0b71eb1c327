// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.events.ArticleStatus;
import parley.events.Claim;
import parley.events.EventStatus;
import parley.events.ReadOutcome;
import parley.events.Stance;
import parley.extract.dossier.Dossiers;
import parley.extract.engine.Engine;
import parley.extract.text.Reader;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topic;
import parley.schemas.topic.Topics;
import parley.streams.StreamsProperties;
import parley.streams.StreamsSettings;

class ExtractTopologyTest {
    private static final Engine ENGINE = Engine.load(Dossiers.builtIn());
    private static final String TALKS = "Ukraine rejects any recognition of Russian control over Crimea, President"
            + " Volodymyr Zelensky said in Kyiv on Monday.";

    private final ConnectionSettings connection =
            ConnectionSettings.of("unused:9092", "mock://" + ExtractTopologyTest.class.getName());
    private final Topics topics = connection.topics();
    private final EventSerdes serdes = EventSerdes.of(connection);

    @TempDir
    private Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<String, Article> articles;

    @BeforeEach
    void start() {
        Properties properties =
                StreamsProperties.of(connection, new StreamsSettings("test-extract", "localhost:1", state, 1));
        driver = new TopologyTestDriver(new ExtractTopology(topics, serdes, ENGINE, properties).build(), properties);
        articles = driver.createInputTopic(
                topics.articles().name(),
                new StringSerializer(),
                serdes.serde(topics.articles()).serializer(),
                Instant.parse("2025-12-03T12:00:00Z"),
                Duration.ofSeconds(1));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void shouldEmitAClaimWithItsExactWordsWhenAnArticleTakesAStance() {
        // When
        articles.pipeInput("a", article("a", TALKS));
        // Then
        List<Claim> claims = values(topics.claims());
        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.getParty()).isEqualTo("UKR");
            assertThat(claim.getIssue()).isEqualTo("RECOGNITION");
            assertThat(claim.getStance()).isEqualTo(Stance.REJECT);
            assertThat(claim.getNegotiation()).isEqualTo("ukraine");
            assertThat(claim.getArticleOffset()).isZero();
        });
        assertThat(claims).allSatisfy(claim -> assertThat(TALKS.substring(
                        claim.getEvidence().getStart(), claim.getEvidence().getEnd()))
                .isEqualTo(claim.getEvidence().getText()));
        assertThat(values(topics.articleReads())).singleElement().satisfies(read -> assertThat(read.getEvents())
                .hasSameSizeAs(claims));
    }

    @Test
    void shouldRetractItsEventsWhenAnArticleIsWithdrawn() {
        // Given
        articles.pipeInput("a", article("a", TALKS));
        List<Claim> asserted = values(topics.claims());
        // When
        articles.pipeInput(
                "a",
                Article.newBuilder(article("a", ""))
                        .setStatus(ArticleStatus.WITHDRAWN)
                        .build());
        // Then
        assertThat(values(topics.claims())).hasSameSizeAs(asserted).allSatisfy(row -> assertThat(row.getStatus())
                .isEqualTo(EventStatus.RETRACTED));
        assertThat(values(topics.articleReads()))
                .extracting(ArticleRead::getOutcome)
                .containsExactly(ReadOutcome.EVENTS, ReadOutcome.WITHDRAWN);
    }

    @Test
    void shouldGiveTheSameRowsWhenTheSameLogIsReadAgain() {
        // Given
        articles.pipeInput("a", article("a", TALKS));
        List<Claim> first = values(topics.claims());
        stop();
        start();
        // When
        articles.pipeInput("a", article("a", TALKS), Instant.parse("2025-12-03T12:00:00Z"));
        // Then
        assertThat(values(topics.claims())).isNotEmpty().isEqualTo(first);
    }

    @Test
    void shouldPutUnfitRecordsAsideAndGoOn() {
        // When
        articles.pipeInput(null, article("a", TALKS));
        articles.pipeInput("b", null);
        articles.pipeInput("c", article("d", TALKS));
        articles.pipeInput("f", article("f", TALKS));
        // Then
        List<TestRecord<byte[], byte[]>> letters = driver.createOutputTopic(
                        topics.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
        assertThat(letters)
                .extracting(letter -> header(letter, "message"))
                .satisfiesExactly(
                        message -> assertThat(message).contains("has no key"),
                        message -> assertThat(message).contains("has no value"),
                        message -> assertThat(message).contains("key is \"c\" but the article's id is \"d\""));
        assertThat(values(topics.articleReads()))
                .extracting(ArticleRead::getArticleId)
                .containsExactly("f");
    }

    @Test
    void shouldSayThatItFailedAndKeepWhatHeldWhenATextIsTooLong() {
        // Given
        articles.pipeInput("a", article("a", TALKS));
        List<Claim> held = values(topics.claims());
        // When
        articles.pipeInput("a", article("a", "word ".repeat(Reader.LONGEST_BODY / 5 + 1)));
        // Then
        assertThat(held).isNotEmpty();
        assertThat(values(topics.claims())).isEmpty();
        List<ArticleRead> reads = values(topics.articleReads());
        assertThat(reads).extracting(ArticleRead::getOutcome).containsExactly(ReadOutcome.EVENTS, ReadOutcome.FAILED);
        assertThat(reads.get(1).getReason()).contains("at most " + Reader.LONGEST_BODY + " are read");
        assertThat(driver.createOutputTopic(
                                topics.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                        .readRecordsToList())
                .singleElement()
                .satisfies(letter ->
                        assertThat(header(letter, "message")).contains("at most " + Reader.LONGEST_BODY + " are read"));
    }

    @Test
    void shouldKeepItsShapeUnlessTheGoldenDescriptionChangesWithIt() throws IOException {
        // Given
        Properties properties =
                StreamsProperties.of(connection, new StreamsSettings("test-extract", "localhost:1", state, 1));
        Topology topology = new ExtractTopology(topics, serdes, ENGINE, properties).build();
        // When / Then
        assertThat(topology.describe().toString())
                .isEqualTo(Files.readString(Path.of("src/test/resources/parley/extract/topology.txt")));
    }

    private <V extends org.apache.avro.specific.SpecificRecord> List<V> values(Topic<V> topic) {
        return driver.createOutputTopic(
                        topic.name(),
                        new StringDeserializer(),
                        serdes.serde(topic).deserializer())
                .readValuesToList();
    }

    private static String header(TestRecord<byte[], byte[]> letter, String name) {
        return new String(
                letter.headers().lastHeader("__streams.errors." + name).value(), StandardCharsets.UTF_8);
    }

    private static Article article(String id, String body) {
        return Article.newBuilder()
                .setId(id)
                .setStatus(ArticleStatus.PUBLISHED)
                .setBody(body)
                .setPublishedAt(Instant.parse("2025-12-03T09:00:00Z"))
                .setMediaType("text/plain")
                .build();
    }
}
