// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import parley.extract.eval.Interval;

/** Writes shares with three digits after the point, as the score tables do. */
final class Shares {
    private Shares() {}

    static String of(double share) {
        return Double.isNaN(share)
                ? "-"
                : new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toString();
    }

    /** A share with its interval: {@code 0.812 [0.700 0.901]}. */
    static String of(double share, Interval interval) {
        return Double.isNaN(share) || Double.isNaN(interval.low())
                ? of(share)
                : of(share) + " [" + of(interval.low()) + " " + of(interval.high()) + "]";
    }
}
