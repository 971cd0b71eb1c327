// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.article;

import java.time.Instant;
import parley.aggregate.store.OrderedKey;

/**
 * The stores of articles and their keys, all in the partition of the article id.
 *
 * <ul>
 *   <li>{@link #ARTICLES}: {@code articleId|offset|log timestamp in ms} to the article as it was received.
 *   <li>{@link #READS}: {@code articleId|offset|extractorVersion} to what came of reading that record.
 *   <li>{@link #FRESHNESS}: {@link #LAST_ARTICLE_AT} to the newest recordedAt, in ms since 1970, that was read in this
 *       partition, and {@link #EXTRACTOR_VERSION} to the newest extractor's version.
 * </ul>
 *
 * An article id is whatever its sender chose and may contain a separator. The parts after it have fixed widths, so a
 * key found by range belongs to the id exactly when {@link #belongs} says so.
 */
public final class ArticleKeys {
    public static final String ARTICLES = "articles";
    public static final String READS = "article-reads";
    public static final String FRESHNESS = "freshness";
    public static final String LAST_ARTICLE_AT = "lastArticleAt";
    public static final String EXTRACTOR_VERSION = "extractorVersion";

    private static final int NUMBER = 2 * Long.BYTES;
    private static final int VERSION = 2 * Integer.BYTES;

    private ArticleKeys() {}

    static String article(String id, long offset, long timestamp) {
        return OrderedKey.under(id, OrderedKey.number(offset), OrderedKey.number(timestamp));
    }

    static String read(String id, long offset, int extractorVersion) {
        return OrderedKey.under(id, OrderedKey.number(offset), OrderedKey.number(extractorVersion));
    }

    /** Whether a key of {@link #ARTICLES} or {@link #READS} belongs to an article. */
    public static boolean belongs(String key, String id) {
        int rest = key.length() - id.length();
        return key.startsWith(id) && (rest == NUMBER + NUMBER + 2 || rest == NUMBER + VERSION + 2);
    }

    /** The offset within a key of {@link #ARTICLES}. */
    public static long offset(String articleKey) {
        int end = articleKey.length() - NUMBER - 1;
        return Long.parseLong(articleKey, end - NUMBER, end, 16);
    }

    /** The log timestamp within a key of {@link #ARTICLES}. */
    public static Instant recordedAt(String articleKey) {
        return Instant.ofEpochMilli(Long.parseLong(articleKey, articleKey.length() - NUMBER, articleKey.length(), 16));
    }
}
