// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.aggregate.ViewsDriver;
import parley.aggregate.claim.ClaimRow;
import parley.events.ChangeCause;
import parley.events.ChangeKind;
import parley.events.Firmness;
import parley.events.Position;
import parley.events.PositionBasis;
import parley.events.PositionChange;
import parley.events.Stance;

final class PositionsViewTest {
    private static final String KEY = "lakes|RUS|TERRITORY";

    @TempDir
    Path stateDirectory;

    private ViewsDriver views;

    @BeforeEach
    void start() {
        views = new ViewsDriver("positions-view", stateDirectory);
    }

    @AfterEach
    void stop() {
        views.close();
    }

    @Test
    void shouldPublishPositionAndChangeWhenClaimArrives() {
        // Given
        ClaimRow claim = ClaimRow.of("e1").firmness(Firmness.RED_LINE);
        // When
        views.claims(claim.avro());
        // Then
        List<KeyValue<String, Position>> positions = views.written(ViewsDriver.TOPICS.positions());
        assertThat(positions).hasSize(1);
        assertThat(positions.get(0).key).isEqualTo(KEY);
        assertThat(positions.get(0).value.getStance()).isEqualTo(Stance.DEMAND);
        assertThat(positions.get(0).value.getVersion()).isEqualTo(1);
        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.getKind()).isEqualTo(ChangeKind.NEW);
            assertThat(change.getBecause()).isEqualTo(ChangeCause.STATEMENT);
            assertThat(change.getVersion()).isEqualTo(1);
            assertThat(change.getEventId()).isEqualTo("e1");
        });
        assertThat(views.<Position>store(PositionKeys.POSITIONS)).containsOnlyKeys(KEY);
    }

    @Test
    void shouldKeepVersionWhenClaimRestates() {
        // Given
        views.claims(ClaimRow.of("e1").avro());
        changes();
        // When
        views.claims(ClaimRow.of("e2").article("a2").on("2025-12-04").avro());
        // Then
        assertThat(changes()).isEmpty();
        Position position = views.<Position>store(PositionKeys.POSITIONS).get(KEY);
        assertThat(position.getVersion()).isEqualTo(1);
        assertThat(position.getLastStated()).hasToString("2025-12-04");
        assertThat(position.getSince()).hasToString("2025-12-02");
    }

    @Test
    void shouldPublishNothingWhenRowIsRepeated() {
        // Given
        views.claims(ClaimRow.of("e1").avro());
        views.written(ViewsDriver.TOPICS.positions());
        // When
        views.claims(ClaimRow.of("e1").avro());
        // Then
        assertThat(views.written(ViewsDriver.TOPICS.positions())).isEmpty();
    }

    @Test
    void shouldPublishTombstoneAndContinueVersionsWhenLastClaimIsRetracted() {
        // Given
        views.claims(ClaimRow.of("e1").avro());
        // When
        views.claims(
                ClaimRow.of("e1").retracted().offset(7).avro(),
                ClaimRow.of("e2").offset(8).avro());
        // Then
        assertThat(views.written(ViewsDriver.TOPICS.positions()))
                .extracting(entry -> entry.value == null)
                .containsExactly(false, true, false);
        assertThat(changes())
                .extracting(PositionChange::getKind, PositionChange::getVersion, PositionChange::getBecause)
                .containsExactly(
                        tuple(ChangeKind.NEW, 1L, ChangeCause.STATEMENT),
                        tuple(ChangeKind.WITHDRAWN, 2L, ChangeCause.CORRECTION),
                        tuple(ChangeKind.NEW, 3L, ChangeCause.CORRECTION));
    }

    @Test
    void shouldPublishCellWithoutChangeWhenClaimIsRhetoric() {
        // Given
        ClaimRow threat = ClaimRow.of("e1").stance(Stance.THREATEN);
        // When
        views.claims(threat.avro());
        // Then
        assertThat(changes()).isEmpty();
        assertThat(views.<Position>store(PositionKeys.POSITIONS).get(KEY)).satisfies(position -> {
            assertThat(position.getBasis()).isEqualTo(PositionBasis.NONE);
            assertThat(position.getStance()).isNull();
            assertThat(position.getRhetoric().getStance()).isEqualTo(Stance.THREATEN);
            assertThat(position.getVersion()).isZero();
        });
    }

    @Test
    void shouldKeepRowsButMakeNoPositionWhenClaimIsInNoNegotiation() {
        // Given
        ClaimRow claim = ClaimRow.of("e1").negotiation(null);
        // When
        views.claims(claim.avro());
        // Then
        assertThat(views.written(ViewsDriver.TOPICS.positions())).isEmpty();
        assertThat(views.store(PositionKeys.CLAIMS).keySet())
                .singleElement()
                .asString()
                .startsWith("|RUS|TERRITORY|e1|");
    }

    private List<PositionChange> changes() {
        return views.written(ViewsDriver.TOPICS.positionChanges()).stream()
                .map(entry -> entry.value)
                .toList();
    }
}
