// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.extract.dossier.Person;
import parley.extract.dossier.Role;
import parley.extract.name.Offices.Head;
import parley.extract.name.Phrases.Phrase;

/** Finds offices, organs and forces without a name, and the other parties named beside: "US and Russian officials". */
final class OfficeHolders {
    private static final Set<String> OTHERS = Set.of(
            "a",
            "an",
            "any",
            "another",
            "no",
            "next",
            "future",
            "former",
            "ex",
            "then",
            "late",
            "first",
            "deputy",
            "new",
            "previous",
            "outgoing",
            "incoming",
            "acting",
            "interim",
            "two",
            "vice",
            "elect",
            "shadow",
            "every",
            "each");

    private final Finds finds;
    private final List<Unit> units;
    private final Phrases phrases;
    private final Holders holders;

    OfficeHolders(Finds finds, Phrases phrases, Holders holders) {
        this.finds = finds;
        this.holders = holders;
        this.phrases = phrases;
        units = finds.units();
    }

    void find() {
        for (int i = 0; i < units.size(); i++) {
            Head head = phrases.startingAt(i);
            if (head != null && !finds.used(i) && head.type() != Offices.Type.BEFORE_NAME) {
                office(i, head);
            }
        }
    }

    private void office(int at, Head head) {
        Phrase phrase = phrases.around(at);
        if (finds.anyUsed(phrase.from(), phrase.to())) {
            phrase = new Phrase(at, at, at + head.words(), head, phrase.owner() < phrase.from() ? phrase.owner() : -1);
        }
        String party = head.type() == Offices.Type.ANALYST ? Finds.ANALYST : finds.partyOf(phrase.owner());
        boolean needsOwner = head.type() == Offices.Type.FORCE || head.type() == Offices.Type.OWNED;
        if ((party == null && needsOwner) || finds.anyUsed(phrase.from(), phrase.to())) {
            return;
        }
        Optional<Person> holder =
                definite(phrase) ? holders.of(party, office(head, at), finds.published()) : Optional.empty();
        if (holder.isPresent()) {
            person(phrase, holder.get());
            return;
        }
        Mention.Kind kind = kindOf(head, party);
        String headText = finds.text(phrase.headAt(), phrase.headAt() + head.words());
        int from = phrase.from();
        int named = head.organ() && phrase.owner() >= 0 ? Math.min(phrase.owner(), from) : from;
        finds.add(from, phrase.to(), kind, finds.text(named, phrase.to()), party, headText, finds.rank(phrase), null);
        coordinated(from, kind, headText, finds.rank(phrase));
    }

    private String office(Head head, int at) {
        StringBuilder words = new StringBuilder();
        for (int i = at; i < at + head.words(); i++) {
            words.append(i > at ? " " : "").append(units.get(i).text());
        }
        return words.toString();
    }

    // "the Arlandic president", not "a president", "the next president" or "the deputy foreign minister".
    private boolean definite(Phrase phrase) {
        boolean plural = phrase.head().plural();
        String before = phrase.from() > 0 && units.get(phrase.from()).joined()
                ? units.get(phrase.from() - 1).text()
                : "";
        for (int i = phrase.from(); i < phrase.headAt(); i++) {
            if (OTHERS.contains(units.get(i).text())) {
                return false;
            }
        }
        return !plural && !OTHERS.contains(before);
    }

    private void person(Phrase phrase, Person person) {
        Optional<Role> role = person.roleOn(finds.published());
        finds.add(
                phrase.from(),
                phrase.to(),
                Mention.Kind.PERSON,
                person.name(),
                person.partyOn(finds.published()),
                role.map(Role::title).orElse(null),
                role.map(Role::rank).orElse(0),
                person.sex());
    }

    private void coordinated(int from, Mention.Kind kind, String headText, int rank) {
        int start = from;
        int and = from - 1;
        while (and >= 1 && isAnd(and, start) && units.get(and - 1).tellsParty() && !finds.used(and - 1)) {
            Unit other = units.get(and - 1);
            String name = finds.text(and - 1, and) + " " + headText;
            finds.add(and - 1, and, kind, name, other.entry().party(), headText, rank, null);
            start = and - 1;
            and = start - 1;
        }
    }

    private boolean isAnd(int and, int from) {
        String word = units.get(and).text();
        return (word.equals("and") || word.equals("or"))
                && units.get(and).joined()
                && units.get(from).joined();
    }

    private static Mention.Kind kindOf(Head head, String party) {
        return switch (head.type()) {
            case FORCE -> Mention.Kind.FORCE;
            case ANALYST -> Mention.Kind.ANALYST;
            case ORGAN, OWNED -> party == null ? Mention.Kind.ROLE : Mention.Kind.METONYM;
            case TITLE, BEFORE_NAME -> Mention.Kind.ROLE;
        };
    }
}
