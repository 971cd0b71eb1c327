// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** Articles come in; claims, battlefield reports, diplomatic contacts and article reads leave. */
package parley.extract;
