// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.extract.dossier.Role;
import parley.extract.name.Offices.Head;
import parley.extract.name.Phrases.Phrase;

/** Finds people: known ones, and unknown ones behind a title or before an explanation. */
final class People {
    private final Finds finds;
    private final List<Unit> units;
    private final Phrases phrases;
    private final NewNames newNames;
    private final Explanations explanations;
    /** People the text itself introduces, by surname. */
    private final Map<String, Mention> introduced = new HashMap<>();

    People(Finds finds, Phrases phrases, NewNames newNames) {
        this.finds = finds;
        this.phrases = phrases;
        this.newNames = newNames;
        units = finds.units();
        explanations = new Explanations(finds, phrases);
    }

    /** Known people, with the title before the name if there is one, and unknown ones behind a title. */
    void titled() {
        for (int i = 0; i < units.size(); i++) {
            if (finds.used(i)) {
                continue;
            }
            if (units.get(i).isPerson()) {
                known(i);
            } else if (phrases.startingAt(i) != null) {
                int name = i + phrases.startingAt(i).words();
                int end = newNames.endOfTitled(phrases.startingAt(i), name);
                if (end > name) {
                    unknown(phrases.before(name), name, end);
                } else {
                    apposed(i, name);
                }
            }
        }
    }

    private void known(int at) {
        Phrase title = phrases.before(at);
        Entry entry = units.get(at).entry();
        int given = Namesakes.given(units, phrases, at);
        if (given < at && !Namesakes.same(units, entry.person(), given, at)) {
            namesake(title, given, at + 1);
            return;
        }
        if (entry.weak() && title == null) {
            return;
        }
        Optional<Role> role = entry.person().roleOn(finds.published());
        String titleText = title == null ? null : finds.title(title);
        boolean analyst = Finds.ANALYST.equals(entry.party());
        int from = title == null || finds.anyUsed(title.from(), at) ? at : title.from();
        finds.add(
                from,
                at + 1,
                analyst ? Mention.Kind.ANALYST : Mention.Kind.PERSON,
                entry.name(),
                entry.person().partyOn(finds.published()),
                role.map(Role::title).orElse(titleText),
                role.map(Role::rank).orElse(title == null ? 0 : finds.rank(title)),
                entry.person().sex());
    }

    // "Lida Karst" is not Ivo Karst: the surname becomes a word like any other.
    private void namesake(Phrase title, int from, int to) {
        units.set(to - 1, units.get(to - 1).asWord());
        if (title != null && !finds.anyUsed(title.from(), to)) {
            unknown(new Phrase(title.from(), title.headAt(), from, title.head(), title.owner()), from, to);
        }
    }

    private void unknown(Phrase title, int name, int end) {
        if (title == null || finds.used(title.from())) {
            return;
        }
        boolean analyst = title.head().type() == Offices.Type.ANALYST;
        introduce(
                title.from(),
                name,
                end,
                analyst,
                analyst ? Finds.ANALYST : finds.partyOf(title.owner()),
                finds.title(title),
                finds.rank(title));
    }

    // "its chief negotiator, Ana Berg, left"
    private void apposed(int head, int name) {
        Head office = phrases.startingAt(head);
        boolean comma = name < units.size() && units.get(name).gap() == Unit.Gap.COMMA;
        boolean analyst = office.type() == Offices.Type.ANALYST;
        boolean title = (analyst || (office.type() == Offices.Type.TITLE && office.rank() > 0)) && !office.plural();
        if (!comma || !title || finds.used(name)) {
            return;
        }
        int end = newNames.endOfBare(name, finds);
        boolean closed = end < units.size() && units.get(end).gap() == Unit.Gap.COMMA;
        Phrase phrase = phrases.around(head);
        if (end == name || !closed || finds.anyUsed(phrase.from(), end)) {
            return;
        }
        String party = analyst ? Finds.ANALYST : finds.partyOf(phrase.owner());
        introduce(name, name, end, analyst, party, finds.title(phrase), finds.rank(phrase));
    }

    /** Names explained by what follows: "X, a military analyst", "X of the Carnegie Center", "X, Poland's envoy". */
    void explained() {
        for (int i = 0; i < units.size(); i++) {
            int end = finds.used(i) ? i : newNames.endOfBare(i, finds);
            if (end == i) {
                continue;
            }
            int at = i;
            int explained = end;
            explanations.after(end).ifPresent(explanation -> {
                Head head = explanation.head();
                boolean analyst = head == null ? explanation.owner() < 0 : head.type() == Offices.Type.ANALYST;
                introduce(
                        at,
                        at,
                        explained,
                        analyst,
                        analyst ? Finds.ANALYST : finds.partyOf(explanation.owner()),
                        explanation.text(),
                        head == null ? 0 : head.rank());
            });
            i = end - 1;
        }
    }

    private void introduce(int from, int name, int end, boolean analyst, String party, String role, int rank) {
        Mention.Kind kind = analyst ? Mention.Kind.ANALYST : Mention.Kind.PERSON;
        Mention mention = finds.add(from, end, kind, finds.text(name, end), party, role, rank, null);
        introduced.putIfAbsent(units.get(end - 1).text(), mention);
    }

    /** Bare surnames of people the text introduced. */
    void laterSurnames() {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Mention person = finds.used(i) || !unit.capital() ? null : introduced.get(unit.text());
            if (person != null && person.start() < unit.start()) {
                boolean particle = i > 0
                        && unit.gap() == Unit.Gap.HYPHEN
                        && NameWords.particle(units.get(i - 1).text())
                        && !finds.used(i - 1);
                finds.add(
                        particle ? i - 1 : i,
                        i + 1,
                        person.kind(),
                        person.name(),
                        person.party(),
                        person.role(),
                        person.rank(),
                        person.sex());
            }
        }
    }
}
