// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.extract.dossier.Person;
import parley.extract.dossier.Place;
import parley.extract.name.Phrases.Phrase;

/** The mentions found so far over the units of one text; each unit is used once. */
final class Finds {
    static final String ANALYST = "ANALYST";

    private final String body;
    private final List<Unit> units;
    private final LocalDate published;
    private final boolean[] used;
    private final Mention[] at;
    private final List<Mention> found = new ArrayList<>();

    Finds(String body, List<Unit> units, LocalDate published) {
        this.body = body;
        this.units = units;
        this.published = published;
        used = new boolean[units.size()];
        at = new Mention[units.size()];
    }

    List<Mention> found() {
        return found;
    }

    List<Unit> units() {
        return units;
    }

    LocalDate published() {
        return published;
    }

    boolean used(int unit) {
        return used[unit];
    }

    /** The think-tank or expert found at a unit, or null. */
    Mention analyst(int unit) {
        Mention mention = at[unit];
        return mention != null && mention.kind() == Mention.Kind.ANALYST ? mention : null;
    }

    boolean anyUsed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (used[i]) {
                return true;
            }
        }
        return false;
    }

    /** The body's words from one unit to another (excluded). */
    String text(int from, int to) {
        return body.substring(units.get(from).start(), units.get(to - 1).end());
    }

    Mention add(int from, int to, Mention.Kind kind, String name, String party, String role, int rank, Person.Sex sex) {
        return add(
                from,
                to,
                new Mention(
                        units.get(from).start(),
                        units.get(to - 1).end(),
                        kind,
                        name,
                        party,
                        role,
                        rank,
                        sex,
                        null,
                        owns(to)));
    }

    Mention add(int from, int to, Mention mention) {
        for (int i = from; i < to; i++) {
            used[i] = true;
            at[i] = mention;
        }
        found.add(mention);
        return mention;
    }

    /** Whether a possessive mark stands before a unit. */
    boolean owns(int next) {
        return next < units.size() && units.get(next).gap() == Unit.Gap.POSSESSIVE;
    }

    /** The party an owner tells: its own, a person's, or the state a place lies in. */
    String partyOf(int owner) {
        if (owner < 0) {
            return null;
        }
        Entry entry = units.get(owner).entry();
        if (entry.person() != null) {
            return entry.person().partyOn(published);
        }
        Place place = entry.place();
        return entry.party() != null || place == null ? entry.party() : place.country();
    }

    /** The rank of an office; deputies, former and first ones rank lower than the office itself. */
    int rank(Phrase phrase) {
        String words = Folding.fold(text(phrase.from(), phrase.to()));
        boolean lower = words.contains("deputy ") || words.contains("former ") || words.contains("first ");
        return lower && phrase.head().rank() < 3 ? 3 : phrase.head().rank();
    }

    /** The words of an office without those of its owner. */
    String title(Phrase phrase) {
        return text(Math.min(phrase.headAt(), Math.max(phrase.from(), phrase.owner() + 1)), phrase.to());
    }
}
