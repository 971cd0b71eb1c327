// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import parley.aggregate.event.Event;
import parley.aggregate.store.KeyRows;
import parley.aggregate.store.OrderedKey;

/** Finds the disputes on a view key, and passes on those that differ from what is published. */
final class DisputeFold<E extends Event> implements Processor<String, KeyRows<E>, String, parley.events.Dispute> {
    private final String store;
    private final BiFunction<String, KeyRows<E>, List<Dispute>> rules;
    private ProcessorContext<String, parley.events.Dispute> context;
    private KeyValueStore<String, parley.events.Dispute> disputes;

    DisputeFold(String store, BiFunction<String, KeyRows<E>, List<Dispute>> rules) {
        this.store = store;
        this.rules = rules;
    }

    @Override
    public void init(ProcessorContext<String, parley.events.Dispute> context) {
        this.context = context;
        disputes = context.getStateStore(store);
    }

    @Override
    public void process(Record<String, KeyRows<E>> record) {
        Map<String, parley.events.Dispute> gone = published(record.key());
        for (Dispute dispute : rules.apply(record.key(), record.value())) {
            parley.events.Dispute before = gone.remove(dispute.id());
            long version = before == null ? 0 : before.getVersion();
            if (!DisputeMapping.toAvro(dispute, version).equals(before)) {
                publish(record, dispute.id(), DisputeMapping.toAvro(dispute, version + 1));
            }
        }
        gone.keySet().stream().sorted().forEach(id -> publish(record, id, null));
    }

    private void publish(Record<String, KeyRows<E>> record, String id, parley.events.Dispute dispute) {
        disputes.put(DisputeKeys.of(record.key(), id), dispute);
        context.forward(record.withKey(id).withValue(dispute));
    }

    private Map<String, parley.events.Dispute> published(String viewKey) {
        Map<String, parley.events.Dispute> published = new HashMap<>();
        try (KeyValueIterator<String, parley.events.Dispute> range =
                disputes.range(OrderedKey.first(viewKey), OrderedKey.last(viewKey))) {
            while (range.hasNext()) {
                KeyValue<String, parley.events.Dispute> entry = range.next();
                published.put(entry.value.getDisputeId(), entry.value);
            }
        }
        return published;
    }
}
