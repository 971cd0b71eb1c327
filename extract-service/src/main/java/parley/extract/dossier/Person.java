// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A named person and the offices held over time.
 *
 * <p>{@code aliases} are recognised alone ("Putin"); the bare surname of any other person only after the full name.
 */
public record Person(String name, String party, Sex sex, List<String> aliases, List<Role> roles) {

    /** Which pronoun refers to the person. */
    public enum Sex {
        MALE,
        FEMALE
    }

    public Person {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }

    /**
     * The office held on a day; without a day the latest one listed.
     *
     * @return the highest-ranking office that holds on the day, or empty when none does
     */
    public Optional<Role> roleOn(LocalDate day) {
        return roles.stream()
                .filter(role -> day == null ? role.until() == null : role.holdsOn(day))
                .min(Comparator.comparingInt(Role::rank));
    }

    /** The party served on a day: that of the office held then, else the person's own. */
    public String partyOn(LocalDate day) {
        return roleOn(day).map(Role::party).orElse(party);
    }

    /** The last word of the name. */
    public String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
