// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** Questions and report files come in; the services' answers over HTTP, or a clear word why there is none, leave. */
package parley.standalone.api;
