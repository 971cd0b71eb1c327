// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

/** Hits and misses at one level; a neutral prediction counts neither way. */
public record Counts(int tp, int fp, int fn, int neutral) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    /** Share of predictions that are right; NaN without any. */
    public double precision() {
        return tp + fp == 0 ? Double.NaN : (double) tp / (tp + fp);
    }

    /** Share of core gold events found; NaN without any. */
    public double recall() {
        return tp + fn == 0 ? Double.NaN : (double) tp / (tp + fn);
    }

    /** Harmonic mean of both; NaN where one is, 0 where both are 0. */
    public double f1() {
        double p = precision();
        double r = recall();
        return Double.isNaN(p) || Double.isNaN(r) ? Double.NaN : p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    Counts plus(Counts other) {
        return new Counts(tp + other.tp, fp + other.fp, fn + other.fn, neutral + other.neutral);
    }
}
