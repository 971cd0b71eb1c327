// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import parley.standalone.stack.StackConfig;
import parley.standalone.stack.StandaloneStack;

/** A stack from its start to its end, which may come by Ctrl-C at any time. */
final class StackRun {
    private final Console console;
    private final StackConfig config;

    StackRun(Console console, StackConfig config) {
        this.console = console;
        this.config = config;
    }

    /**
     * Starts the stack, does the work and stops the stack.
     *
     * @param work its result is the exit status; null keeps the stack running until it is stopped or fails
     */
    int around(Callable<Integer> work) throws Exception {
        StandaloneStack stack = new StandaloneStack(config, timed());
        Thread stop = new Thread(
                () -> {
                    console.say("stopping");
                    stack.close();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            stack.start();
            Integer status = work.call();
            if (status == null) {
                throw stack.awaitFault();
            }
            return status;
        } catch (Exception e) {
            if (stack.closing() && stop.isAlive()) {
                // What fails while everything is being stopped is no news; the hook ends the process.
                stop.join();
                throw new CancellationException("stopped");
            }
            throw e;
        } finally {
            stack.close();
            if (!stop.isAlive()) {
                Runtime.getRuntime().removeShutdownHook(stop);
            }
        }
    }

    private parley.standalone.stack.Progress timed() {
        long begin = System.nanoTime();
        return what -> console.say(String.format(Locale.ROOT, "%5.1f s  %s", (System.nanoTime() - begin) / 1e9, what));
    }
}
