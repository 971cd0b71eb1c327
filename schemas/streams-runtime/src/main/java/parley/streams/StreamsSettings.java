// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.streams;

import java.nio.file.Path;

/**
 * What distinguishes one Streams service from another. Immutable.
 *
 * @param applicationId names the group, the transactions and the internal topics
 * @param applicationServer host:port under which other instances reach this one; never empty, for without it a query of
 *     any key looks like an absent one
 * @param stateDirectory where the stores lie
 * @param threads stream threads
 */
public record StreamsSettings(String applicationId, String applicationServer, Path stateDirectory, int threads) {
    public StreamsSettings {
        if (!applicationServer.matches("[^:\\s]+:\\d{1,5}")) {
            throw new IllegalArgumentException("the advertised address \"" + applicationServer + "\" is not host:port");
        }
        if (threads < 1 || threads > 64) {
            throw new IllegalArgumentException("stream threads: " + threads + "; use 1 to 64");
        }
    }
}
