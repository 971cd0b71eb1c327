// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** Words of a command line come in; results leave on standard output, everything else on standard error. */
package parley.standalone.cli;
