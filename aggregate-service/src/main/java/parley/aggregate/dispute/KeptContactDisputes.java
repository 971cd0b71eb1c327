// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.util.List;
import java.util.Optional;
import parley.aggregate.contact.DiplomaticContact;
import parley.aggregate.contact.KeptContacts;
import parley.aggregate.store.KeyRows;

/**
 * The disputes of a negotiation's contacts, from what is kept up to date report by report: the same as {@link
 * ContactDisputes#of} over all rows. Not thread-safe.
 */
final class KeptContactDisputes {
    private final KeptContacts now;
    private final KeptContacts ever;

    KeptContactDisputes(KeyRows<DiplomaticContact> rows) {
        now = new KeptContacts(rows.now());
        ever = new KeptContacts(rows.ever());
    }

    /** The disputes as they are now, or empty when nothing that they depend on has changed since the last call. */
    Optional<List<Dispute>> differing(String negotiation) {
        boolean nowDiffers = now.different();
        boolean everDiffers = ever.different();
        return nowDiffers || everDiffers
                ? Optional.of(ContactDisputes.of(negotiation, now.disputed(), ever.disputed(), now::idOf))
                : Optional.empty();
    }
}
