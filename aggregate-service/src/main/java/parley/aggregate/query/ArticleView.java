// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import parley.events.ReadEvent;

/**
 * An article at one of its revisions, with the events that were read out of it. Immutable.
 *
 * @param shown the revision asked for, or the newest
 * @param revisions all records of the article, newest first
 * @param stage how far the shown revision has come
 * @param events its events, sorted by place in the text; those not in their store yet are left out
 */
public record ArticleView(
        ArticleRevision shown, List<ArticleRevision> revisions, Stage stage, List<ArticleEvent> events) {

    /** How far a revision has come: on the log, read by the extractor, or visible in every view it concerns. */
    public enum Stage {
        ACCEPTED,
        READ,
        VIEWED
    }

    /** An event of the article: what the reading says of it, and its row. */
    public record ArticleEvent(ReadEvent read, SpecificRecord row, int start) {}

    public ArticleView {
        Objects.requireNonNull(shown, "shown");
        revisions = List.copyOf(revisions);
        Objects.requireNonNull(stage, "stage");
        events = List.copyOf(events);
    }
}
