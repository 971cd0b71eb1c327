// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.KStream;
import parley.aggregate.article.ArticlesView;
import parley.aggregate.battlefield.BattlefieldReport;
import parley.aggregate.battlefield.BattlefieldView;
import parley.aggregate.claim.Claim;
import parley.aggregate.contact.ContactsView;
import parley.aggregate.contact.DiplomaticContact;
import parley.aggregate.dispute.DisputesView;
import parley.aggregate.position.PositionsView;
import parley.aggregate.store.KeyRows;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topics;

/** The views of the aggregate service, one class each. */
public final class AggregateTopology {
    private final Topics topics;
    private final EventSerdes serdes;

    public AggregateTopology(Topics topics, EventSerdes serdes) {
        this.topics = topics;
        this.serdes = serdes;
    }

    /** Adds every view to the builder, which knows the properties that matter while a topology is built. */
    public Topology build(StreamsBuilder builder) {
        KStream<String, KeyRows<Claim>> claims = new PositionsView(topics, serdes).addTo(builder);
        KStream<String, KeyRows<BattlefieldReport>> reports = new BattlefieldView(topics, serdes).addTo(builder);
        KStream<String, KeyRows<DiplomaticContact>> contacts = new ContactsView(topics, serdes).addTo(builder);
        new DisputesView(topics, serdes, claims, reports, contacts).addTo(builder);
        new ArticlesView(topics, serdes).addTo(builder);
        return builder.build();
    }
}
