// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The parts that run, closed in reverse order. A part that comes up while all are being closed is closed too. Thread-safe. */
final class Opened implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Opened.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean closing;

    <T extends AutoCloseable> T add(T part) {
        synchronized (parts) {
            if (!closing) {
                parts.push(part);
                return part;
            }
        }
        close(part);
        throw new CancellationException("stopping");
    }

    boolean closing() {
        synchronized (parts) {
            return closing;
        }
    }

    @Override
    public synchronized void close() {
        while (true) {
            AutoCloseable part;
            synchronized (parts) {
                closing = true;
                part = parts.poll();
            }
            if (part == null) {
                return;
            }
            close(part);
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.warn("interrupted while closing {}", part.getClass().getSimpleName());
        } catch (Exception e) {
            LOG.error("{} did not close", part.getClass().getSimpleName(), e);
        }
    }
}
