// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** A scored set of articles comes in; text for a terminal, JSON or a page for a browser leaves. */
package parley.standalone.evaluation;
