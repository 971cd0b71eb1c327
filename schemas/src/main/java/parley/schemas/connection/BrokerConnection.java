// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.connection;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for Kafka to answer. Thread-safe. */
public final class BrokerConnection {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerConnection.class);
    private static final Duration TRY = Duration.ofSeconds(5);

    private BrokerConnection() {}

    /**
     * An admin client of a broker that has answered; the caller closes it.
     *
     * @throws StartFailure naming the address and the time waited, or what refused the credentials
     */
    public static Admin open(ConnectionSettings settings, Duration patience) {
        Map<String, Object> properties = new HashMap<>(settings.kafkaClient());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TRY.toMillis());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) TRY.toMillis());
        Admin admin = create(settings, properties);
        boolean answered = false;
        try {
            await(admin, settings, patience);
            answered = true;
            return admin;
        } finally {
            if (!answered) {
                admin.close(Duration.ZERO);
            }
        }
    }

    private static Admin create(ConnectionSettings settings, Map<String, Object> properties) {
        try {
            return Admin.create(properties);
        } catch (KafkaException e) {
            throw new StartFailure(
                    ExitCode.BROKER_UNAVAILABLE,
                    "Kafka's address or client properties cannot be used: " + settings.bootstrapServers() + ": "
                            + deepest(e).getMessage() + ". Check the PARLEY_KAFKA_* variables.",
                    e);
        }
    }

    private static void await(Admin admin, ConnectionSettings settings, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (true) {
            try {
                admin.describeCluster().nodes().get();
                return;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof AuthenticationException refused) {
                    throw new StartFailure(
                            ExitCode.BROKER_UNAVAILABLE,
                            "Kafka at " + settings.bootstrapServers() + " refused the credentials of the admin client ("
                                    + settings.kafkaProperties().getOrDefault("sasl.mechanism", "no SASL mechanism")
                                    + "): " + refused.getMessage(),
                            refused);
                }
                if (System.nanoTime() >= end) {
                    throw new StartFailure(
                            ExitCode.BROKER_UNAVAILABLE,
                            "No Kafka broker answered at " + settings.bootstrapServers() + " for "
                                    + patience.toSeconds()
                                    + " s. Start it, or set PARLEY_KAFKA_BOOTSTRAP_SERVERS.",
                            e.getCause());
                }
                if (!told) {
                    LOG.info("waiting up to {} s for Kafka at {}", patience.toSeconds(), settings.bootstrapServers());
                    told = true;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartFailure(ExitCode.FAILED, "interrupted while waiting for Kafka", e);
            }
        }
    }

    private static Throwable deepest(Throwable error) {
        Throwable deepest = error;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }
}
