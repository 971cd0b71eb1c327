// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import parley.aggregate.store.EventRows;
import parley.aggregate.store.KeyRows;

/** Keeps each contact's row and passes on what holds of its negotiation. */
final class ContactFold
        implements Processor<String, parley.events.DiplomaticContact, String, KeyRows<DiplomaticContact>> {
    private ProcessorContext<String, KeyRows<DiplomaticContact>> context;
    private EventRows<parley.events.DiplomaticContact, DiplomaticContact> contacts;

    @Override
    public void init(ProcessorContext<String, KeyRows<DiplomaticContact>> context) {
        this.context = context;
        contacts = new EventRows<>(
                context.getStateStore(ContactKeys.CONTACTS),
                context.getStateStore(ContactKeys.CONTACTS_NEWEST_FIRST),
                ContactMapping::fromAvro);
    }

    @Override
    public void process(Record<String, parley.events.DiplomaticContact> record) {
        DiplomaticContact arrived = ContactMapping.fromAvro(record.value());
        String key = ContactKeys.of(arrived);
        boolean fresh = contacts.keep(key, record.value(), arrived);
        if (fresh && !key.isEmpty()) {
            context.forward(record.withKey(key).withValue(contacts.under(key)));
        }
    }
}
