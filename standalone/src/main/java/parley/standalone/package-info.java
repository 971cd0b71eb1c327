// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** A command line comes in; the whole pipeline runs in one process, or a table is printed. */
package parley.standalone;
