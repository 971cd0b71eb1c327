// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

import parley.schemas.connection.StartFailure;

/** Finds ports that nobody uses, below those that the system hands out. */
public final class FreePorts {
    private static final int FIRST = 20_000;
    private static final int LAST = 31_000;
    private static final int STEP = 10;

    private FreePorts() {}

    public static Ports find() {
        // Two builds on one machine begin at different places.
        int begin = FIRST + (int) (ProcessHandle.current().pid() % 500) * STEP;
        for (int base = begin; base < LAST; base += STEP) {
            Ports ports = new Ports(base);
            try {
                ports.requireFree();
                return ports;
            } catch (StartFailure taken) {
                // The next ones, then.
            }
        }
        throw new IllegalStateException("no free ports from " + begin + " to " + LAST);
    }
}
