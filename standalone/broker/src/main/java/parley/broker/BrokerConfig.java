// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.broker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import parley.schemas.topic.Topics;

/** Settings of the one broker of a standalone installation. */
final class BrokerConfig {
    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private BrokerConfig() {}

    static Map<String, String> of(Path directory, String host, int port, int controllerPort) {
        Map<String, String> config = new HashMap<>(FIXED);
        config.put("node.id", Integer.toString(NODE));
        config.put("listeners", "PLAINTEXT://" + host + ":" + port + ",CONTROLLER://" + host + ":" + controllerPort);
        config.put("advertised.listeners", "PLAINTEXT://" + host + ":" + port);
        // A static voter: the controller's port may be another one after a restart.
        config.put("controller.quorum.voters", NODE + "@" + host + ":" + controllerPort);
        config.put("log.dirs", directory.toString());
        return config;
    }

    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("controller.listener.names", CONTROLLER),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            // A laptop may stay off for weeks; a forgotten position would mean reading every article again.
            Map.entry("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE)),
            // Internal topics of the services hold whole articles too.
            Map.entry("message.max.bytes", Integer.toString(Topics.MAX_RECORD_BYTES)),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            // Sized for one machine: the defaults reserve 128 MiB for the cleaner alone.
            Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "2"));
}
