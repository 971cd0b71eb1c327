// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimMapping;
import parley.aggregate.event.Held;
import parley.aggregate.store.EventRows;
import parley.events.ChangeKind;
import parley.events.PositionChange;

/** Keeps each claim's row, folds its key anew, and passes on what came of it. */
final class PositionFold implements Processor<String, parley.events.Claim, String, FoldedPosition> {
    private ProcessorContext<String, FoldedPosition> context;
    private EventRows<parley.events.Claim, Claim> claims;
    private KeyValueStore<String, parley.events.Position> positions;
    private KeyValueStore<String, Long> versions;
    private KeyValueStore<String, PositionChange> changes;

    @Override
    public void init(ProcessorContext<String, FoldedPosition> context) {
        this.context = context;
        claims = new EventRows<>(
                context.getStateStore(PositionKeys.CLAIMS),
                context.getStateStore(PositionKeys.CLAIMS_NEWEST_FIRST),
                ClaimMapping::fromAvro);
        positions = context.getStateStore(PositionKeys.POSITIONS);
        versions = context.getStateStore(PositionKeys.VERSIONS);
        changes = context.getStateStore(PositionKeys.CHANGES);
    }

    @Override
    public void process(Record<String, parley.events.Claim> record) {
        Claim arrived = ClaimMapping.fromAvro(record.value());
        PositionKey key = PositionKey.of(arrived);
        boolean fresh = claims.keep(key.text(), record.value(), arrived);
        if (fresh && arrived.provenance().negotiation() != null) {
            context.forward(record.withKey(key.text()).withValue(fold(key, arrived, claims.under(key.text()))));
        }
    }

    private FoldedPosition fold(PositionKey key, Claim arrived, Held<Claim> held) {
        parley.events.Position before = positions.get(key.text());
        Position after = PositionRules.fold(key, held.now(), null).orElse(null);
        Optional<PositionChange> change = change(key, before, after, arrived);
        parley.events.Position published = after == null ? null : PositionMapping.toAvro(after, version(key));
        positions.put(key.text(), published);
        return new FoldedPosition(published, !Objects.equals(before, published), change, held);
    }

    private Optional<PositionChange> change(
            PositionKey key, parley.events.Position before, Position after, Claim arrived) {
        PositionState was = PositionMapping.state(before);
        Optional<ChangeKind> kind = PositionChanges.kind(was, after == null ? null : after.state());
        return kind.map(named -> {
            long version = version(key) + 1;
            List<Claim> ofArticle =
                    claims.ofArticle(key.text(), arrived.provenance().articleId());
            PositionChange change = PositionMapping.change(
                    key, named, was, after, version, PositionChanges.cause(arrived, ofArticle), arrived);
            versions.put(key.text(), version);
            changes.put(PositionKeys.change(key.text(), version), change);
            return change;
        });
    }

    private long version(PositionKey key) {
        Long version = versions.get(key.text());
        return version == null ? 0 : version;
    }
}
