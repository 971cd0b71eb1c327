// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.correction;

import java.time.Instant;
import parley.events.Article;
import parley.schemas.id.ArticleIds;

/**
 * An article as it lies in the log.
 *
 * @param article the article
 * @param partition partition of its record
 * @param offset offset of its record
 * @param loggedAt log timestamp of its record
 */
public record ArticleRecord(Article article, int partition, long offset, Instant loggedAt) {
    /** The hash of everything in which two revisions can differ. */
    public String revision() {
        return ArticleIds.revision(
                article.getTitle(),
                article.getBody(),
                article.getPublishedAt(),
                article.getPublisher(),
                article.getUrl());
    }
}
