// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.stack;

/** Hears what the stack is doing while one waits for it. Called from several threads. */
@FunctionalInterface
public interface Progress {
    /** One more thing has happened, in a few words. */
    void step(String what);
}
