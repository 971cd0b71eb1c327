// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** A data directory and ports come in; broker, registry and services, running together and stopping together, leave. */
package parley.standalone.stack;
