// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** A read report comes in; meetings, calls, votes and other contacts between parties leave. */
package parley.extract.contact;
