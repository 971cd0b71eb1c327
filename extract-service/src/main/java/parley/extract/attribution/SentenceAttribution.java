// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import parley.extract.attribution.Cue.Kind;
import parley.extract.attribution.Source.Nature;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.clause.Link;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** The attribution cascade within one sentence. */
final class SentenceAttribution {
    private static final int NESTED = 9;

    /** A cue with who it belongs to, before its content is cut. */
    private record Attributed(Cue cue, List<Source> sources, int sourceFrom, boolean behind, boolean inherited) {}

    private final Reading reading;
    private final Sentence s;
    private final List<Clause> clauses;
    private final Sources sources;
    private final Register register;

    SentenceAttribution(Reading reading, Sentence sentence, List<Clause> clauses, Sources sources, Register register) {
        this.reading = reading;
        this.s = sentence;
        this.clauses = clauses;
        this.sources = sources;
        this.register = register;
    }

    List<Statement> find(List<Cue> cues) {
        List<Attributed> attributed = new ArrayList<>();
        for (Cue cue : cues) {
            boolean outside = !reading.quoted(s.token(cue.from()).start());
            Attributed found = outside ? attribute(cue, attributed) : null;
            if (found != null) {
                attributed.add(found);
                found.sources().forEach(register::note);
            }
        }
        List<Statement> statements = new ArrayList<>();
        for (int k = 0; k < attributed.size(); k++) {
            cut(attributed, k, statements);
        }
        if (statements.isEmpty()) {
            narrated(statements);
        }
        return statements;
    }

    private Attributed attribute(Cue cue, List<Attributed> before) {
        if (cue.kind() == Kind.ACCORDING) {
            return according(cue);
        }
        if (cue.nominal()) {
            return Owners.of(s, cue, sources)
                    .map(owner -> new Attributed(cue, owner.sources(), owner.from(), false, false))
                    .orElse(null);
        }
        Clause clause = cue.clause();
        if (clause.verb().passive() || clause.verb().form() == Form.REDUCED) {
            return byAgent(cue);
        }
        Attributed behind = behind(cue);
        if (behind != null) {
            return behind;
        }
        boolean hanging = clause.inherited() || clause.verb().form() != Form.FINITE;
        if (hanging && !before.isEmpty() && (cue.speech() || clause.verb().form() == Form.FINITE)) {
            Attributed previous = before.get(before.size() - 1);
            return previous.sources().isEmpty()
                    ? null
                    : new Attributed(cue, previous.sources(), clause.from(), false, true);
        }
        List<Source> found = sources.of(s, clause.subjectFrom(), clause.subjectTo());
        return found.isEmpty() ? null : new Attributed(cue, found, clause.subjectFrom(), false, clause.inherited());
    }

    // "criticised by Kyiv and European capitals"
    private Attributed byAgent(Cue cue) {
        for (int i = cue.to(); i < Math.min(s.size(), cue.to() + 3); i++) {
            if (s.norm(i).equals("by")) {
                int end = Phrases.end(s, i + 1);
                List<Source> found = sources.of(s, i + 1, end);
                return found.isEmpty() ? null : new Attributed(cue, found, i, false, false);
            }
        }
        return null;
    }

    // "..., said Putin"
    private Attributed behind(Cue cue) {
        String before = s.norm(cue.clause().verb().from() - 1);
        boolean mark = before.equals(",") || before.equals("”") || before.equals("\"") || before.equals("’");
        if (cue.kind() != Kind.SAY || !mark || cue.clause().verb().form() != Form.FINITE) {
            return null;
        }
        boolean name = s.tag(cue.to()).nominal()
                || s.norm(cue.to()).equals("the")
                || s.norm(cue.to()).equals("a");
        int end = name ? Phrases.end(s, cue.to()) : cue.to();
        List<Source> found = sources.of(s, cue.to(), end);
        return found.isEmpty() ? null : new Attributed(cue, found, cue.from(), true, false);
    }

    private Attributed according(Cue cue) {
        int end = Phrases.end(s, cue.to());
        boolean opens = cue.from() == 0;
        boolean comma = s.norm(end).equals(",");
        if (cue.word().equals("to") && !comma) {
            return null;
        }
        List<Source> found = sources.of(s, cue.to(), end);
        return found.isEmpty() || (opens && !comma) ? null : new Attributed(cue, found, cue.from(), true, false);
    }

