// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;

/**
 * The ports on 127.0.0.1, all derived from one. Immutable.
 *
 * @param base port of the aggregate service; the registry is on the next, the ingest service on the one after, Kafka on
 *     base + 1012, so that 8080 gives Kafka its usual 9092
 */
public record Ports(int base) {
    /** The base used unless another is asked for. */
    public static final int DEFAULT_BASE = 8080;

    // After kill -9 the registry needs a moment to notice that we are gone.
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String HOST = "127.0.0.1";
    private static final int LOWEST = 1024;
    private static final int TO_KAFKA = 1012;
    private static final int HIGHEST = 65535 - TO_KAFKA;

    public Ports {
        if (base < LOWEST || base > HIGHEST) {
            throw new StartFailure(
                    ExitCode.USAGE, "--port-base is " + base + "; use " + LOWEST + " to " + HIGHEST + ".");
        }
    }

    public int aggregate() {
        return base;
    }

    public int registry() {
        return base + 1;
    }

    public int ingest() {
        return base + 2;
    }

    public int kafka() {
        return base + TO_KAFKA;
    }

    public String aggregateUrl() {
        return "http://" + HOST + ":" + aggregate();
    }

    public String ingestUrl() {
        return "http://" + HOST + ":" + ingest();
    }

    /** The root of the registry's Confluent API. */
    public String registryUrl() {
        return "http://" + HOST + ":" + registry() + "/apis/ccompat/v7";
    }

    /**
     * Checks that nobody listens on any of them.
     *
     * @throws StartFailure naming those that are in use, and how to change them
     */
    public void requireFree() {
        Map<String, Integer> all = new LinkedHashMap<>();
        all.put("aggregate service", aggregate());
        all.put("schema registry", registry());
        all.put("ingest service", ingest());
        all.put("Kafka", kafka());
        String taken = taken(all);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!taken.isEmpty() && System.nanoTime() < end) {
            pause();
            taken = taken(all);
        }
        if (!taken.isEmpty()) {
            int other = base == DEFAULT_BASE ? 18080 : DEFAULT_BASE;
            throw new StartFailure(
                    ExitCode.PORT_IN_USE,
                    "Port in use on " + HOST + ": " + taken + ". Stop what listens there, or choose others with "
                            + "--port-base, such as --port-base " + other + ".");
        }
    }

    private static String taken(Map<String, Integer> all) {
        return all.entrySet().stream()
                .filter(entry -> inUse(entry.getValue()))
                .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                .collect(Collectors.joining(", "));
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(ExitCode.FAILED, "interrupted while looking for ports", e);
        }
    }

    private static boolean inUse(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
