// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Watches that a party's highest office is held by one person at a time. Not thread-safe. */
final class Heads {

    private record Term(String person, String party, Role role, YamlField field) {}

    private final List<Term> terms = new ArrayList<>();

    /** Notes an office of rank 1; one that another person holds on the same day is reported. */
    void note(String person, String party, Role role, YamlField field) {
        if (role.rank() != 1) {
            return;
        }
        Term term = new Term(person, role.party() == null ? party : role.party(), role, field);
        for (Term other : terms) {
            if (!other.person().equals(person) && sameOffice(other, term) && overlap(other.role(), role)) {
                field.report("'" + role.title() + "' of " + term.party() + " is held by " + other.person() + " (line "
                        + other.field().line() + ") on the same days; end the one term with 'until', or begin the other"
                        + " with a later 'from'");
            }
        }
        terms.add(term);
    }

    private static boolean sameOffice(Term one, Term other) {
        return one.party().equals(other.party())
                && one.role()
                        .title()
                        .toLowerCase(Locale.ROOT)
                        .equals(other.role().title().toLowerCase(Locale.ROOT));
    }

    /** Whether two terms share a day; the day on which one hands over to the next does not count. */
    private static boolean overlap(Role one, Role other) {
        return begins(one).isBefore(ends(other)) && begins(other).isBefore(ends(one));
    }

    private static LocalDate begins(Role role) {
        return role.from() == null ? LocalDate.MIN : role.from();
    }

    private static LocalDate ends(Role role) {
        return role.until() == null ? LocalDate.MAX : role.until();
    }
}
