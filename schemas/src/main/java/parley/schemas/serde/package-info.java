// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** Records go in, bytes in the Confluent wire format come out, and back, over Confluent's own registry client. */
package parley.schemas.serde;
