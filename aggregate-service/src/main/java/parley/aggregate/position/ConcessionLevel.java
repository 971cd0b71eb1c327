// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import parley.events.Stance;

/** How far a stance gives way: 0 not at all, 1 on a condition, 2 undecided, 3 gives. Thread-safe. */
public final class ConcessionLevel {
    public static final int REFUSES = 0;
    public static final int CONDITIONAL = 1;
    public static final int UNDECIDED = 2;
    public static final int GIVES = 3;

    private ConcessionLevel() {}

    /** The level of a stance that is no rhetoric. */
    public static int of(Stance stance) {
        return switch (stance) {
            case DEMAND, REJECT -> REFUSES;
            case CONDITION -> CONDITIONAL;
            case UNDECIDED -> UNDECIDED;
            case OFFER, ACCEPT -> GIVES;
            case THREATEN, ACCUSE, ASSERT ->
                throw new IllegalArgumentException(stance + " is rhetoric and has no concession level");
        };
    }

    /** Whether one of two stances gives what the other refuses to. */
    public static boolean opposite(Stance one, Stance other) {
        return Math.abs(of(one) - of(other)) == GIVES;
    }
}
