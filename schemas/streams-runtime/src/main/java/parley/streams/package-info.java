// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors

/** What both Kafka Streams services share: a topology goes in, a running and cleanly stopping application comes out. */
package parley.streams;
