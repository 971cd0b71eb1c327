// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.battlefield;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import parley.aggregate.store.KeyRows;
import parley.aggregate.store.OrderedStores;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topics;

/** From battlefield reports to places: keyed by place, kept. */
public final class BattlefieldView {
    private final Topics topics;
    private final Serde<parley.events.BattlefieldReport> reports;

    public BattlefieldView(Topics topics, EventSerdes serdes) {
        this.topics = topics;
        reports = serdes.serde(topics.battlefieldReports());
    }

    /** Adds the view, and gives what holds of a place whenever a row of it is new. */
    public KStream<String, KeyRows<BattlefieldReport>> addTo(StreamsBuilder builder) {
        builder.addStateStore(OrderedStores.of(BattlefieldKeys.REPORTS, reports));
        builder.addStateStore(OrderedStores.of(BattlefieldKeys.REPORTS_NEWEST_FIRST, Serdes.String()));
        return builder.stream(
                        topics.battlefieldReports().name(),
                        Consumed.with(Serdes.String(), reports).withName("battlefield-reports.read"))
                .selectKey(
                        (articleId, report) ->
                                PlaceKey.of(BattlefieldMapping.fromAvro(report)).text(),
                        Named.as("battlefield-reports.key-by-place"))
                .repartition(Repartitioned.with(Serdes.String(), reports).withName("battlefield-reports-by-place"))
                .process(
                        BattlefieldFold::new,
                        Named.as("battlefield.keep"),
                        BattlefieldKeys.REPORTS,
                        BattlefieldKeys.REPORTS_NEWEST_FIRST);
    }
}
