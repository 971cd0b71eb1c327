// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** How a service reaches Kafka and the registry: settings come in from the environment, ready connections or clear failures leave. */
package parley.schemas.connection;
