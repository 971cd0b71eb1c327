// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.time.LocalDate;

/**
 * An office with the days it was held, both ends included; a null end is open.
 *
 * <p>{@code rank}: 1 head of state or government, 2 minister, chief negotiator or spokesperson, 3 other official,
 * 4 legislator, 0 no office (experts, private persons). {@code party} is null where the office serves the person's own party.
 */
public record Role(String title, int rank, LocalDate from, LocalDate until, String party) {

    public Role {
        if (rank < 0 || rank > 4) {
            throw new IllegalArgumentException("rank must be 0 to 4, not " + rank);
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("until " + until + " is before from " + from);
        }
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
