// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.connection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;

/** Sees to it that every topic exists with the configured number of partitions before a service starts. Thread-safe. */
public final class TopicCreation {
    private TopicCreation() {}

    /**
     * Creates what is missing if the settings allow it.
     *
     * @throws StartFailure listing the missing topics with the commands that create them, or those whose partition
     *     count differs: keys would move to other partitions, so a changed count is refused
     */
    public static void ensure(Admin admin, ConnectionSettings settings) {
        Map<String, Map<String, String>> wanted = settings.topics().all();
        Set<String> present = result(() -> admin.listTopics().names().get(), settings);
        List<String> missing =
                wanted.keySet().stream().filter(name -> !present.contains(name)).toList();
        if (!missing.isEmpty() && !settings.createTopics()) {
            throw new StartFailure(ExitCode.TOPICS_UNFIT, missingMessage(missing, wanted, settings));
        }
        missing.forEach(name -> create(admin, name, wanted.get(name), settings));
        List<String> existing =
                wanted.keySet().stream().filter(present::contains).toList();
        refuseOtherPartitionCounts(admin, existing, settings);
    }

    private static void create(Admin admin, String name, Map<String, String> config, ConnectionSettings settings) {
        NewTopic topic = new NewTopic(name, settings.partitions(), (short) settings.replication()).configs(config);
        result(
                () -> {
                    try {
                        return admin.createTopics(List.of(topic)).all().get();
                    } catch (ExecutionException e) {
                        // Another service created it between our look and our request: that is what we wanted.
                        if (e.getCause() instanceof TopicExistsException) {
                            return null;
                        }
                        throw e;
                    }
                },
                settings);
    }

    private static void refuseOtherPartitionCounts(Admin admin, List<String> names, ConnectionSettings settings) {
        Collection<TopicDescription> topics = result(
                        () -> admin.describeTopics(names).allTopicNames().get(), settings)
                .values();
        List<String> wrong = new ArrayList<>();
        for (TopicDescription topic : topics) {
            if (topic.partitions().size() != settings.partitions()) {
                wrong.add(topic.name() + " has " + topic.partitions().size());
            }
        }
        if (!wrong.isEmpty()) {
            throw new StartFailure(
                    ExitCode.TOPICS_UNFIT,
                    "The partition count is fixed when a topic is created, and PARLEY_PARTITIONS is "
                            + settings.partitions() + ", but " + String.join(", ", wrong)
                            + ". Set PARLEY_PARTITIONS to that count, or use another PARLEY_TOPIC_PREFIX.");
        }
    }

    private static String missingMessage(
            List<String> missing, Map<String, Map<String, String>> wanted, ConnectionSettings settings) {
        String commands = missing.stream()
                .map(name -> "  kafka-topics.sh --bootstrap-server " + settings.bootstrapServers()
                        + " --create --topic " + name + " --partitions " + settings.partitions()
                        + " --replication-factor " + settings.replication()
                        + wanted.get(name).entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(entry -> " --config " + entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        return "These topics are missing: " + String.join(", ", missing)
                + ". Set PARLEY_CREATE_TOPICS=true, or create them:\n" + commands;
    }

    private interface Request<T> {
        T send() throws ExecutionException, InterruptedException;
    }

    private static <T> T result(Request<T> request, ConnectionSettings settings) {
        try {
            return request.send();
        } catch (ExecutionException e) {
            throw new StartFailure(
                    ExitCode.TOPICS_UNFIT,
                    "Kafka at " + settings.bootstrapServers() + " refused a topic request: "
                            + e.getCause().getMessage(),
                    e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(ExitCode.FAILED, "interrupted while asking for topics", e);
        }
    }
}
