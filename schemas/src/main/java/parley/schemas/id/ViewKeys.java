// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.id;

import parley.events.BattlefieldReport;
import parley.events.Claim;
import parley.events.DiplomaticContact;

/**
 * Keys of the view entries that own an event, shared by the service that names them and the one that keeps them. An
 * event of no negotiation has none. Thread-safe.
 */
public final class ViewKeys {
    /** Stands for the place in the keys of reports that name none. */
    public static final String NO_PLACE = "-";

    private static final char SEPARATOR = '|';

    private ViewKeys() {}

    /** negotiation|party|issue, or null. */
    public static String position(Claim claim) {
        return claim.getNegotiation() == null
                ? null
                : position(claim.getNegotiation(), claim.getParty(), claim.getIssue());
    }

    /** negotiation|party|issue. */
    public static String position(String negotiation, String party, String issue) {
        return negotiation + SEPARATOR + party + SEPARATOR + issue;
    }

    /** negotiation|place, the place a hyphen where the report names none; or null. */
    public static String battlefield(BattlefieldReport report) {
        return report.getNegotiation() == null
                ? null
                : report.getNegotiation()
                        + SEPARATOR
                        + (report.getPlace() == null
                                ? NO_PLACE
                                : report.getPlace().getName());
    }

    /** negotiation, or null. */
    public static String contact(DiplomaticContact contact) {
        return contact.getNegotiation();
    }
}
