// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** Rows of cells come in; aligned lines for a terminal or a pipe leave. */
package parley.standalone.table;
