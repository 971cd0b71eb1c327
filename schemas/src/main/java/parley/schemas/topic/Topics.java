// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.topic;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.TopicConfig;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.events.BattlefieldReport;
import parley.events.Claim;
import parley.events.DiplomaticContact;
import parley.events.Dispute;
import parley.events.Position;
import parley.events.PositionChange;

/** Every topic of Parley under one prefix. Immutable. */
public final class Topics {
    /** The prefix used unless another is configured. */
    public static final String DEFAULT_PREFIX = "parley.";

    /** The largest record: an article of 1 MB with room for its other fields. */
    public static final int MAX_RECORD_BYTES = 2 * 1024 * 1024;

    private static final String FOR_EVER = "-1";

    private final Topic<Article> articles;
    private final Topic<ArticleRead> articleReads;
    private final Topic<Claim> claims;
    private final Topic<BattlefieldReport> battlefieldReports;
    private final Topic<DiplomaticContact> diplomaticContacts;
    private final Topic<Position> positions;
    private final Topic<PositionChange> positionChanges;
    private final Topic<Dispute> disputes;
    private final String deadLetters;

    private Topics(String prefix) {
        // Log time, not sender time: recordedAt must never depend on a sender's clock.
        articles = kept(
                prefix + "articles", Article.class, Map.of(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime"));
        articleReads = kept(prefix + "article-reads", ArticleRead.class, Map.of());
        claims = kept(prefix + "claims", Claim.class, Map.of());
        battlefieldReports = kept(prefix + "battlefield-reports", BattlefieldReport.class, Map.of());
        diplomaticContacts = kept(prefix + "diplomatic-contacts", DiplomaticContact.class, Map.of());
        positions = compacted(prefix + "positions", Position.class);
        positionChanges = kept(prefix + "position-changes", PositionChange.class, Map.of());
        disputes = compacted(prefix + "disputes", Dispute.class);
        deadLetters = prefix + "dead-letters";
    }

    /** The topics under a prefix of letters, digits, dots, hyphens and underscores; it may be empty. */
    public static Topics withPrefix(String prefix) {
        if (!prefix.matches("[A-Za-z0-9._-]{0,100}")) {
            throw new IllegalArgumentException("topic prefix \"" + prefix
                    + "\": only letters, digits, '.', '-' and '_' are allowed, 100 characters at most");
        }
        return new Topics(prefix);
    }

    public Topic<Article> articles() {
        return articles;
    }

    public Topic<ArticleRead> articleReads() {
        return articleReads;
    }

    public Topic<Claim> claims() {
        return claims;
    }

    public Topic<BattlefieldReport> battlefieldReports() {
        return battlefieldReports;
    }

    public Topic<DiplomaticContact> diplomaticContacts() {
        return diplomaticContacts;
    }

    public Topic<Position> positions() {
        return positions;
    }

    public Topic<PositionChange> positionChanges() {
        return positionChanges;
    }

    public Topic<Dispute> disputes() {
        return disputes;
    }

    /** Name of the topic that takes the source bytes of what could not be read. */
    public String deadLetters() {
        return deadLetters;
    }

    /** The topics with a schema, in the order in which an article travels. */
    public List<Topic<? extends SpecificRecord>> typed() {
        return List.of(
                articles,
                claims,
                battlefieldReports,
                diplomaticContacts,
                articleReads,
                positions,
                positionChanges,
                disputes);
    }

    /** Name and settings of every topic, in the order in which an article travels. */
    public Map<String, Map<String, String>> all() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        typed().forEach(topic -> all.put(topic.name(), topic.settings()));
        all.put(
                deadLetters,
                settings(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(Duration.ofDays(30).toMillis()))));
        return all;
    }

    private static <V extends SpecificRecord> Topic<V> kept(String name, Class<V> type, Map<String, String> more) {
        Map<String, String> settings = settings(more);
        settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
        settings.put(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER);
        return new Topic<>(name, type, settings);
    }

    private static <V extends SpecificRecord> Topic<V> compacted(String name, Class<V> type) {
        return new Topic<>(
                name, type, settings(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
    }

    private static Map<String, String> settings(Map<String, String> more) {
        Map<String, String> settings = new LinkedHashMap<>(more);
        settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES));
        return settings;
    }
}
