// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

/** What must go with a word so that it tells of fighting; explained in {@code battlefield.txt}. */
enum Needs {
    ACTOR,
    PLACE,
    TARGET,
    WEAPON,
    NEW_WEAPON,
    BUILT,
    MOVABLE,
    ARMED,
    UNDERGONE,
    HELD,
    CLASH,
    TOLL
}
