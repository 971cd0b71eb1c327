// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.correction;

import java.util.ArrayList;
import java.util.List;
import parley.events.BattlefieldReport;
import parley.events.Claim;
import parley.events.DiplomaticContact;

/** The events of one article, or rows of them, by topic. */
public record Events(
        List<Claim> claims, List<BattlefieldReport> battlefieldReports, List<DiplomaticContact> diplomaticContacts) {
    public static final Events NONE = new Events(List.of(), List.of(), List.of());

    public Events {
        claims = List.copyOf(claims);
        battlefieldReports = List.copyOf(battlefieldReports);
        diplomaticContacts = List.copyOf(diplomaticContacts);
    }

    public boolean isEmpty() {
        return claims.isEmpty() && battlefieldReports.isEmpty() && diplomaticContacts.isEmpty();
    }

    /** These, then those of the other. */
    Events and(Events other) {
        return new Events(
                joined(claims, other.claims),
                joined(battlefieldReports, other.battlefieldReports),
                joined(diplomaticContacts, other.diplomaticContacts));
    }

    private static <E> List<E> joined(List<E> first, List<E> second) {
        List<E> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
