// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.registry;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/**
 * Runs in the registry's process: starts the main class that is named first, and ends with the process that started it.
 * The operating system closes our standard input when that one ends, however it ends, so no registry is left behind.
 */
public final class RegistryChild {
    private static final long STOP_WITHIN_MILLIS = 5000;

    private RegistryChild() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        daemon(RegistryChild::endWithParent, "parent").start();
        try {
            Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the registry failed", e.getCause());
        }
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent.
            }
        } catch (IOException e) {
            System.err.println("standard input broke, which means the same as its end: " + e);
        }
        daemon(RegistryChild::haltLater, "halt").start();
        System.exit(0);
    }

    // An exit that hangs must not keep the port and the data.
    private static void haltLater() {
        try {
            Thread.sleep(STOP_WITHIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
