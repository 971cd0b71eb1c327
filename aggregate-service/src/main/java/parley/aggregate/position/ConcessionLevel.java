// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.position;

import parley.events.Stance;

/** How far a stance gives way: 0 not at all, 1 on a condition, 2 undecided, 3 gives. Thread-safe. */
final class ConcessionLevel {
    static final int REFUSES = 0;
    static final int CONDITIONAL = 1;
    static final int UNDECIDED = 2;
    static final int GIVES = 3;

    private ConcessionLevel() {}

    static int of(Stance stance) {
        return switch (stance) {
            case DEMAND, REJECT -> REFUSES;
            case CONDITION -> CONDITIONAL;
            case UNDECIDED -> UNDECIDED;
            case OFFER, ACCEPT -> GIVES;
            case THREATEN, ACCUSE, ASSERT ->
                throw new IllegalArgumentException(stance + " is rhetoric and has no concession level");
        };
    }

    static boolean opposite(Stance one, Stance other) {
        return Math.abs(of(one) - of(other)) == GIVES;
    }
}
