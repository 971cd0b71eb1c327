// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the service holds open, closed in the reverse of the order in which it was opened. Thread-safe. */
final class Resources implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Resources.class);

    private final Deque<Held> held = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T add(String name, T resource) {
        held.push(new Held(name, resource));
        return resource;
    }

    /** Closes all; one that cannot be closed is logged and does not keep the others open. */
    @Override
    public synchronized void close() {
        while (!held.isEmpty()) {
            Held next = held.pop();
            try {
                next.resource().close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                LOG.warn("interrupted while closing the {}", next.name());
            } catch (Exception e) {
                LOG.warn("the {} could not be closed", next.name(), e);
            }
        }
    }

    private record Held(String name, AutoCloseable resource) {}
}
