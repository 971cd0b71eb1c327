// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.aggregate.claim.Claim;
import parley.aggregate.position.ConcessionLevel;

/** Claims of which one refuses what another speaker, within the length of a window, concedes. Thread-safe. */
final class Contradiction {
    static final int DAYS_APART = 6;

    private Contradiction() {}

    /** Those of the claims that another contradicts; all of them are a basis for a position. */
    static List<Claim> within(List<Claim> claims) {
        List<Claim> refusing = ofLevel(claims, ConcessionLevel.REFUSES);
        List<Claim> giving = ofLevel(claims, ConcessionLevel.GIVES);
        List<Claim> contradicting = contradicted(refusing, giving);
        contradicting.addAll(contradicted(giving, refusing));
        return contradicting;
    }

    static List<Claim> ofLevel(List<Claim> claims, int level) {
        return claims.stream()
                .filter(claim -> ConcessionLevel.of(claim.stance()) == level)
                .toList();
    }

    private static List<Claim> contradicted(List<Claim> claims, List<Claim> by) {
        Map<String, List<Claim>> bySpeaker = new HashMap<>();
        by.forEach(claim -> bySpeaker
                .computeIfAbsent(claim.speaker().name(), name -> new ArrayList<>())
                .add(claim));
        Map<String, Days> days = new HashMap<>();
        bySpeaker.forEach((name, said) -> days.put(name, new Days(said)));
        List<Claim> contradicted = new ArrayList<>();
        for (Claim claim : claims) {
            if (days.entrySet().stream()
                    .anyMatch(other -> !other.getKey().equals(claim.speaker().name())
                            && other.getValue().within(DAYS_APART, claim))) {
                contradicted.add(claim);
            }
        }
        return contradicted;
    }
}
