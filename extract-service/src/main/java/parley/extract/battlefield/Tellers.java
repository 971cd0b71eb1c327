// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.extract.clause.Clause;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds who tells a report where no known speaker does: ", the army announced", "according to residents", "medics counted". */
final class Tellers {
    private static final int PHRASE = 10;
    private static final int NEAR = 6;
    private static final Set<String> ACCORDING = Set.of("according", "per", "citing");

    /** What kind of teller it is. */
    enum Nature {
        OFFICIAL,
        EXPERT,
        WITNESS
    }

    /** Who tells it, in the article's words, and the party where one is named. */
    record Teller(Nature nature, String name, String party) {}

    private final Scene scene;
    private final Sentence s;

    Tellers(Scene scene) {
        this.scene = scene;
        s = scene.sentence();
    }

    /** Whether a speaker's words name an office or organ. */
    static boolean official(ActionWords words, String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split(" ", -1)).stream()
                .anyMatch(word -> words.in("official", word));
    }

    /** Who tells of the action, or null. */
    Teller of(Trigger trigger) {
        for (Clause clause : scene.clauses()) {
            int head = clause.verb().head();
            boolean tells = clause.hasSubject()
                    && !clause.inherited()
                    && head != trigger.from()
                    && !clause.verb().negated()
                    && scene.words().in("tell", s.norm(head));
            Teller teller = tells ? named(clause.subjectFrom(), clause.subjectTo()) : null;
            if (teller != null) {
                return teller;
            }
        }
        for (int i = 0; i < s.size(); i++) {
            boolean said = ACCORDING.contains(s.norm(i)) || quoted(i);
            Teller teller = said ? named(i + 1, phraseEnd(i + 1)) : null;
            if (teller != null) {
                return teller;
            }
        }
        return watcher(trigger.from());
    }

    // "Analysts at the X project report that", "the ministry claims to have": the verb's tag is often wrong.
    private Teller watcher(int to) {
        for (int i = 0; i < to; i++) {
            boolean teller =
                    scene.words().in("expert", s.norm(i)) || scene.words().in("official", s.norm(i));
            if (teller && scene.words().any("tell", s, i + 1, Math.min(to, i + NEAR))) {
                Mention whole = scene.mentions().at(s.token(i).start()).orElse(null);
                return whole == null ? named(i, i + 1) : named(scene.from(whole), scene.to(whole));
            }
        }
        return null;
    }

    // ", said the mayor": the teller behind the verb.
    private boolean quoted(int verb) {
        return scene.words().in("tell", s.norm(verb)) && s.norm(verb - 1).equals(",");
    }

    private int phraseEnd(int from) {
        int i = from;
        while (i < Math.min(s.size(), from + PHRASE) && s.tag(i) != Tag.PUNCT) {
            i++;
        }
        return i;
    }

    private Teller named(int from, int to) {
        Nature nature = null;
        int head = from;
        for (int i = Math.max(0, from); i < Math.min(to, s.size()) && nature == null; i++) {
            nature = nature(s.norm(i));
            head = i;
        }
        if (nature == null) {
            return null;
        }
        while (head + 1 < Math.min(to, s.size()) && s.tag(head + 1).nominal()) {
            head++;
        }
        String party = null;
        for (Mention mention : scene.mentions(from, to)) {
            party = party == null ? mention.party() : party;
        }
        String name = scene.reading().text(s.passage(Math.max(0, from), head + 1));
        return new Teller(nature, name.replaceFirst("^(?:to |the |The |a |A )+", ""), party);
    }

    private Nature nature(String word) {
        if (scene.words().in("official", word)) {
            return Nature.OFFICIAL;
        } else if (scene.words().in("expert", word)) {
            return Nature.EXPERT;
        }
        return scene.words().in("witness", word) ? Nature.WITNESS : null;
    }
}
