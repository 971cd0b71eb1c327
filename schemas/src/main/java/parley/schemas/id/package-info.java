// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** What identifies articles, revisions, sentences and events: pure hashes of their content. */
package parley.schemas.id;
