// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.topology;

import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import parley.events.ArticleState;
import parley.extract.engine.Engine;
import parley.schemas.serde.EventSerdes;
import parley.schemas.topic.Topic;
import parley.schemas.topic.Topics;
import parley.streams.StreamsProperties;

/** Reads each article where it lies and writes its events beside it: every topic has the article's partition. */
public final class ExtractTopology {
    static final String STATES_STORE = "article-states";
    static final String SOURCE = "articles.read";
    static final String PROCESSOR = "articles.extract";
    static final String CLAIMS = "claims.write";
    static final String BATTLEFIELD_REPORTS = "battlefield-reports.write";
    static final String DIPLOMATIC_CONTACTS = "diplomatic-contacts.write";
    static final String ARTICLE_READS = "article-reads.write";

    private final Topics topics;
    private final EventSerdes serdes;
    private final Engine engine;
    private final Properties properties;

    public ExtractTopology(Topics topics, EventSerdes serdes, Engine engine, Properties properties) {
        this.topics = topics;
        this.serdes = serdes;
        this.engine = engine;
        this.properties = properties;
    }

    /** The topology: one source, one processor with its store, four sinks. */
    public Topology build() {
        Topology topology = new Topology(StreamsProperties.topology(properties));
        topology.addSource(
                SOURCE,
                new StringDeserializer(),
                serdes.serde(topics.articles()).deserializer(),
                topics.articles().name());
        topology.addProcessor(PROCESSOR, () -> new ArticleProcessor(engine), SOURCE);
        topology.addStateStore(states(), PROCESSOR);
        addSink(topology, CLAIMS, topics.claims());
        addSink(topology, BATTLEFIELD_REPORTS, topics.battlefieldReports());
        addSink(topology, DIPLOMATIC_CONTACTS, topics.diplomaticContacts());
        addSink(topology, ARTICLE_READS, topics.articleReads());
        return topology;
    }

    private <V extends SpecificRecord> void addSink(Topology topology, String name, Topic<V> topic) {
        topology.addSink(
                name, topic.name(), new StringSerializer(), serdes.serde(topic).serializer(), PROCESSOR);
    }

    private StoreBuilder<KeyValueStore<String, ArticleState>> states() {
        String changelog =
                properties.getProperty(StreamsConfig.APPLICATION_ID_CONFIG) + "-" + STATES_STORE + "-changelog";
        Topic<ArticleState> topic = new Topic<>(changelog, ArticleState.class, java.util.Map.of());
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STATES_STORE), Serdes.String(), serdes.serde(topic));
    }
}
