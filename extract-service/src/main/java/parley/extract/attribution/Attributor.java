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
import parley.extract.clause.Link;
import parley.extract.text.Sentence;

/** Finds whose a cue is: X said; said X; according to X; by X; X's; quoted X as saying; the one before. */
final class Attributor {
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they");

    private final Sentence s;
    private final Sources sources;
    private final Agents agents;
    private final Inversions inversions;
    private final Placement placement;

    Attributor(Sentence sentence, List<Clause> clauses, Sources sources) {
        s = sentence;
        this.sources = sources;
        agents = new Agents(sentence, clauses, sources);
        inversions = new Inversions(sentence, clauses, sources);
        placement = new Placement(sentence, clauses);
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
        if (!cue.stand() && (clause.verb().passive() || clause.verb().form() == Form.REDUCED)) {
            return agents.by(cue);
        }
        Attributed quoted = agents.quotedAsSaying(cue);
        Attributed inverted = quoted == null ? inversions.of(cue) : quoted;
        if (inverted != null) {
            return inverted;
        }
        boolean own = clause.hasSubject() && !clause.inherited();
        boolean hanging =
                !own || (clause.verb().form() != Form.FINITE && clause.verb().form() != Form.PARTICIPLE);
        if (hanging && !before.isEmpty() && (cue.speech() || clause.verb().form() == Form.FINITE)) {
            return new Attributed(cue, speaker(cue, before).sources(), clause.from(), Place.INHERITED);
        }
        if (nested(cue, clause, before)) {
            return null;
        }
        List<Source> found = subject(cue, clause, hanging || within(clause, before));
        if (found.isEmpty()) {
            return null;
        }
        Place place = hanging ? Place.INHERITED : placement.of(cue, clause);
        return new Attributed(cue, found, clause.subjectFrom(), place);
    }

    // ", adding that ..." belongs to whoever speaks in the sentence, not to whom he speaks of.
    private Attributed speaker(Cue cue, List<Attributed> before) {
        Attributed last = before.get(before.size() - 1);
        boolean participle = cue.kind() == Kind.SAY && cue.clause().verb().form() == Form.PARTICIPLE;
        for (int i = before.size() - 1; participle && i >= 0; i--) {
            Attributed earlier = before.get(i);
            boolean relayed = before.subList(0, i).stream().anyMatch(other -> Relay.relays(s, other, earlier));
            if (earlier.cue().kind() == Kind.SAY && !relayed) {
                return earlier;
            }
        }
        return last;
    }

    // "Dole said it offered ...", "Dole said Arland was claiming ...": whatever is meant, Dole says so.
    private boolean nested(Cue cue, Clause clause, List<Attributed> before) {
        boolean progressive = s.norm(clause.verb().head()).endsWith("ing");
        boolean pronoun = clause.hasSubject()
                && clause.subjectTo() - clause.subjectFrom() == 1
                && PRONOUNS.contains(s.norm(clause.subjectFrom()));
        if ((!pronoun && !(progressive && cue.kind() == Kind.SAY)) || before.isEmpty()) {
            return false;
        }
        Attributed last = before.get(before.size() - 1);
        boolean says = last.cue().kind() == Kind.SAY && last.place() == Place.LEADING;
        int gap = clause.subjectFrom() - last.cue().to();
        return says && gap >= 0 && gap <= 2;
    }

    // Inside of what somebody says everything is his.
    private static boolean within(Clause clause, List<Attributed> before) {
        boolean said = !before.isEmpty()
                && before.get(before.size() - 1).cue().kind() == Kind.SAY
                && before.get(before.size() - 1).place() == Place.LEADING;
        return said && clause.link() != Link.MAIN && clause.link() != Link.COORDINATE;
    }

    private List<Source> subject(Cue cue, Clause clause, boolean told) {
        boolean own = clause.hasSubject() && !clause.inherited();
        List<Source> named = own ? Appositions.behind(s, clause.subjectFrom(), clause.subjectTo(), sources) : List.of();
        List<Source> found = named.isEmpty() ? sources.of(s, clause.subjectFrom(), clause.subjectTo()) : named;
        // Somebody nobody knows still speaks: what is said must not fall to the one before.
        boolean stranger = found.isEmpty() && own && !told && cue.speech();
        if (!stranger) {
            return found;
        }
        List<Source> somebody = sources.stranger(s, clause.subjectFrom(), clause.subjectTo());
        boolean paper = !somebody.isEmpty() && somebody.get(0).nature() == Nature.DOCUMENT;
        return paper && cue.kind() != Kind.SAY ? List.of() : somebody;
    }

    private Attributed according(Cue cue) {
        int end = Phrases.end(s, cue.to());
        boolean comma = s.norm(end).equals(",");
        boolean opens = cue.from() == 0;
        if (opens && !comma) {
            return null;
        }
        List<Source> found = sources.of(s, cue.to(), end);
        if (found.isEmpty() && cue.word().startsWith("according")) {
            found = sources.stranger(s, cue.to(), end);
        }
        boolean document = !found.isEmpty() && found.get(0).nature() == Nature.DOCUMENT;
        if (found.isEmpty() || (cue.word().equals("under") && !document)) {
            return null;
        }
        return new Attributed(cue, found, cue.from(), opens ? Place.LEADING : Place.TRAILING);
    }
}
