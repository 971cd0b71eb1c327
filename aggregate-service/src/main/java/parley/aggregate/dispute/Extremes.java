// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import parley.aggregate.claim.Claim;
import parley.aggregate.position.ConcessionLevel;

/** Claims of one voice that give way entirely or not at all, by level and day. Not thread-safe. */
final class Extremes {
    private final NavigableMap<LocalDate, Map<ClaimSaid, Alike<ClaimSaid, Claim>>> refusing = new TreeMap<>();
    private final NavigableMap<LocalDate, Map<ClaimSaid, Alike<ClaimSaid, Claim>>> giving = new TreeMap<>();

    /** Adds a claim; tells whether it is one of these. */
    boolean add(Claim claim) {
        if (!extreme(claim)) {
            return false;
        }
        days(ConcessionLevel.of(claim.stance()))
                .computeIfAbsent(claim.date(), day -> new HashMap<>())
                .computeIfAbsent(ClaimSaid.of(claim), Alike::new)
                .add(claim);
        return true;
    }

    /** Takes away a claim that was added; tells whether it was one of these. */
    boolean remove(Claim claim) {
        if (!extreme(claim)) {
            return false;
        }
        NavigableMap<LocalDate, Map<ClaimSaid, Alike<ClaimSaid, Claim>>> days =
                days(ConcessionLevel.of(claim.stance()));
        Map<ClaimSaid, Alike<ClaimSaid, Claim>> ofDay = days.get(claim.date());
        Alike<ClaimSaid, Claim> alike = ofDay.get(ClaimSaid.of(claim));
        alike.remove(claim);
        if (alike.statements().isEmpty()) {
            ofDay.remove(alike.said());
        }
        if (ofDay.isEmpty()) {
            days.remove(claim.date());
        }
        return true;
    }

    /** Those of a level from a day to another, both included. */
    List<Alike<ClaimSaid, Claim>> between(int level, LocalDate first, LocalDate last) {
        List<Alike<ClaimSaid, Claim>> found = new ArrayList<>();
        days(level).subMap(first, true, last, true).values().forEach(ofDay -> found.addAll(ofDay.values()));
        return found;
    }

    /** Whether there is one like that on a level from a day to another, both included. */
    boolean any(int level, LocalDate first, LocalDate last, Predicate<Alike<ClaimSaid, Claim>> like) {
        for (Map<ClaimSaid, Alike<ClaimSaid, Claim>> ofDay :
                days(level).subMap(first, true, last, true).values()) {
            if (ofDay.values().stream().anyMatch(like)) {
                return true;
            }
        }
        return false;
    }

    /** The same claims as these here, as far as they are there. */
    Collection<Alike<ClaimSaid, Claim>> same(Collection<Alike<ClaimSaid, Claim>> others) {
        List<Alike<ClaimSaid, Claim>> same = new ArrayList<>();
        for (Alike<ClaimSaid, Claim> other : others) {
            Alike<ClaimSaid, Claim> here = days(ConcessionLevel.of(other.said().stance()))
                    .getOrDefault(other.said().day(), Map.of())
                    .get(other.said());
            if (here != null) {
                same.add(here);
            }
        }
        return same;
    }

    private NavigableMap<LocalDate, Map<ClaimSaid, Alike<ClaimSaid, Claim>>> days(int level) {
        return level == ConcessionLevel.REFUSES ? refusing : giving;
    }

    private static boolean extreme(Claim claim) {
        int level = ConcessionLevel.of(claim.stance());
        return level == ConcessionLevel.REFUSES || level == ConcessionLevel.GIVES;
    }
}
