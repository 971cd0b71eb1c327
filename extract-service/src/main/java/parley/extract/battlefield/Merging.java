// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import parley.events.PlacePrecision;
import parley.extract.text.Passage;

/** Makes one report of what an article tells twice; the further places stand in {@code also}. */
final class Merging {
    private Merging() {}

    static List<BattlefieldFound> of(List<BattlefieldFound> reports) {
        List<BattlefieldFound> merged = new ArrayList<>();
        for (BattlefieldFound report : reports) {
            int known = -1;
            for (int i = 0; i < merged.size() && known < 0; i++) {
                known = same(merged.get(i), report) ? i : -1;
            }
            if (known < 0) {
                merged.add(report);
            } else {
                merged.set(known, with(merged.get(known), report));
            }
        }
        return merged;
    }

    private static boolean same(BattlefieldFound a, BattlefieldFound b) {
        boolean dates = a.happenedAt() == null
                || b.happenedAt() == null
                || a.happenedAt().date().equals(b.happenedAt().date());
        // Of a whole country several deeds of one kind are told.
        boolean wide = a.place() != null && a.place().precision() == PlacePrecision.COUNTRY;
        boolean sameDay = a.happenedAt() != null && a.happenedAt().equals(b.happenedAt());
        boolean where = a.place() != null && a.place().equals(b.place()) && (!wide || sameDay);
        // "launched missiles at X, killing two": one deed, told once with its place.
        boolean sameSentence = a.sentence().equals(b.sentence()) && (a.place() == null || b.place() == null);
        return dates
                && (where || sameSentence)
                && a.actor().equals(b.actor())
                && a.action() == b.action()
                && a.standing() == b.standing()
                && Objects.equals(a.sourceParty(), b.sourceParty());
    }

    private static BattlefieldFound with(BattlefieldFound first, BattlefieldFound again) {
        List<Passage> also = first.evidence().equals(again.evidence())
                ? first.also()
                : Stream.concat(first.also().stream(), Stream.of(again.evidence()))
                        .distinct()
                        .toList();
        return new BattlefieldFound(
                first.evidence(),
                also,
                first.sentence(),
                first.happenedAt() == null ? again.happenedAt() : first.happenedAt(),
                first.actor(),
                first.opponent(),
                first.place() == null ? again.place() : first.place(),
                first.action(),
                first.standing(),
                first.source(),
                first.sourceParty(),
                union(first.units(), again.units()),
                union(first.weapons(), again.weapons()),
                Math.max(first.confidence(), again.confidence()),
                first.negotiation());
    }

    private static List<String> union(List<String> a, List<String> b) {
        return Stream.concat(a.stream(), b.stream()).distinct().toList();
    }
}
