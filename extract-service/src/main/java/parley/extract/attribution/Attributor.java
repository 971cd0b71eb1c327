// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import java.util.Set;
import parley.extract.attribution.Attributed.Place;
import parley.extract.attribution.Cue.Kind;
import parley.extract.attribution.Source.Nature;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds whose a cue is: X said; said X; according to X; by X; X's; quoted X as saying; the one before. */
final class Attributor {
    private static final Set<String> MARKS = Set.of(",", "”", "\"", "’", "'", "—", "–", "-");
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "or", "yet");
    private static final int REACH = 12;

    private final Sentence s;
    private final List<Clause> clauses;
    private final Sources sources;

    Attributor(Sentence sentence, List<Clause> clauses, Sources sources) {
        s = sentence;
        this.clauses = clauses;
        this.sources = sources;
    }

    /** Whose the cue is, in the light of those before it; null if nobody is found. */
    Attributed of(Cue cue, List<Attributed> before) {
        if (cue.kind() == Kind.ACCORDING) {
            return according(cue);
        }
        if (cue.nominal()) {
            return Owners.of(s, cue, sources)
                    .map(owner -> new Attributed(cue, owner.sources(), owner.from(), Place.LEADING))
                    .orElse(null);
        }
        Clause clause = cue.clause();
        if (clause.verb().passive() || clause.verb().form() == Form.REDUCED) {
            return byAgent(cue);
        }
        Attributed quoted = quotedAsSaying(cue);
        Attributed inverted = quoted == null ? inverted(cue) : quoted;
        if (inverted != null) {
            return inverted;
        }
        boolean hanging = clause.inherited() || clause.verb().form() != Form.FINITE;
        if (hanging && !before.isEmpty() && (cue.speech() || clause.verb().form() == Form.FINITE)) {
            return new Attributed(cue, before.get(before.size() - 1).sources(), clause.from(), Place.INHERITED);
        }
        List<Source> found = apposed(clause);
        found = found.isEmpty() ? sources.of(s, clause.subjectFrom(), clause.subjectTo()) : found;
        return found.isEmpty() ? null : placed(cue, found, clause);
    }

    // "Russia's envoy, Ivan Orlov, said": the name behind the office.
    private List<Source> apposed(Clause clause) {
        int comma = clause.subjectTo();
        boolean office =
                clause.hasSubject() && !clause.inherited() && s.norm(comma).equals(",") && comma + 1 < s.size();
        if (!office || !s.token(comma + 1).capital() || clause.subjectTo() - clause.subjectFrom() < 2) {
            return List.of();
        }
        int end = Phrases.end(s, comma + 1);
        List<Source> named = end == comma + 1 || end - comma > 6 ? List.of() : sources.of(s, comma + 1, end);
        boolean person = named.size() == 1
                && named.get(0).nature() == Nature.PERSON
                && s.norm(end).equals(",");
        return person && !s.token(clause.subjectTo() - 1).capital() ? named : List.of();
    }

    private Attributed placed(Cue cue, List<Source> found, Clause clause) {
        int from = clause.subjectFrom();
        boolean inherited = clause.inherited() || clause.verb().form() != Form.FINITE;
        if (inherited) {
            return new Attributed(cue, found, from, Place.INHERITED);
        }
        boolean mark = from > 1 && MARKS.contains(s.norm(from - 1)) && cue.speech();
        int listener = cue.word().equals("tell") ? Phrases.end(s, cue.to()) : cue.to();
        if (mark && ends(listener)) {
            return new Attributed(cue, found, from, Place.TRAILING);
        }
        boolean aside = mark && s.norm(cue.to()).equals(",") && !JOINTS.contains(s.norm(cue.to() + 1));
        return new Attributed(cue, found, from, aside ? Place.ASIDE : Place.LEADING);
    }

    // Behind the cue comes nothing but a when, where or to whom, until the sentence ends or goes on with "but ...".
    private boolean ends(int from) {
        for (int i = from; i < s.size(); i++) {
            String word = s.norm(i);
            if (word.equals("that") || word.equals("\"") || s.tag(i).verbal() || word.equals(":")) {
                return false;
            }
            boolean stop = word.equals(".") || word.equals(";") || word.equals("!") || word.equals("?");
            if (stop || (word.equals(",") && (JOINTS.contains(s.norm(i + 1)) || participle(i + 1)))) {
                return true;
            }
            boolean first = i == from;
            boolean adverbial =
                    s.tag(i) == Tag.ADP || s.tag(i) == Tag.ADV || word.endsWith("day") || word.equals("reporters");
            if (first && !adverbial && !word.equals(",")) {
                return false;
            }
        }
        return true;
    }

    private boolean participle(int i) {
        return s.tag(i) == Tag.VERB && s.norm(i).endsWith("ing");
    }

    // "criticised by Kyiv and European capitals"
    private Attributed byAgent(Cue cue) {
        for (int i = cue.to(); i < Math.min(s.size(), cue.to() + 3); i++) {
            if (s.norm(i).equals("by")) {
                List<Source> found = sources.of(s, i + 1, Phrases.end(s, i + 1));
                return found.isEmpty() ? null : new Attributed(cue, found, i, Place.LEADING);
            }
        }
        return null;
    }

    // "quoted an official as saying that ...": the official says it, whoever quotes.
    private Attributed quotedAsSaying(Cue cue) {
        int from = cue.clause().verb().from();
        if (!s.norm(cue.from()).endsWith("ing") || !s.norm(from - 1).equals("as")) {
            return null;
        }
        for (int i = from - 2; i > Math.max(0, from - REACH - 8); i--) {
            String word = s.norm(i);
            if (word.startsWith("quot") || word.startsWith("cit")) {
                Clause quoting = quoting(i);
                if (quoting != null && quoting.verb().passive()) {
                    List<Source> subject = sources.of(s, quoting.subjectFrom(), quoting.subjectTo());
                    return subject.isEmpty() ? null : new Attributed(cue, subject, quoting.from(), Place.LEADING);
                }
                List<Source> found = sources.of(s, i + 1, from - 1);
                return found.isEmpty() ? null : new Attributed(cue, found, i + 1, Place.LEADING);
            }
        }
        return null;
    }

    private Clause quoting(int token) {
        for (Clause clause : clauses) {
            if (clause.verb().head() == token) {
                return clause;
            }
        }
        return null;
    }

    // "..., said Putin"
    private Attributed inverted(Cue cue) {
        String before = s.norm(cue.clause().verb().from() - 1);
        boolean said = cue.kind() == Kind.SAY && cue.clause().verb().form() == Form.FINITE;
        boolean name = s.tag(cue.to()).nominal() || s.tag(cue.to()) == Tag.DET || s.tag(cue.to()) == Tag.ADJ;
        if (!said || !name || !MARKS.contains(before)) {
            return null;
        }
        int end = Phrases.end(s, cue.to());
        boolean closed = end >= s.size()
                || s.tag(end) == Tag.PUNCT
                || s.tag(end) == Tag.ADP
                || s.norm(end).startsWith("who");
        List<Source> found = closed ? sources.of(s, cue.to(), end) : List.of();
        return found.isEmpty() ? null : new Attributed(cue, found, cue.from(), Place.INVERTED);
    }

    private Attributed according(Cue cue) {
        int end = Phrases.end(s, cue.to());
        boolean comma = s.norm(end).equals(",");
        boolean opens = cue.from() == 0;
        if (opens && !comma) {
            return null;
        }
        List<Source> found = sources.of(s, cue.to(), end);
        boolean document = !found.isEmpty() && found.get(0).nature() == Nature.DOCUMENT;
        if (found.isEmpty() || (cue.word().equals("under") && !document)) {
            return null;
        }
        return new Attributed(cue, found, cue.from(), opens ? Place.LEADING : Place.TRAILING);
    }
}
