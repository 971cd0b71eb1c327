// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

/** Whether an action is told as done. */
enum Reality {
    /** Told as done. */
    REAL,
    /** Tried in vain, or told with a not. */
    FAILED,
    /** Told as not established: "no evidence that". */
    DOUBTED,
    /** Planned, possible, demanded: no report. */
    UNREAL
}
