// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.ops;

/** Whether the process should be restarted (not live) or merely not asked (not ready). Thread-safe. */
public interface Health {

    /** False when the streams have failed for good. */
    boolean live();

    /** Why, or why not, this instance can answer; asks the stores themselves. */
    Readiness readiness();
}
