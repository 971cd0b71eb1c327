// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** The typed topics of Parley: the only place where topic names stand. */
package parley.schemas.topic;
