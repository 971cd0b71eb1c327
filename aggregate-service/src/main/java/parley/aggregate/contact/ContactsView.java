// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

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

/** From diplomatic contacts to negotiations: keyed by negotiation, kept. */
public final class ContactsView {
    private final Topics topics;
    private final Serde<parley.events.DiplomaticContact> contacts;

    public ContactsView(Topics topics, EventSerdes serdes) {
        this.topics = topics;
        contacts = serdes.serde(topics.diplomaticContacts());
    }

    /** Adds the view, and gives what holds of a negotiation whenever a row of it is new. */
    public KStream<String, KeyRows<DiplomaticContact>> addTo(StreamsBuilder builder) {
        builder.addStateStore(OrderedStores.of(ContactKeys.CONTACTS, contacts));
        builder.addStateStore(OrderedStores.of(ContactKeys.CONTACTS_NEWEST_FIRST, Serdes.String()));
        return builder.stream(
                        topics.diplomaticContacts().name(),
                        Consumed.with(Serdes.String(), contacts).withName("diplomatic-contacts.read"))
                .selectKey(
                        (articleId, contact) -> ContactKeys.of(ContactMapping.fromAvro(contact)),
                        Named.as("diplomatic-contacts.key-by-negotiation"))
                .repartition(
                        Repartitioned.with(Serdes.String(), contacts).withName("diplomatic-contacts-by-negotiation"))
                .process(
                        ContactFold::new,
                        Named.as("contacts.keep"),
                        ContactKeys.CONTACTS,
                        ContactKeys.CONTACTS_NEWEST_FIRST);
    }
}
