// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.schemas.topic.Topics;

/**
 * Makes the services derive everything anew from the article log, when something derived has been deleted or when it is
 * asked for. A deleted topic alone would not: the services would go on behind the articles that they have read.
 */
final class Rebuild {
    static final List<String> APPLICATIONS = List.of("parley-extract", "parley-aggregate");

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Admin admin;
    private final Topics topics;

    Rebuild(Admin admin, Topics topics) {
        this.admin = admin;
        this.topics = topics;
    }

    /**
     * Deletes what is derived, if that is needed; nothing must be running yet.
     *
     * @return whether it was needed
     */
    boolean ifNeeded(boolean asked, DataDirectory data) {
        Set<String> present = result(admin.listTopics().names());
        if (!present.contains(topics.articles().name()) || !(asked || lacksDerived(present))) {
            return false;
        }
        LOG.info("everything is derived anew from {}", topics.articles().name());
        deleteGroups();
        deleteTopics(present.stream().filter(this::derived).toList());
        data.clearStreams();
        return true;
    }

    private boolean lacksDerived(Set<String> present) {
        boolean allTopics = topics.typed().stream().allMatch(topic -> present.contains(topic.name()));
        boolean allState = APPLICATIONS.stream()
                .allMatch(application -> present.stream().anyMatch(name -> name.startsWith(application + "-")));
        return !allTopics || !allState;
    }

    // The dead letters stay: they tell of the past, whatever is derived now.
    private boolean derived(String name) {
        boolean internal = APPLICATIONS.stream().anyMatch(application -> name.startsWith(application + "-"));
        boolean result = topics.typed().stream()
                .filter(topic -> !topic.equals(topics.articles()))
                .anyMatch(topic -> topic.name().equals(name));
        return internal || result;
    }

    private void deleteGroups() {
        List<String> groups = result(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .filter(APPLICATIONS::contains)
                .toList();
        for (String group : groups) {
            removeMembers(group);
            ignoring(
                    GroupIdNotFoundException.class,
                    admin.deleteConsumerGroups(List.of(group)).all());
        }
    }

    // A service that has stopped stays a member until its session runs out, and a group with members is not deleted.
    private void removeMembers(String group) {
        ConsumerGroupDescription described = result(
                admin.describeConsumerGroups(List.of(group)).describedGroups().get(group));
        if (!described.members().isEmpty()) {
            result(admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                    .all());
        }
    }

    private void deleteTopics(List<String> names) {
        for (String name : new ArrayList<>(names)) {
            ignoring(
                    UnknownTopicOrPartitionException.class,
                    admin.deleteTopics(List.of(name)).all());
        }
    }

    private static void ignoring(Class<? extends Exception> gone, KafkaFuture<Void> request) {
        try {
            result(request);
        } catch (StartFailure e) {
            if (!gone.isInstance(e.getCause())) {
                throw e;
            }
            LOG.debug("gone already", e);
        }
    }

    private static <T> T result(KafkaFuture<T> request) {
        try {
            return request.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (TimeoutException e) {
            throw failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(e);
        }
    }

    private static StartFailure failed(Throwable cause) {
        return new StartFailure(
                ExitCode.FAILED,
                "What is derived from the articles cannot be deleted to be derived anew: " + cause,
                cause);
    }
}
