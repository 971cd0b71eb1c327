// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** A directory and a port come in; a real Kafka broker on this machine, and word of its fault, leave. */
package parley.broker;
