// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.process;

import java.util.Optional;

/** A service that has been started and runs until it is closed or fails. */
public interface RunningService extends AutoCloseable {

    /** Blocks until the service has stopped, of its own or because it was closed. */
    void awaitStop() throws InterruptedException;

    /** What made it stop by itself; empty while it runs and after {@link #close}. */
    Optional<Throwable> failure();

    @Override
    void close();
}
