// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.schemas.id.ArticleIds;

/**
 * One record of an article and what came of reading it. Immutable.
 *
 * @param offset place of the record in its partition
 * @param recordedAt its log timestamp
 * @param article the article as it was received
 * @param read the newest reading of the record, if there is one yet
 */
public record ArticleRevision(long offset, Instant recordedAt, Article article, Optional<ArticleRead> read) {
    public ArticleRevision {
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(read, "read");
    }

    /** Hash of title, body, publication time, publisher and URL. */
    public String revision() {
        return ArticleIds.revision(
                article.getTitle(),
                article.getBody(),
                article.getPublishedAt(),
                article.getPublisher(),
                article.getUrl());
    }
}
