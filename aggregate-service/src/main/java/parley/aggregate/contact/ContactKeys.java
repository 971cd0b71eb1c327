// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.contact;

/**
 * The stores of contacts, all in the partition of the negotiation: every row of every contact, laid out by {@link
 * parley.aggregate.store.RowKeys} under the negotiation, which is empty for contacts in none. Entries for real-world
 * contacts are folded from the rows of the whole negotiation, since any of them may belong together.
 */
public final class ContactKeys {
    public static final String CONTACTS = "diplomatic-contacts";
    public static final String CONTACTS_NEWEST_FIRST = "diplomatic-contacts-newest-first";

    private ContactKeys() {}

    /** The view key of a row. */
    public static String of(DiplomaticContact contact) {
        String negotiation = contact.provenance().negotiation();
        return negotiation == null ? "" : negotiation;
    }
}
