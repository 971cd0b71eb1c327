// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.store;

import parley.aggregate.event.Event;
import parley.aggregate.event.Provenance;

/**
 * The layout of event rows in ordered stores.
 *
 * <ul>
 *   <li>Rows: {@code viewKey|eventId|articleOffset|extractorVersion}, so that a range over a view key gives all its
 * rows,       and a range over {@code viewKey|eventId} those of one event.   <li>Newest first: {@code
 * negotiation|inverted day|eventId|articleOffset|extractorVersion}, with the rows' prefix       {@code viewKey|eventId}
 * as value: what holds is decided from all rows of the event.
 * </ul>
 */
public final class RowKeys {
    private RowKeys() {}

    /** Prefix of an event's rows. */
    public static String event(String viewKey, String eventId) {
        return OrderedKey.under(viewKey, eventId);
    }

    static String row(String viewKey, Event row) {
        Provenance provenance = row.provenance();
        return OrderedKey.under(
                viewKey,
                provenance.eventId(),
                OrderedKey.number(provenance.articleOffset()),
                OrderedKey.number(provenance.extractor().version()));
    }

    /** Key of a row in the index by day. */
    public static String newestFirst(Event row) {
        Provenance provenance = row.provenance();
        return OrderedKey.of(
                provenance.negotiation() == null ? "" : provenance.negotiation(),
                OrderedKey.newestFirst(row.date()),
                provenance.eventId(),
                OrderedKey.number(provenance.articleOffset()),
                OrderedKey.number(provenance.extractor().version()));
    }
}
