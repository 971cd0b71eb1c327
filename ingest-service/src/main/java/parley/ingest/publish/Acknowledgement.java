// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.publish;

import java.util.Objects;

/**
 * Where the broker has an article, written by every replica that is in sync. Immutable.
 *
 * @param topic the topic's full name
 * @param partition its partition
 * @param offset its offset there
 */
public record Acknowledgement(String topic, int partition, long offset) {
    public Acknowledgement {
        Objects.requireNonNull(topic, "topic");
    }
}
