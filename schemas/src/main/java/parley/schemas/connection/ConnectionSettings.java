// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.connection;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parley.schemas.topic.Topics;

/**
 * How to reach Kafka and the registry, and which topics to use: the part of the configuration that all services share.
 * Immutable; {@link #toString()} keeps secrets to itself.
 *
 * @param bootstrapServers Kafka's addresses
 * @param kafkaProperties further properties of every Kafka client, such as security.protocol
 * @param registryUrl addresses of a registry with Confluent's API, or mock:// and a scope
 * @param registryProperties further properties of the registry client, such as basic.auth.user.info
 * @param topicPrefix prefix of every topic
 * @param createTopics whether missing topics are created
 * @param partitions partitions of every topic, fixed at creation
 * @param replication replicas of every topic that is created
 */
public record ConnectionSettings(
        String bootstrapServers,
        Map<String, String> kafkaProperties,
        String registryUrl,
        Map<String, String> registryProperties,
        String topicPrefix,
        boolean createTopics,
        int partitions,
        int replication) {
    private static final String KAFKA = "PARLEY_KAFKA_";
    private static final String REGISTRY = "PARLEY_REGISTRY_";

    public ConnectionSettings {
        kafkaProperties = Map.copyOf(kafkaProperties);
        registryProperties = Map.copyOf(registryProperties);
        if (partitions < 1 || partitions > 1000) {
            throw new IllegalArgumentException("PARLEY_PARTITIONS is " + partitions + "; use 1 to 1000");
        }
        if (replication < 1 || replication > 100) {
            throw new IllegalArgumentException("PARLEY_REPLICATION is " + replication + "; use 1 to 100");
        }
    }

    /** The settings for a broker and a registry, everything else as it is by default. */
    public static ConnectionSettings of(String bootstrapServers, String registryUrl) {
        return new ConnectionSettings(
                bootstrapServers, Map.of(), registryUrl, Map.of(), Topics.DEFAULT_PREFIX, false, 4, 1);
    }

    /**
     * Reads PARLEY_KAFKA_BOOTSTRAP_SERVERS, PARLEY_REGISTRY_URL, PARLEY_TOPIC_PREFIX, PARLEY_CREATE_TOPICS,
     * PARLEY_PARTITIONS and PARLEY_REPLICATION. Every other PARLEY_KAFKA_X_Y is the client property x.y, every other
     * PARLEY_REGISTRY_X_Y the registry client's property x.y.
     *
     * @throws IllegalArgumentException naming the variable that cannot be used
     */
    public static ConnectionSettings fromEnvironment(Map<String, String> environment) {
        Map<String, String> kafka = properties(environment, KAFKA);
        Map<String, String> registry = properties(environment, REGISTRY);
        String bootstrap = kafka.remove("bootstrap.servers");
        String url = registry.remove("url");
        return new ConnectionSettings(
                bootstrap == null ? "127.0.0.1:9092" : bootstrap,
                kafka,
                url == null ? "http://127.0.0.1:8081/apis/ccompat/v7" : url,
                registry,
                environment.getOrDefault("PARLEY_TOPIC_PREFIX", Topics.DEFAULT_PREFIX),
                flag(environment, "PARLEY_CREATE_TOPICS"),
                number(environment, "PARLEY_PARTITIONS", 4),
                number(environment, "PARLEY_REPLICATION", 1));
    }

    /** The topics under the configured prefix. */
    public Topics topics() {
        return Topics.withPrefix(topicPrefix);
    }

    /** The properties every Kafka client starts from. */
    public Map<String, Object> kafkaClient() {
        Map<String, Object> client = new TreeMap<>(kafkaProperties);
        client.put("bootstrap.servers", bootstrapServers);
        return client;
    }

    @Override
    public String toString() {
        return "bootstrap.servers=" + bootstrapServers + " registry=" + withoutCredentials(registryUrl) + " topics="
                + topicPrefix + "* partitions=" + partitions + " replication=" + replication + " createTopics="
                + createTopics + " kafka=" + kafkaProperties.keySet() + " registry=" + registryProperties.keySet();
    }

    private static String withoutCredentials(String url) {
        int at = url.lastIndexOf('@');
        int scheme = url.indexOf("://");
        return at < 0 || scheme < 0 ? url : url.substring(0, scheme + 3) + "***" + url.substring(at);
    }

    private static Map<String, String> properties(Map<String, String> environment, String prefix) {
        Map<String, String> properties = new TreeMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                properties.put(
                        name.substring(prefix.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return properties;
    }

    private static boolean flag(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(name + " is \"" + value + "\"; use true or false");
        }
        return value.equals("true");
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String value = environment.get(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is \"" + value + "\"; use a whole number", e);
        }
    }
}
