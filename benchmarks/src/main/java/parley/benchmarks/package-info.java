// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** The seed reports go in; speed, latency and memory come out as text. */
package parley.benchmarks;
