// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import parley.aggregate.feed.ChangeFeed;
import parley.aggregate.feed.ChangePage;
import parley.aggregate.feed.ChangeReader;
import parley.aggregate.feed.CommittedChange;
import parley.aggregate.feed.OffsetVector;
import parley.events.PositionChange;

/** A feed over changes in one partition, for tests of what is written over HTTP. */
final class StoredChanges implements ChangeFeed {
    private final List<PositionChange> changes = new ArrayList<>();

    void add(PositionChange change) {
        changes.add(change);
    }

    @Override
    public int partitions() {
        return 1;
    }

    @Override
    public OffsetVector end() {
        return changes.isEmpty() ? OffsetVector.START : OffsetVector.START.with(0, changes.size() - 1);
    }

    @Override
    public ChangePage page(OffsetVector after, Predicate<PositionChange> wanted, int limit) {
        List<ChangePage.Item> items = new ArrayList<>();
        OffsetVector place = after;
        for (int offset = (int) after.next(0); offset < changes.size(); offset++) {
            PositionChange change = changes.get(offset);
            if (wanted.test(change) && items.size() == limit) {
                return new ChangePage(items, place, true);
            }
            place = place.with(0, offset);
            if (wanted.test(change)) {
                items.add(new ChangePage.Item(place, new CommittedChange(0, offset, change)));
            }
        }
        return new ChangePage(items, place, false);
    }

    @Override
    public Subscription follow(OffsetVector after, Predicate<PositionChange> wanted, ChangeReader reader) {
        throw new UnsupportedOperationException("streams are tested against a broker");
    }
}
