// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final BiFunction<String, KeyRows<E>, Optional<List<Dispute>>> rules;
    private ProcessorContext<String, parley.events.Dispute> context;
    private KeyValueStore<String, parley.events.Dispute> disputes;

    /**
     * The fold into a store.
     *
     * @param rules the disputes of a key by its rows, or empty when there cannot be a difference since the last time
     */
    DisputeFold(String store, BiFunction<String, KeyRows<E>, Optional<List<Dispute>>> rules) {
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
        KeyRows<E> rows = record.value();
        Optional<List<Dispute>> found = rules.apply(record.key(), rows);
        if (found.isPresent()) {
            publish(record, found.get(), rows.derived(Published.class, unread -> published(record.key())));
        }
    }

    private void publish(Record<String, KeyRows<E>> record, List<Dispute> found, Published published) {
        Map<String, parley.events.Dispute> gone = new HashMap<>(published.byId);
        for (Dispute dispute : found) {
            String id = dispute.id();
            parley.events.Dispute before = gone.remove(id);
            long version = before == null ? 0 : before.getVersion();
            if (!DisputeMapping.toAvro(dispute, version).equals(before)) {
                parley.events.Dispute now = DisputeMapping.toAvro(dispute, version + 1);
                publish(record, id, now);
                published.byId.put(id, now);
            }
        }
        gone.keySet().stream().sorted().forEach(id -> {
            publish(record, id, null);
            published.byId.remove(id);
        });
    }

    private void publish(Record<String, KeyRows<E>> record, String id, parley.events.Dispute dispute) {
        disputes.put(DisputeKeys.of(record.key(), id), dispute);
        context.forward(record.withKey(id).withValue(dispute));
    }

    private Published published(String viewKey) {
        Map<String, parley.events.Dispute> published = new HashMap<>();
        try (KeyValueIterator<String, parley.events.Dispute> range =
                disputes.range(OrderedKey.first(viewKey), OrderedKey.last(viewKey))) {
            while (range.hasNext()) {
                KeyValue<String, parley.events.Dispute> entry = range.next();
                published.put(entry.value.getDisputeId(), entry.value);
            }
        }
        return new Published(published);
    }

    /** What the store holds of a key, by id, so that it need not be read again for each row. */
    private record Published(Map<String, parley.events.Dispute> byId) {}
}
