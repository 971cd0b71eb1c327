// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import java.util.function.Predicate;
import parley.events.PositionChange;

/** The committed changes of all partitions, stored and as they come. Thread-safe. */
public interface ChangeFeed {

    /** How many partitions an offset vector may name. */
    int partitions();

    /**
     * The place behind every change committed so far.
     *
     * @throws FeedUnavailable if the log cannot be read now
     */
    OffsetVector end();

    /**
     * The stored changes after a place, oldest first: by recorded time, then partition and offset.
     *
     * @throws FeedUnavailable if the log cannot be read now
     */
    ChangePage page(OffsetVector after, Predicate<PositionChange> wanted, int limit);

    /**
     * Sends every change after a place to a reader until it is closed; each once, in the order of each partition.
     *
     * @param after the place to go on from; null for now
     * @throws FeedUnavailable if the log cannot be read now
     */
    Subscription follow(OffsetVector after, Predicate<PositionChange> wanted, ChangeReader reader);

    /** A running delivery. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