    private void cut(List<Attributed> all, int k, List<Statement> out) {
        Attributed own = all.get(k);
        int end = s.size();
        List<String> chain = new ArrayList<>();
        Source holder = null;
        for (int j = 0; j < k; j++) {
            if (relays(all.get(j), own)) {
                if (sameVoice(all.get(j), own)) {
                    return;
                }
                boolean told = all.get(j).sources().get(0).nature() != Nature.OUTLET
                        && own.cue().kind() != Kind.SAY;
                if (told) {
                    holder = own.sources().get(0);
                    if (!own.cue().speech()) {
                        return;
                    }
                }
                chain.add(all.get(j).sources().get(0).speaker().name());
            }
        }
        for (int j = k + 1; j < all.size(); j++) {
            Attributed next = all.get(j);
            if (relays(own, next)) {
                if (!sameVoice(own, next)
                        && (next.cue().speech() || own.sources().get(0).nature() == Nature.OUTLET)) {
                    return;
                }
            } else if (cuts(own, next)) {
                end = Math.max(own.cue().to(), Math.min(end, start(next)));
            }
        }
        Content content = Content.of(s, own.cue(), own.sourceFrom(), own.behind(), own.inherited(), floor(all, k), end);
        if (content == null) {
            return;
        }
        List<Source> speakers = holder == null || chain.isEmpty() ? own.sources() : relayers(all, k);
        out.add(new Statement(
                s,
                own.cue(),
                speakers,
                holder == null ? chain : chain.subList(0, chain.size() - 1),
                holder,
                content.from(),
                content.to(),
                content.evidenceFrom(),
                content.evidenceTo(),
                false));
    }

    private static List<Source> relayers(List<Attributed> all, int k) {
        return all.get(k - 1).sources();
    }

    // Where the statement before this one ends: nothing left of it belongs here.
    private static int floor(List<Attributed> all, int k) {
        return k == 0 ? 0 : all.get(k - 1).cue().to();
    }

    private static int start(Attributed next) {
        int from = next.cue().clause() == null
                ? next.cue().from()
                : next.cue().clause().from();
        return next.sourceFrom() >= 0 && !next.inherited() ? Math.min(from, next.sourceFrom()) : from;
    }

    // "A said that B said ...": the second stands right after the first.
    private static boolean relays(Attributed first, Attributed second) {
        boolean verbs = second.cue().clause() != null
                && !second.inherited()
                && first.cue().clause() != null;
        boolean close = second.sourceFrom() >= first.cue().to()
                && second.sourceFrom() - first.cue().to() <= NESTED;
        boolean content = second.cue().clause() != null && second.cue().clause().link() == Link.CONTENT;
        boolean source = !first.sources().get(0).equals(second.sources().get(0));
        return verbs && close && content && source && !second.behind() && !first.behind();
    }

    // Of one party and no word of somebody else: "Ushakov said Moscow rejects" is Ushakov's own statement.
    private static boolean sameVoice(Attributed first, Attributed second) {
        Source a = first.sources().get(0);
        Source b = second.sources().get(0);
        boolean sameParty = a.party() != null && a.party().equals(b.party()) && a.nature() != Nature.OUTLET;
        boolean distinct = b.nature() == Nature.PERSON
                && second.cue().kind() == Kind.SAY
                && !b.speaker().name().equals(a.speaker().name());
        boolean thought = !second.cue().speech() && a.nature() != Nature.OUTLET;
        return (sameParty && !distinct) || thought;
    }

    private boolean cuts(Attributed own, Attributed next) {
        if (next.cue().nominal()) {
            return s.norm(next.cue().to()).equals("that");
        }
        if (next.cue().kind() == Kind.ACCORDING || next.behind() || next.inherited()) {
            return true;
        }
        boolean party = Objects.equals(
                own.sources().get(0).party(), next.sources().get(0).party());
        return next.cue().speech() || !party;
    }

    // No word of speech, but a party does something by words: "Kyiv will not cede its land".
    private void narrated(List<Statement> out) {
        for (Clause clause : clauses) {
            boolean main =
                    clause.link() == Link.MAIN || clause.link() == Link.COORDINATE || clause.link() == Link.CONTENT;
            if (!main || !clause.hasSubject() || clause.verb().form() != Form.FINITE) {
                continue;
            }
            boolean quoted = reading.quoted(s.token(clause.verb().head()).start());
            List<Source> found = quoted ? List.of() : sources.of(s, clause.subjectFrom(), clause.subjectTo());
            if (!found.isEmpty()) {
                Cue cue = new Cue(
                        Kind.NARRATED,
                        null,
                        s.norm(clause.verb().head()),
                        clause.verb().from(),
                        clause.verb().to(),
                        clause);
                out.add(new Statement(
                        s,
                        cue,
                        found,
                        List.of(),
                        null,
                        clause.verb().from(),
                        s.size(),
                        clause.from(),
                        s.size(),
                        false));
                return;
            }
        }
    }
}
