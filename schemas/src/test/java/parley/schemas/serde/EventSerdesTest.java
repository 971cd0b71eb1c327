// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import parley.events.Article;
import parley.events.ArticleStatus;
import parley.events.Position;
import parley.schemas.topic.Topics;

class EventSerdesTest {
    private static final Topics TOPICS = Topics.withPrefix("test.");
    private static final String NAME = TOPICS.articles().name();

    private final EventSerdes serdes = EventSerdes.of("mock://" + getClass().getName(), Map.of(), Duration.ZERO);
    private final Serde<Article> articles = serdes.serde(TOPICS.articles());

    @Test
    void shouldReadBackWhatItWroteWhenTheTextIsCyrillic() {
        // Given
        Article article = article("Мы готовы \uD83C\uDDFA\uD83C\uDDE6");
        // When
        byte[] bytes = articles.serializer().serialize(NAME, article);
        // Then
        assertThat(bytes[0]).isZero();
        assertThat(articles.deserializer().deserialize(NAME, bytes)).isEqualTo(article);
    }

    @Test
    void shouldKeepNullWhenARecordHasNoValue() {
        // When / Then
        assertThat(articles.serializer().serialize(NAME, null)).isNull();
        assertThat(articles.deserializer().deserialize(NAME, null)).isNull();
    }

    @Test
    void shouldUseTheIdOfItsTopicWhenWrittenElsewhere() {
        // When
        byte[] onTopic = articles.serializer().serialize(NAME, article("a"));
        byte[] onChangelog = articles.serializer().serialize("app-store-changelog", article("a"));
        // Then
        assertThat(onChangelog).isEqualTo(onTopic);
    }

    @Test
    void shouldSayWhyWhenTheFirstByteIsWrong() {
        // When / Then
        assertThatThrownBy(() -> read(1, 0, 0, 0, 1, 2))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("starts with byte 1");
    }

    @Test
    void shouldSayWhyWhenTheHeaderIsShort() {
        // When / Then
        assertThatThrownBy(() -> read(0, 0, 0))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("3 bytes");
    }

    @Test
    void shouldSayWhyWhenTheSchemaIsUnknown() {
        // When / Then
        assertThatThrownBy(() -> read(0, 0, 0, 99, 99, 2))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("no Avro schema with id 25443");
    }

    @Test
    void shouldSayWhyWhenTheSchemaIsOfAnotherRecord() {
        // Given
        byte[] article = articles.serializer().serialize(NAME, article("a"));
        Serde<Position> positions = serdes.serde(TOPICS.positions());
        // When / Then
        assertThatThrownBy(() ->
                        positions.deserializer().deserialize(TOPICS.positions().name(), article))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("is of parley.events.Article; this topic carries parley.events.Position");
    }

    @Test
    void shouldSayWhyWhenBytesAreLeftOver() {
        // Given
        byte[] bytes = articles.serializer().serialize(NAME, article("a"));
        // When / Then
        assertThatThrownBy(() -> articles.deserializer().deserialize(NAME, Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("left over");
    }

    @Test
    void shouldSayWhyWhenALengthIsHuge() {
        // Given
        byte[] bytes = articles.serializer().serialize(NAME, article("a"));
        byte[] poison = Arrays.copyOf(bytes, WireFormat.HEADER + 5);
        // Zigzag varint of 2^31 - 1 where the id's length stands.
        byte[] huge = {(byte) 0xfe, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x0f};
        System.arraycopy(huge, 0, poison, WireFormat.HEADER, huge.length);
        // When / Then
        assertThatThrownBy(() -> articles.deserializer().deserialize(NAME, poison))
                .isInstanceOf(UnreadableRecord.class);
    }

    @Property(tries = 500)
    void shouldRefuseOrReadAnyBytesButNeverFailOtherwise(@ForAll byte[] tail) {
        // Given
        byte[] head = Arrays.copyOf(articles.serializer().serialize(NAME, article("a")), WireFormat.HEADER);
        byte[] bytes = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, bytes, head.length, tail.length);
        // When / Then
        try {
            assertThat(articles.deserializer().deserialize(NAME, bytes)).isNotNull();
        } catch (UnreadableRecord expected) {
            assertThat(expected).hasMessageContaining("Article");
        }
    }

    @Test
    void shouldFailLoudlyWhenTheRegistryIsNotThere() throws IOException {
        // Given
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String url = "http://reader:secret@127.0.0.1:" + free;
        EventSerdes unreachable = EventSerdes.of(url, Map.of(), Duration.ofMillis(10));
        // When / Then
        assertThatThrownBy(() -> unreachable.register(TOPICS.typed()))
                .isInstanceOf(RegistryUnavailable.class)
                .hasMessageContaining("127.0.0.1:" + free)
                .hasMessageNotContaining("secret");
    }

    private Article read(int... bytes) {
        byte[] record = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            record[i] = (byte) bytes[i];
        }
        return articles.deserializer().deserialize(NAME, record);
    }

    private static Article article(String body) {
        return Article.newBuilder()
                .setId("a")
                .setStatus(ArticleStatus.PUBLISHED)
                .setBody(body)
                .setPublishedAt(Instant.parse("2025-12-03T12:00:00Z"))
                .setMediaType("text/plain")
                .build();
    }
}
