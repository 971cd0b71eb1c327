// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.battlefield;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import parley.aggregate.store.EventRows;
import parley.aggregate.store.KeyRows;

/** Keeps each report's row and passes on what holds of its place. */
final class BattlefieldFold
        implements Processor<String, parley.events.BattlefieldReport, String, KeyRows<BattlefieldReport>> {
    private ProcessorContext<String, KeyRows<BattlefieldReport>> context;
    private EventRows<parley.events.BattlefieldReport, BattlefieldReport> reports;

    @Override
    public void init(ProcessorContext<String, KeyRows<BattlefieldReport>> context) {
        this.context = context;
        reports = new EventRows<>(
                context.getStateStore(BattlefieldKeys.REPORTS),
                context.getStateStore(BattlefieldKeys.REPORTS_NEWEST_FIRST),
                BattlefieldMapping::fromAvro);
    }

    @Override
    public void process(Record<String, parley.events.BattlefieldReport> record) {
        BattlefieldReport arrived = BattlefieldMapping.fromAvro(record.value());
        PlaceKey key = PlaceKey.of(arrived);
        boolean fresh = reports.keep(key.text(), record.value(), arrived);
        if (fresh && arrived.provenance().negotiation() != null && arrived.place() != null) {
            context.forward(record.withKey(key.text()).withValue(reports.under(key.text())));
        }
    }
}
