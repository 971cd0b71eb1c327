// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** What an article yields now and what it yielded before come in; the rows that make up the difference leave. */
package parley.extract.correction;
