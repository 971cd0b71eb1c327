// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** A directory and a port come in; a schema registry in a process of its own, and word of its end, leave. */
package parley.standalone.registry;
