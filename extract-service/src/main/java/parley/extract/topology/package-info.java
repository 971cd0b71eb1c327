// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** Articles come in from their topic; event rows and accounts of readings leave on theirs, all of one article in one transaction. */
package parley.extract.topology;
