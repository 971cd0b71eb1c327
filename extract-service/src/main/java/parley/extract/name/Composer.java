// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.extract.dossier.Person;
import parley.extract.dossier.Place;
import parley.extract.dossier.Role;
import parley.extract.name.Offices.Head;
import parley.extract.name.Phrases.Phrase;

/** Composes units and office phrases of one text into mentions, in steps; each unit is used once. */
final class Composer {

    private static final String ANALYST = "ANALYST";

    private final String body;
    private final List<Unit> units;
    private final Phrases phrases;
    private final LocalDate published;
    private final Gazetteer gazetteer;
    private final NewNames newNames;
    private final boolean[] used;
    private final List<Mention> found = new ArrayList<>();
    /** People the text itself introduces, by surname. */
    private final Map<String, Mention> introduced = new HashMap<>();

    Composer(String body, List<Unit> units, Phrases phrases, Gazetteer gazetteer, LocalDate published) {
        this.body = body;
        this.units = units;
        this.phrases = phrases;
        this.gazetteer = gazetteer;
        this.published = published;
        newNames = new NewNames(body, units, phrases);
        used = new boolean[units.size()];
    }

    List<Mention> found() {
        return found;
    }

    /** Known people, with the title before the name if there is one, and unknown ones behind a title. */
    void people() {
        for (int i = 0; i < units.size(); i++) {
            if (used[i]) {
                continue;
            }
            if (units.get(i).isPerson()) {
                knownPerson(i);
            } else if (phrases.startingAt(i) != null) {
                int name = i + phrases.startingAt(i).words();
                int end = newNames.endOfTitled(phrases.startingAt(i), name);
                if (end > name) {
                    newPerson(phrases.before(name), name, end);
                }
            }
        }
    }

    private void knownPerson(int at) {
        Phrase title = phrases.before(at);
        Entry entry = units.get(at).entry();
        if (entry.weak() && title == null) {
            return;
        }
        Optional<Role> role = entry.person().roleOn(published);
        String titleText = title == null ? null : titleText(title);
        String roleText = role.map(Role::title).orElse(titleText);
        int rank = role.map(Role::rank).orElse(title == null ? 0 : rank(title));
        boolean analyst = ANALYST.equals(entry.party());
        add(
                title == null ? at : title.from(),
                at + 1,
                analyst ? Mention.Kind.ANALYST : Mention.Kind.PERSON,
                entry.name(),
                entry.person().partyOn(published),
                roleText,
                rank,
                entry.person().sex());
    }

    private void newPerson(Phrase title, int name, int end) {
        if (title == null || used[title.from()]) {
            return;
        }
        boolean analyst = title.head().type() == Offices.Type.ANALYST;
        String party = analyst ? ANALYST : partyOf(title.owner());
        Mention mention = add(
                title.from(),
                end,
                analyst ? Mention.Kind.ANALYST : Mention.Kind.PERSON,
                body.substring(units.get(name).start(), units.get(end - 1).end()),
                party,
                titleText(title),
                rank(title),
                null);
        introduced.putIfAbsent(units.get(end - 1).text(), mention);
    }

    /** Think-tanks no dossier knows. */
    void institutes(Institutes institutes) {
        for (Institutes.Named named : institutes.find(body, units)) {
            if (!anyUsed(named.from(), named.to())) {
                add(named.from(), named.to(), Mention.Kind.ANALYST, named.name(), ANALYST, null, 0, null);
            }
        }
    }

    /** Names explained by what follows: "X, a military analyst", "X of the Carnegie Center", "X, Poland's envoy". */
    void experts() {
        for (int i = 0; i < units.size(); i++) {
            int end = used[i] ? i : newNames.endOfBare(i, used);
            if (end == i) {
                continue;
            }
            int at = i;
            int explained = end;
            newNames.explanation(end).ifPresent(explanation -> {
                Head head = explanation.head();
                boolean analyst = head == null || head.type() == Offices.Type.ANALYST;
                Mention mention = add(
                        at,
                        explained,
                        analyst ? Mention.Kind.ANALYST : Mention.Kind.PERSON,
                        body.substring(
                                units.get(at).start(), units.get(explained - 1).end()),
                        analyst ? ANALYST : partyOf(explanation.owner()),
                        explanation.text(),
                        head == null ? 0 : head.rank(),
                        null);
                introduced.putIfAbsent(units.get(explained - 1).text(), mention);
            });
            i = end - 1;
        }
    }

