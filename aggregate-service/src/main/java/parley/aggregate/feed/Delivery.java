// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.events.PositionChange;

/**
 * Brings one reader from its place in the log to the present and keeps it there. What arrives while it catches up waits
 * in a bounded queue; a reader too slow for that is told so and let go rather than buffered without bound. One thread
 * at a time writes to the reader, and none is held while nothing happens. Thread-safe.
 */
final class Delivery implements ChangeFeed.Subscription {

    static final int QUEUE = 1_000;

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private final ChangeLog changes;
    private final LiveTail tail;
    private final Executor threads;
    private final Predicate<PositionChange> wanted;
    private final ChangeReader reader;
    private final Consumer<Delivery> over;
    private final Consumer<CommittedChange> listener = this::arrived;
    private final Queue<CommittedChange> waiting = new ArrayDeque<>();

    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private Map<Integer, Long> liveFrom;
    private OffsetVector place;
    private boolean writing = true;
    private boolean heartbeatDue;
    private String ending;

    Delivery(
            ChangeLog changes,
            LiveTail tail,
            Executor threads,
            OffsetVector after,
            Predicate<PositionChange> wanted,
            ChangeReader reader,
            Consumer<Delivery> over) {
        this.changes = changes;
        this.tail = tail;
        this.threads = threads;
        this.place = after;
        this.wanted = wanted;
        this.reader = reader;
        this.over = over;
    }

    /** Listens first and catches up then, so that no change falls between the two. */
    void start() {
        liveFrom = tail.listen(listener);
        threads.execute(this::catchUp);
    }

    /** Called now and then, so that a dead connection is noticed and a live one knows its place. */
    void heartbeat() {
        synchronized (this) {
            heartbeatDue = true;
        }
        wake();
    }

    @Override
    public void close() {
        finish("closed");
    }

    /** Ends the delivery once what is being written is written. */
    void finish(String reason) {
        tail.leave(listener);
        synchronized (this) {
            if (ending != null) {
                return;
            }
            ending = reason;
        }
        wake();
    }

    private void arrived(CommittedChange change) {
        boolean full;
        synchronized (this) {
            full = waiting.size() >= QUEUE;
            if (!full) {
                waiting.add(change);
            }
        }
        if (full) {
            finish("too slow: more than " + QUEUE + " changes were waiting; resume from the last id");
        } else {
            wake();
        }
    }

    private void wake() {
        synchronized (this) {
            if (writing) {
                return;
            }
            writing = true;
        }
        threads.execute(this::write);
    }

    private void catchUp() {
        try {
            if (place == null) {
                place = OffsetVector.before(liveFrom);
            }
            reader.begin(place);
            boolean behind = liveFrom.entrySet().stream().anyMatch(live -> place.next(live.getKey()) < live.getValue());
            if (behind) {
                changes.read(consumer -> deliverStored(new MergedReading(changes, consumer, place, liveFrom)));
            }
            write();
        } catch (IOException | RuntimeException e) {
            gone(e);
        }
    }

    private Void deliverStored(MergedReading stored) {
        for (var change = stored.next(); change.isPresent() && !isEnding(); change = stored.next()) {
            try {
                deliver(change.get());
            } catch (IOException e) {
                throw new ReaderGone(e);
            }
        }
        return null;
    }

    private void write() {
        try {
            while (true) {
                CommittedChange change;
                boolean beat;
                synchronized (this) {
                    if (ending != null) {
                        break;
                    }
                    change = waiting.poll();
                    beat = change == null && heartbeatDue;
                    if (change == null && !beat) {
                        writing = false;
                        return;
                    }
                    heartbeatDue &= !beat;
                }
                if (beat) {
                    reader.heartbeat(place);
                } else {
                    deliver(change);
                }
            }
            end(ending);
        } catch (IOException | RuntimeException e) {
            gone(e);
        }
    }

    private void deliver(CommittedChange change) throws IOException {
        if (change.offset() < place.next(change.partition())) {
            return;
        }
        place = place.with(change.partition(), change.offset());
        if (wanted.test(change.change())) {
            reader.change(place, change.change());
        }
    }

    private void end(String reason) {
        reader.end(reason);
        over.accept(this);
        ended.complete(null);
    }

    /** Completes when the reader has been told that nothing follows. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    private synchronized boolean isEnding() {
        return ending != null;
    }

    /** The reader left or cannot be served; nothing is lost, for it resumes from its last id. */
    private void gone(Exception cause) {
        log.debug("A reader of changes is gone", cause);
        tail.leave(listener);
        synchronized (this) {
            ending = "gone";
            waiting.clear();
        }
        end("the changes cannot be delivered: " + cause.getMessage());
    }

    /** Carries a reader's failure through the reading of the log. */
    private static final class ReaderGone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReaderGone(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
