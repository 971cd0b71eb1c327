// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import parley.events.PositionChange;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.serde.EventSerdes;

/** The feed over the topic of position changes. Thread-safe; the creator closes it. */
public final class KafkaChangeFeed implements ChangeFeed, AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final ChangeLog changes;
    private final LiveTail tail;
    private final Set<Delivery> deliveries = ConcurrentHashMap.newKeySet();
    private final ExecutorService writers = Executors.newCachedThreadPool(daemon("change-feed-writer"));
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(daemon("change-feed-heartbeat"));

    private KafkaChangeFeed(ConnectionSettings connection, EventSerdes serdes) {
        changes = new ChangeLog(connection, serdes);
        tail = new LiveTail(changes);
    }

    /** A feed that has taken its place at the end of the log; the topic must exist. */
    public static KafkaChangeFeed start(ConnectionSettings connection, EventSerdes serdes, Duration heartbeat) {
        KafkaChangeFeed feed = new KafkaChangeFeed(connection, serdes);
        feed.tail.start();
        long period = heartbeat.toMillis();
        ScheduledFuture<?> unused = feed.clock.scheduleAtFixedRate(
                () -> feed.deliveries.forEach(Delivery::heartbeat), period, period, TimeUnit.MILLISECONDS);
        return feed;
    }

    @Override
    public int partitions() {
        return changes.partitions().size();
    }

    @Override
    public OffsetVector end() {
        return changes.read(consumer -> OffsetVector.before(changes.ends(consumer)));
    }

    @Override
    public ChangePage page(OffsetVector after, Predicate<PositionChange> wanted, int limit) {
        return changes.read(consumer -> {
            MergedReading reading = new MergedReading(changes, consumer, after, changes.ends(consumer));
            List<ChangePage.Item> items = new ArrayList<>();
            OffsetVector place = after;
            for (Optional<CommittedChange> next = reading.next(); next.isPresent(); next = reading.next()) {
                CommittedChange change = next.get();
                boolean matches = wanted.test(change.change());
                if (matches && items.size() == limit) {
                    return new ChangePage(items, place, true);
                }
                place = place.with(change.partition(), change.offset());
                if (matches) {
                    items.add(new ChangePage.Item(place, change));
                }
            }
            return new ChangePage(items, place, false);
        });
    }

    @Override
    public Subscription follow(OffsetVector after, Predicate<PositionChange> wanted, ChangeReader reader) {
        Delivery delivery = new Delivery(changes, tail, writers, after, wanted, reader, deliveries::remove);
        deliveries.add(delivery);
        delivery.start();
        return delivery;
    }

    /** Tells every reader that the service stops, and gives them a moment to hear it. */
    public void dismissReaders() {
        List<Delivery> open = List.copyOf(deliveries);
        open.forEach(delivery -> delivery.finish("the service is stopping; resume from the last id"));
        CompletableFuture.allOf(open.stream().map(Delivery::ended).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, FAREWELL.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /** Dismisses the readers and lets go of the consumers. */
    @Override
    public void close() {
        clock.shutdownNow();
        dismissReaders();
        writers.shutdown();
        tail.close();
        changes.close();
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
