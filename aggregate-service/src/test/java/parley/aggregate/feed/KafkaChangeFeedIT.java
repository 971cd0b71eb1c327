// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.aggregate.TrustedRecords;
import parley.broker.RestartableBroker;
import parley.events.ChangeCause;
import parley.events.ChangeKind;
import parley.events.PositionChange;
import parley.schemas.connection.BrokerConnection;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.connection.TopicCreation;
import parley.schemas.serde.EventSerdes;

class KafkaChangeFeedIT {
    private static final int PARTITIONS = 3;
    private static final Duration HEARTBEAT = Duration.ofMillis(200);

    @TempDir
    static Path directory;

    private static RestartableBroker broker;

    @BeforeAll
    static void start() throws Exception {
        TrustedRecords.load();
        broker = new RestartableBroker(directory).start();
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void shouldPageInTheSameOrderWhateverThePageSize() throws Exception {
        // Given
        Log log = new Log("pages.");
        for (int i = 0; i < 50; i++) {
            log.write(i % PARTITIONS, "e" + i, Instant.ofEpochSecond(1_000 - i / 5));
        }
        try (KafkaChangeFeed feed = log.feed()) {
            // When
            ChangePage whole = feed.page(OffsetVector.START, change -> true, 500);
            List<String> paged = new ArrayList<>();
            ChangePage page = new ChangePage(List.of(), OffsetVector.START, true);
            while (page.more()) {
                page = feed.page(page.end(), change -> true, 7);
                paged.addAll(ids(page));
            }
            // Then
            assertThat(ids(whole)).hasSize(50).doesNotHaveDuplicates().isEqualTo(paged);
            assertThat(feed.page(whole.end(), change -> true, 7).items()).isEmpty();
        }
    }

    @Test
    void shouldDeliverEachChangeOnceWhenReaderJoinsWhileChangesArrive() throws Exception {
        // Given
        Log log = new Log("live.");
        try (KafkaChangeFeed feed = log.feed()) {
            for (int i = 0; i < 100; i++) {
                log.write(i % PARTITIONS, "e" + i, Instant.EPOCH);
            }
            Reader early = new Reader();
            feed.follow(OffsetVector.START, change -> true, early);
            Awaitility.await().until(() -> early.events.size() >= 30);
            OffsetVector seen = early.places.get(29);
            // When
            Reader resumed = new Reader();
            feed.follow(seen, change -> true, resumed);
            for (int i = 100; i < 200; i++) {
                log.write(i % PARTITIONS, "e" + i, Instant.EPOCH);
            }
            Awaitility.await().until(() -> early.events.size() >= 200 && resumed.events.size() >= 170);
            // Then
            List<String> both = new ArrayList<>(early.events.subList(0, 30));
            both.addAll(resumed.events);
            assertThat(early.events).hasSize(200).doesNotHaveDuplicates();
            assertThat(both).containsExactlyInAnyOrderElementsOf(early.events);
        }
    }

    @Test
    void shouldSayNothingOfTransactionsThatAreAborted() throws Exception {
        // Given
        Log log = new Log("aborted.");
        try (KafkaChangeFeed feed = log.feed()) {
            Reader reader = new Reader();
            feed.follow(null, change -> true, reader);
            // When
            log.writeAborted(0, "never");
            log.write(0, "kept", Instant.EPOCH);
            // Then
            Awaitility.await().until(() -> !reader.events.isEmpty());
            assertThat(reader.events).containsExactly("kept");
        }
    }

    @Test
    void shouldPassOverWhatIsNoChange() throws Exception {
        // Given
        Log log = new Log("poison.");
        try (KafkaChangeFeed feed = log.feed()) {
            // When
            log.writeBytes(1, new byte[] {9, 9, 9});
            log.write(1, "good", Instant.EPOCH);
            // Then
            assertThat(ids(feed.page(OffsetVector.START, change -> true, 10))).containsExactly("good");
        }
    }

    @Test
    void shouldKeepPlaceByHeartbeatsAndTellWhenItEnds() throws Exception {
        // Given
        Log log = new Log("beats.");
        Reader reader = new Reader();
        try (KafkaChangeFeed feed = log.feed()) {
            feed.follow(null, change -> change.getEventId().equals("wanted"), reader);
            // When
            log.write(2, "unwanted", Instant.EPOCH);
            // Then
            Awaitility.await().until(() -> reader.place().equals("2-0"));
            assertThat(reader.events).isEmpty();
        }
        assertThat(reader.reasons).singleElement().asString().contains("stopping");
    }

    @Test
    void shouldLetReaderGoWhenItIsTooSlow() throws Exception {
        // Given
        Log log = new Log("slow.");
        Reader stuck = new Reader();
        try (KafkaChangeFeed feed = log.feed()) {
            feed.follow(null, change -> stuck.hold(), stuck);
            // When
            for (int i = 0; i < Delivery.QUEUE + 50; i++) {
                log.write(0, "e" + i, Instant.EPOCH);
            }
            stuck.release.countDown();
            // Then
            Awaitility.await().until(() -> !stuck.reasons.isEmpty());
            assertThat(stuck.reasons).singleElement().asString().contains("too slow");
        }
    }

    private static List<String> ids(ChangePage page) {
        return page.items().stream()
                .map(item -> item.change().change().getEventId())
                .toList();
    }

    /** Remembers what it was told; it can be made to block. */
    private static final class Reader implements ChangeReader {
        final List<String> events = Collections.synchronizedList(new ArrayList<>());
        final List<OffsetVector> places = Collections.synchronizedList(new ArrayList<>());
        final List<String> reasons = Collections.synchronizedList(new ArrayList<>());
        final CountDownLatch release = new CountDownLatch(1);
        private volatile OffsetVector place;

        boolean hold() {
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        }

        String place() {
            return String.valueOf(place);
        }

        @Override
        public void begin(OffsetVector id) {
            place = id;
        }

        @Override
        public void change(OffsetVector id, PositionChange change) throws IOException {
            events.add(change.getEventId());
            places.add(id);
            place = id;
        }

        @Override
        public void heartbeat(OffsetVector id) {
            place = id;
        }

        @Override
        public void end(String reason) {
            reasons.add(reason);
        }
    }

    /** The topic of changes under its own prefix. */
    private static final class Log {
        private final ConnectionSettings connection;
        private final EventSerdes serdes;
        private final KafkaProducer<String, byte[]> producer;

        Log(String prefix) {
            connection = new ConnectionSettings(
                    broker.bootstrapServers(), Map.of(), "mock://" + prefix, Map.of(), prefix, true, PARTITIONS, 1);
            try (Admin admin = BrokerConnection.open(connection, Duration.ofSeconds(30))) {
                TopicCreation.ensure(admin, connection);
            }
            serdes = EventSerdes.of(connection);
            producer = new KafkaProducer<>(connection.kafkaClient(), new StringSerializer(), new ByteArraySerializer());
        }

        KafkaChangeFeed feed() {
            return KafkaChangeFeed.start(connection, serdes, HEARTBEAT);
        }

        void write(int partition, String event, Instant recordedAt) throws Exception {
            writeBytes(partition, bytes(event, recordedAt));
        }

        void writeBytes(int partition, byte[] bytes) throws Exception {
            producer.send(record(partition, bytes)).get();
        }

        void writeAborted(int partition, String event) throws Exception {
            Map<String, Object> properties = new HashMap<>(connection.kafkaClient());
            properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "aborting");
            try (KafkaProducer<String, byte[]> aborting =
                    new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
                aborting.initTransactions();
                aborting.beginTransaction();
                aborting.send(record(partition, bytes(event, Instant.EPOCH))).get();
                aborting.abortTransaction();
            }
        }

        private ProducerRecord<String, byte[]> record(int partition, byte[] bytes) {
            return new ProducerRecord<>(connection.topics().positionChanges().name(), partition, "key", bytes);
        }

        private byte[] bytes(String event, Instant recordedAt) {
            PositionChange change = PositionChange.newBuilder()
                    .setNegotiation("lakes")
                    .setParty("RUS")
                    .setIssue("TERRITORY")
                    .setKind(ChangeKind.NEW)
                    .setVersion(1)
                    .setBecause(ChangeCause.STATEMENT)
                    .setEventId(event)
                    .setRecordedAt(recordedAt)
                    .build();
            return serdes.serde(connection.topics().positionChanges())
                    .serializer()
                    .serialize(connection.topics().positionChanges().name(), change);
        }
    }
}
