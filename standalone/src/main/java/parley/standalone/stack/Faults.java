// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import parley.schemas.connection.ExitCode;
import parley.schemas.connection.StartFailure;
import parley.schemas.serde.RegistryUnavailable;

/** The first fault of a part that the rest cannot do without. Thread-safe. */
final class Faults {
    private final CompletableFuture<StartFailure> first = new CompletableFuture<>();
    // What ends while everything is being closed is no fault.
    private final BooleanSupplier closing;

    Faults(BooleanSupplier closing) {
        this.closing = closing;
    }

    void report(ExitCode code, String message, Throwable cause) {
        if (!closing.getAsBoolean()) {
            first.complete(new StartFailure(code, message, cause));
        }
    }

    /** Reports a service that stops by itself. */
    void watch(String service, Stop stop, Supplier<Optional<Throwable>> failure) {
        Thread watch = new Thread(
                () -> {
                    try {
                        stop.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return;
                    }
                    Throwable cause = failure.get().orElse(null);
                    boolean registry = cause != null && RegistryUnavailable.causes(cause);
                    report(
                            registry ? ExitCode.REGISTRY_UNAVAILABLE : ExitCode.FAILED,
                            "The " + service + " service stopped: "
                                    + (cause == null ? "see the log" : cause.getMessage()),
                            cause);
                },
                "watch-" + service);
        watch.setDaemon(true);
        watch.start();
    }

    StartFailure await() {
        return first.join();
    }

    /** Blocks until something has stopped. */
    @FunctionalInterface
    interface Stop {
        void await() throws InterruptedException;
    }
}
