// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** Reports come in over HTTP or from files; articles leave on the articles topic. */
package parley.ingest;