    /** Offices, organs and forces without a name, and the other parties named beside: "US and Russian officials". */
    void offices() {
        for (int i = 0; i < units.size(); i++) {
            Head head = phrases.startingAt(i);
            if (head == null || used[i] || head.type() == Offices.Type.BEFORE_NAME) {
                continue;
            }
            Phrase phrase = phrases.around(i);
            if (anyUsed(phrase.from(), phrase.to())) {
                phrase = new Phrase(i, i, i + head.words(), head, -1);
            }
            String party = head.type() == Offices.Type.ANALYST ? ANALYST : partyOf(phrase.owner());
            if ((party == null && head.type() == Offices.Type.FORCE) || anyUsed(phrase.from(), phrase.to())) {
                continue;
            }
            Mention.Kind kind = kindOf(head, party);
            String headText = text(phrase.headAt(), phrase.headAt() + head.words());
            int from = phrase.from();
            add(from, phrase.to(), kind, text(from, phrase.to()), party, headText, rank(phrase), null);
            coordinated(from, kind, headText, rank(phrase));
        }
    }

    private void coordinated(int from, Mention.Kind kind, String headText, int rank) {
        int and = from - 1;
        while (and >= 1 && isAnd(and, from) && units.get(and - 1).tellsParty() && !used[and - 1]) {
            Unit other = units.get(and - 1);
            String words = body.substring(other.start(), other.end());
            add(and - 1, and, kind, words + " " + headText, other.entry().party(), headText, rank, null);
            from = and - 1;
            and = from - 1;
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
            case ORGAN -> party == null ? Mention.Kind.ROLE : Mention.Kind.METONYM;
            case TITLE, BEFORE_NAME -> Mention.Kind.ROLE;
        };
    }

    /** Gazetteer hits not taken so far; a capital is a place or speaks for its state. */
    void rest(Locatives locatives) {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (used[i] || unit.isWord() || unit.entry().weak()) {
                continue;
            }
            used[i] = true;
            Entry entry = unit.entry();
            Place place = entry.place() != null && locatives.regionFollows(units, i) ? region(entry) : entry.place();
            boolean capital = entry.kind() == Mention.Kind.PLACE && entry.party() != null;
            Mention.Kind kind = capital && !locatives.isPlace(units, i) ? Mention.Kind.METONYM : entry.kind();
            boolean isPlace = kind == Mention.Kind.PLACE;
            String name = isPlace && place != null
                    ? place.name()
                    : kind == Mention.Kind.METONYM ? entry.spelling() : entry.name();
            found.add(new Mention(
                    unit.start(),
                    unit.end(),
                    kind,
                    name,
                    isPlace ? null : entry.party(),
                    null,
                    kind == Mention.Kind.METONYM ? 2 : 0,
                    null,
                    place,
                    owns(i + 1)));
        }
    }

    private Place region(Entry entry) {
        Place region = gazetteer.regionOf(entry.place());
        return region == null ? entry.place() : region;
    }

    /** Bare surnames of people the text introduced. */
    void laterSurnames() {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            Mention person = used[i] || !unit.capital() ? null : introduced.get(unit.text());
            if (person != null && person.start() < unit.start()) {
                add(i, i + 1, person.kind(), person.name(), person.party(), person.role(), person.rank(), person.sex());
            }
        }
    }

    private Mention add(
            int from, int to, Mention.Kind kind, String name, String party, String role, int rank, Person.Sex sex) {
        Mention mention = new Mention(
                units.get(from).start(), units.get(to - 1).end(), kind, name, party, role, rank, sex, null, owns(to));
        for (int i = from; i < to; i++) {
            used[i] = true;
        }
        found.add(mention);
        return mention;
    }

    private boolean owns(int next) {
        return next < units.size() && units.get(next).gap() == Unit.Gap.POSSESSIVE;
    }

    private boolean anyUsed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (used[i]) {
                return true;
            }
        }
        return false;
    }

    private String partyOf(int owner) {
        if (owner < 0) {
            return null;
        }
        Entry entry = units.get(owner).entry();
        return entry.person() == null ? entry.party() : entry.person().partyOn(published);
    }

    private String titleText(Phrase title) {
        return text(Math.min(title.headAt(), Math.max(title.from(), title.owner() + 1)), title.to());
    }

    private String text(int from, int to) {
        return body.substring(units.get(from).start(), units.get(to - 1).end());
    }

    private int rank(Phrase phrase) {
        String words = Folding.fold(text(phrase.from(), phrase.to()));
        boolean lower = words.contains("deputy ") || words.contains("former ") || words.contains("first ");
        return lower && phrase.head().rank() < 3 ? 3 : phrase.head().rank();
    }
}
