// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate;

import java.time.Duration;
import java.util.Map;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topics;

/** Lets tests build Avro records before any serde is made: Avro trusts our record classes from the first serde on. */
public final class TrustedRecords {
    private TrustedRecords() {}

    public static void load() {
        EventSerdes.of("mock://trusted-records", Map.of(), Duration.ZERO)
                .serde(Topics.withPrefix("").claims())
                .close();
    }
}
