// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import parley.aggregate.claim.ClaimMapping;
import parley.aggregate.store.KeyRows;
import parley.aggregate.store.OrderedStores;
import parley.events.Claim;
import parley.events.Position;
import parley.events.PositionChange;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topics;

/** From claims to positions: keyed by party and issue, kept, folded, published. */
public final class PositionsView {
    private final Topics topics;
    private final Serde<Claim> claims;
    private final Serde<Position> positions;
    private final Serde<PositionChange> changes;

    public PositionsView(Topics topics, EventSerdes serdes) {
        this.topics = topics;
        claims = serdes.serde(topics.claims());
        positions = serdes.serde(topics.positions());
        changes = serdes.serde(topics.positionChanges());
    }

    /** Adds the view, and gives what holds on a key whenever a row of it is new. */
    public KStream<String, KeyRows<parley.aggregate.claim.Claim>> addTo(StreamsBuilder builder) {
        builder.addStateStore(OrderedStores.of(PositionKeys.CLAIMS, claims));
        builder.addStateStore(OrderedStores.of(PositionKeys.CLAIMS_NEWEST_FIRST, Serdes.String()));
        builder.addStateStore(OrderedStores.of(PositionKeys.POSITIONS, positions));
        builder.addStateStore(OrderedStores.of(PositionKeys.VERSIONS, Serdes.Long()));
        builder.addStateStore(OrderedStores.of(PositionKeys.CHANGES, changes));
        KStream<String, FoldedPosition> folded = builder.stream(
                        topics.claims().name(),
                        Consumed.with(Serdes.String(), claims).withName("claims.read"))
                .selectKey(
                        (articleId, claim) ->
                                PositionKey.of(ClaimMapping.fromAvro(claim)).text(),
                        Named.as("claims.key-by-position"))
                .repartition(Repartitioned.with(Serdes.String(), claims).withName("claims-by-position"))
                .process(
                        PositionFold::new,
                        Named.as("positions.fold"),
                        PositionKeys.CLAIMS,
                        PositionKeys.CLAIMS_NEWEST_FIRST,
                        PositionKeys.POSITIONS,
                        PositionKeys.VERSIONS,
                        PositionKeys.CHANGES);
        publish(folded);
        return folded.mapValues(FoldedPosition::rows, Named.as("positions.held"));
    }

    private void publish(KStream<String, FoldedPosition> folded) {
        folded.filter((key, fold) -> fold.different(), Named.as("positions.only-different"))
                .mapValues(FoldedPosition::published, Named.as("positions.published"))
                .to(
                        topics.positions().name(),
                        Produced.with(Serdes.String(), positions).withName("positions.write"));
        folded.filter((key, fold) -> fold.change().isPresent(), Named.as("position-changes.only-changes"))
                .mapValues(fold -> fold.change().orElseThrow(), Named.as("position-changes.change"))
                .to(
                        topics.positionChanges().name(),
                        Produced.with(Serdes.String(), changes).withName("position-changes.write"));
    }
}
