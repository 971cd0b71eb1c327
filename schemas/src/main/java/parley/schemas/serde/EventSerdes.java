// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.serde;

import java.time.Duration;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import parley.schemas.connection.ConnectionSettings;
import parley.schemas.topic.Topic;

/**
 * Serdes of the typed topics in the Confluent wire format: a zero byte, the schema id in four bytes, Avro binary. A serde
 * belongs to its topic's subject wherever it is used, so changelogs and repartition topics share that subject's ids.
 * Thread-safe.
 */
public final class EventSerdes {
    /** How long a registry that does not answer is asked again before {@link RegistryUnavailable}. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Registry registry;

    private EventSerdes(Registry registry) {
        this.registry = registry;
    }

    /** Serdes over the registry of the settings; nothing is asked of it yet. */
    public static EventSerdes of(ConnectionSettings settings) {
        return of(settings.registryUrl(), settings.registryProperties(), PATIENCE);
    }

    /** Serdes over a registry, or over an in-memory one shared by everyone who names the same mock:// scope. */
    public static EventSerdes of(String registryUrl, Map<String, String> properties, Duration patience) {
        return new EventSerdes(Registry.at(registryUrl, properties, patience));
    }

    /** The serde of a topic's values; null stays null. */
    public <V extends SpecificRecord> Serde<V> serde(Topic<V> topic) {
        return Serdes.serdeFrom(
                new EventSerializer<>(topic, registry), new EventDeserializer<>(topic.type(), registry));
    }

    /** Registers the schemas of topics, so that an unreachable registry or a refused schema shows at the start. */
    public void register(Iterable<Topic<? extends SpecificRecord>> topics) {
        for (Topic<? extends SpecificRecord> topic : topics) {
            registry.register(topic.subject(), AvroTypes.schema(topic.type()));
        }
    }
}
