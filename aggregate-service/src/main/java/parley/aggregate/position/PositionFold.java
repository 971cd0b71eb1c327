// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import parley.aggregate.claim.Claim;
import parley.aggregate.claim.ClaimMapping;
import parley.aggregate.store.EventRows;
import parley.aggregate.store.KeyRows;
import parley.events.ChangeCause;
import parley.events.ChangeKind;
import parley.events.PositionChange;

/** Keeps each claim's row, folds its key, and passes on what came of it. */
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

    private FoldedPosition fold(PositionKey key, Claim arrived, KeyRows<Claim> rows) {
        KeptPosition kept = rows.derived(KeptPosition.class, KeptPosition::new);
        Published published = rows.derived(Published.class, unread -> published(key));
        Outline after = kept.outline(key).orElse(null);
        Optional<PositionChange> change = change(key, published, after, arrived, rows);
        parley.events.Position before = published.position;
        published.position = after == null ? null : PositionMapping.toAvro(after, published.version);
        boolean different = !Objects.equals(before, published.position);
        if (different) {
            positions.put(key.text(), published.position);
        }
        return new FoldedPosition(published.position, different, change, rows);
    }

    private Optional<PositionChange> change(
            PositionKey key, Published published, Outline after, Claim arrived, KeyRows<Claim> rows) {
        PositionState was = PositionMapping.state(published.position);
        Optional<ChangeKind> kind = PositionChanges.kind(was, after == null ? null : after.state());
        return kind.map(named -> {
            published.version++;
            ChangeCause cause = PositionChanges.cause(
                    arrived, rows.ofArticle(arrived.provenance().articleId()));
            PositionChange change = PositionMapping.change(key, named, was, after, published.version, cause, arrived);
            versions.put(key.text(), published.version);
            changes.put(PositionKeys.change(key.text(), published.version), change);
            return change;
        });
    }

    private Published published(PositionKey key) {
        Long version = versions.get(key.text());
        return new Published(positions.get(key.text()), version == null ? 0 : version);
    }

    /** What the stores hold of a key, so that it need not be read again for each claim. */
    private static final class Published {
        private parley.events.Position position;
        private long version;

        Published(parley.events.Position position, long version) {
            this.position = position;
            this.version = version;
        }
    }
}
