// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.util.Objects;
import parley.events.Article;

/**
 * A report that is taken. Immutable.
 *
 * @param article what is published
 * @param revision hash of the article's content; equal for the same report sent again
 */
public record Accepted(Article article, String revision) {
    public Accepted {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(revision, "revision");
    }
}
