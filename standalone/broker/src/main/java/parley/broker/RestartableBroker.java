// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/** A broker on a free port that can be stopped and started again on its address and data. Not thread-safe. */
public final class RestartableBroker implements AutoCloseable {
    private final Path directory;
    private final int port = freePort();
    private EmbeddedBroker running;

    /** A broker with its data in a directory; not started yet. */
    public RestartableBroker(Path directory) {
        this.directory = directory;
    }

    /** Its address, running or not. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Starts it, and returns when it answers. */
    public RestartableBroker start() {
        running = EmbeddedBroker.start(directory, port);
        return this;
    }

    /** Stops it; a broker that is not running stays so. */
    public void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
