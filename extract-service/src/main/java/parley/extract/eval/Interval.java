// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

/** A lower and an upper bound of a share; both NaN where there is none. */
public record Interval(double low, double high) {}
