// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import parley.aggregate.battlefield.BattlefieldReport;
import parley.aggregate.battlefield.PlaceKey;
import parley.aggregate.claim.Claim;
import parley.aggregate.contact.DiplomaticContact;
import parley.aggregate.event.Event;
import parley.aggregate.position.PositionKey;
import parley.aggregate.store.KeyRows;
import parley.aggregate.store.OrderedStores;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topics;

/** From the rows of the other views to disputes: found, kept, published. */
public final class DisputesView {
    private final Topics topics;
    private final Serde<parley.events.Dispute> disputes;
    private final KStream<String, KeyRows<Claim>> claims;
    private final KStream<String, KeyRows<BattlefieldReport>> reports;
    private final KStream<String, KeyRows<DiplomaticContact>> contacts;

    /** The view over the rows on the keys of the other views, told whenever a row of a key is new. */
    public DisputesView(
            Topics topics,
            EventSerdes serdes,
            KStream<String, KeyRows<Claim>> claims,
            KStream<String, KeyRows<BattlefieldReport>> reports,
            KStream<String, KeyRows<DiplomaticContact>> contacts) {
        this.topics = topics;
        this.disputes = serdes.serde(topics.disputes());
        this.claims = claims;
        this.reports = reports;
        this.contacts = contacts;
    }

    /** Adds the view. */
    public void addTo(StreamsBuilder builder) {
        add(builder, DisputeKeys.OF_POSITIONS, claims, (key, rows) -> rows.derived(
                        KeptDisputes.class, KeptDisputes::new)
                .differing(PositionKey.parse(key)));
        add(builder, DisputeKeys.OF_PLACES, reports, (key, rows) -> rows.derived(
                        KeptPlaceDisputes.class, KeptPlaceDisputes::new)
                .differing(PlaceKey.parse(key)));
        add(builder, DisputeKeys.OF_CONTACTS, contacts, (key, rows) -> rows.derived(
                        KeptContactDisputes.class, KeptContactDisputes::new)
                .differing(key));
    }

    private <E extends Event> void add(
            StreamsBuilder builder,
            String store,
            KStream<String, KeyRows<E>> rows,
            BiFunction<String, KeyRows<E>, Optional<List<Dispute>>> rules) {
        builder.addStateStore(OrderedStores.of(store, disputes));
        rows.process(() -> new DisputeFold<>(store, rules), Named.as(store + ".find"), store)
                .to(
                        topics.disputes().name(),
                        Produced.with(Serdes.String(), disputes).withName(store + ".write"));
    }
}
