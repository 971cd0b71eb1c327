// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.id;

import java.time.Instant;

/** Ids and revisions of articles, from their content alone. Thread-safe. */
public final class ArticleIds {
    private ArticleIds() {}

    /**
     * The id of an article whose sender gave none: the hash of its canonical URL, else of publisher, title, publication
     * time and body, so that the same report sent twice is one article.
     */
    public static String of(String url, String publisher, String title, Instant publishedAt, String body) {
        return CanonicalUrl.of(url)
                .map(canonical -> Hash128.of("article-url", canonical))
                .orElseGet(() -> Hash128.of("article", publisher, title, text(publishedAt), body));
    }

    /** The revision of an article: the hash of title, body, publication time, publisher and URL. */
    public static String revision(String title, String body, Instant publishedAt, String publisher, String url) {
        return Hash128.of("revision", title, body, text(publishedAt), publisher, url);
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
