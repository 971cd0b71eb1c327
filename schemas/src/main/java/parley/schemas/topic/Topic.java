// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.topic;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/**
 * A topic whose key is text and whose value is a record of one type. Immutable.
 *
 * @param name full name, prefix included
 * @param type class of the value
 * @param settings topic-level settings it is created with
 */
public record Topic<V extends SpecificRecord>(String name, Class<V> type, Map<String, String> settings) {
    public Topic {
        settings = Map.copyOf(settings);
    }

    /** The registry subject of the value, by TopicNameStrategy. */
    public String subject() {
        return name + "-value";
    }
}
