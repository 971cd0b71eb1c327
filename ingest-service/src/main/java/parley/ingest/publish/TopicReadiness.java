// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.publish;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;

/** Tells whether the articles topic can be written to now. Thread-safe; the admin client stays its owner's. */
public final class TopicReadiness {
    private static final Duration WITHIN = Duration.ofSeconds(2);

    private final Admin admin;
    private final String topic;

    public TopicReadiness(Admin admin, String topic) {
        this.admin = admin;
        this.topic = topic;
    }

    /** What keeps articles from being written, or empty when nothing does; answers within 2 s. */
    public Optional<String> obstacle() {
        try {
            TopicDescription description = admin.describeTopics(List.of(topic))
                    .topicNameValues()
                    .get(topic)
                    .get(WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            long leaderless = description.partitions().stream()
                    .filter(partition ->
                            partition.leader() == null || partition.leader().isEmpty())
                    .count();
            return leaderless == 0
                    ? Optional.empty()
                    : Optional.of(leaderless + " partitions of topic " + topic + " have no leader");
        } catch (TimeoutException e) {
            return Optional.of("Kafka did not answer within " + WITHIN.toSeconds() + " s");
        } catch (ExecutionException e) {
            return Optional.of("topic " + topic + ": " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
