// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.aggregate.claim.ClaimRow;
import parley.aggregate.position.PositionKeys;
import parley.events.Claim;
import parley.events.Firmness;
import parley.events.Position;
import parley.events.PositionChange;
import parley.events.PositionState;
import parley.events.Stance;
import parley.events.Voice;

final class AggregateTopologyTest {
    private static final Path GOLDEN = Path.of("src/test/resources/topology.txt");

    @TempDir
    Path stateDirectory;

    /** A renamed node or store loses its state: this shows it in review. After a wanted change, copy target/topology.txt. */
    @Test
    void shouldBeTheTopologyThatWasReviewed() throws IOException {
        // Given / When
        String topology =
                ViewsDriver.topology("golden", stateDirectory).describe().toString();
        Files.writeString(Path.of("target/topology.txt"), topology);
        // Then
        assertThat(topology).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void shouldPutAsideWhatNoViewCanKeepAndGoOn() {
        try (ViewsDriver views = new ViewsDriver("poison", stateDirectory)) {
            // Given
            Claim brokenKey = ClaimRow.of("e1").party("A|B").avro();
            // When
            views.sendBytes(ViewsDriver.TOPICS.claims(), "a1", null);
            views.claims(brokenKey, ClaimRow.of(" ").avro(), ClaimRow.of("e2").avro());
            // Then
            assertThat(views.deadLetters()).hasSize(3);
            assertThat(views.<Position>store(PositionKeys.POSITIONS)).hasSize(1);
        }
    }

    /** Rule 2: versions aside, shuffled and repeated events end in the same view; and the change feed adds up to it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void shouldEndInTheSameViewWhenEventsAreShuffledAndRepeated(long seed) {
        // Given
        Random random = new Random(seed);
        List<Claim> claims = claims(random);
        List<Claim> shuffled = new ArrayList<>(claims);
        shuffled.addAll(claims.subList(0, 10));
        Collections.shuffle(shuffled, random);
        // When
        Map<String, Position> once = positions("ordered-" + seed, claims);
        Map<String, Position> again = positions("shuffled-" + seed, shuffled);
        // Then
        assertThat(again).isEqualTo(once);
    }

    private Map<String, Position> positions(String scope, List<Claim> claims) {
        try (ViewsDriver views = new ViewsDriver(scope, stateDirectory.resolve(scope))) {
            views.claims(claims.toArray(Claim[]::new));
            Map<String, Position> positions = views.store(PositionKeys.POSITIONS);
            assertThat(folded(views.written(ViewsDriver.TOPICS.positions()))).isEqualTo(positions);
            assertAddsUp(views.written(ViewsDriver.TOPICS.positionChanges()), positions);
            Map<String, Position> bare = new HashMap<>();
            positions.forEach((key, position) ->
                    bare.put(key, Position.newBuilder(position).setVersion(0).build()));
            return bare;
        }
    }

    private static <V> Map<String, V> folded(List<KeyValue<String, V>> records) {
        Map<String, V> last = new HashMap<>();
        records.forEach(record -> last.put(record.key, record.value));
        last.values().removeIf(value -> value == null);
        return last;
    }

    private static void assertAddsUp(List<KeyValue<String, PositionChange>> changes, Map<String, Position> positions) {
        Map<String, Long> versions = new HashMap<>();
        Map<String, PositionState> states = new HashMap<>();
        for (KeyValue<String, PositionChange> record : changes) {
            PositionChange change = record.value;
            assertThat(change.getVersion()).isEqualTo(versions.merge(record.key, 1L, Long::sum));
            states.put(record.key, change.getAfter());
        }
        positions.forEach((key, position) -> {
            PositionState state = states.get(key);
            assertThat(position.getVersion()).isEqualTo(versions.getOrDefault(key, 0L));
            assertThat(position.getStance()).isEqualTo(state == null ? null : state.getStance());
            assertThat(position.getFirmness()).isEqualTo(state == null ? null : state.getFirmness());
            assertThat(position.getMixed()).isEqualTo(state != null && state.getMixed());
        });
    }

    private static List<Claim> claims(Random random) {
        List<Claim> claims = new ArrayList<>();
        Voice[] voices = {Voice.OWN, Voice.OWN, Voice.ANONYMOUS, Voice.ASCRIBED};
        Stance[] stances = Stance.values();
        for (int i = 0; i < 60; i++) {
            int event = random.nextInt(30);
            ClaimRow row = ClaimRow.of("e" + event)
                    .article("a" + event % 7)
                    .issue(event % 2 == 0 ? "TERRITORY" : "PROCESS")
                    .on("2025-12-" + (10 + event % 12))
                    .voice(voices[event % voices.length])
                    .stance(stances[event % stances.length])
                    .firmness(event % 3 == 0 ? Firmness.RED_LINE : Firmness.FLEXIBLE)
                    .offset(random.nextInt(3))
                    .extractor(1 + random.nextInt(2));
            claims.add(random.nextInt(4) == 0 ? row.retracted().avro() : row.avro());
        }
        return claims;
    }
}
