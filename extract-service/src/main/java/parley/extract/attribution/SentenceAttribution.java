// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import parley.extract.attribution.Attributed.Place;
import parley.extract.attribution.Cue.Kind;
import parley.extract.attribution.Source.Nature;
import parley.extract.clause.Clause;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** The attribution cascade within one sentence. */
final class SentenceAttribution {
    /** No sentence that means something attributes more often; hostile ones do. */
    private static final int MOST = 20;

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
        Attributor attributor = new Attributor(s, clauses, sources);
        List<Attributed> all = new ArrayList<>();
        for (Cue cue : cues) {
            boolean outside =
                    all.size() < MOST && !reading.quoted(s.token(cue.from()).start());
            Attributed found = outside ? attributor.of(cue, all) : null;
            if (found != null) {
                all.add(found);
                if (!cue.nominal()) {
                    register.spoke(found.sources(), s.index());
                }
            }
        }
        List<Statement> statements = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            cut(all, k, statements);
        }
        new Narrations(reading, s, clauses, sources).add(statements, all);
        return statements;
    }

    private void cut(List<Attributed> all, int k, List<Statement> out) {
        Attributed own = all.get(k);
        Attributed relayer = null;
        List<String> chain = new ArrayList<>();
        for (int j = 0; j < all.size(); j++) {
            Attributed other = all.get(j);
            if (j != k && Relay.relays(s, other, own)) {
                if (Relay.sameVoice(other, own) || Relay.denies(s, other)) {
                    return;
                }
                relayer = other;
                chain.add(other.first().speaker().name());
            } else if (j != k && Relay.relays(s, own, other) && !Relay.sameVoice(own, other) && !Relay.denies(s, own)) {
                return;
            } else if (j != k && other.first().nature() == Nature.OUTLET && other.behind()) {
                chain.add(other.first().speaker().name());
            }
        }
        // What a party's own man tells of another party's stance is ascribed to it; what a paper tells is only relayed.
        boolean ascribed = relayer != null
                && relayer.first().nature() != Nature.OUTLET
                && own.cue().kind() != Kind.SAY;
        if (ascribed) {
            chain.remove(relayer.first().speaker().name());
        }
        for (Content content : Content.of(s, own, floor(all, k), end(all, k))) {
            if (ascribed) {
                for (Source holder : own.sources()) {
                    out.add(statement(own, relayer.sources(), chain, holder, content));
                }
            } else {
                out.add(statement(own, sources.parties(s, own.sources(), clauses, content), chain, null, content));
            }
        }
    }

    private Statement statement(
            Attributed own, List<Source> speakers, List<String> chain, Source holder, Content content) {
        return new Statement(
                s,
                own.cue(),
                speakers,
                chain,
                holder,
                content.from(),
                content.to(),
                content.evidenceFrom(),
                content.evidenceTo(),
                false);
    }

    private int end(List<Attributed> all, int k) {
        Attributed own = all.get(k);
        int end = s.size();
        for (int j = k + 1; j < all.size(); j++) {
            Attributed next = all.get(j);
            if (!Relay.relays(s, own, next) && Relay.cuts(s, own, next)) {
                end = Math.max(own.cue().to(), Math.min(end, start(next)));
            }
        }
        return end;
    }

    // Where the statement before this one ends: nothing left of it belongs here, unless a full quotation stands
    // between.
    private int floor(List<Attributed> all, int k) {
        int floor = 0;
        for (int j = 0; j < k; j++) {
            boolean relayed = Relay.relays(s, all.get(j), all.get(k)) || Relay.relays(s, all.get(k), all.get(j));
            floor = relayed ? floor : Math.max(floor, all.get(j).cue().to());
        }
        return all.get(k).behind() && k > 0 ? Math.max(floor, quote(all.get(k), floor)) : floor;
    }

    private int start(Attributed next) {
        int from = next.cue().clause() == null
                ? next.cue().from()
                : next.cue().clause().from();
        int start = next.place() == Place.INHERITED ? from : Math.min(from, next.sourceFrom());
        int quote = next.behind() ? quote(next, 0) : 0;
        return quote > 0 ? quote : start;
    }

    // The first token of the quotation that ends right before a trailing attribution, or 0.
    private int quote(Attributed next, int floor) {
        int close = Math.min(next.sourceFrom(), next.cue().from()) - 1;
        for (Passage quote : reading.quotes(s.passage())) {
            if (close >= 0
                    && quote.end() >= s.token(close).start()
                    && quote.start() < s.token(close).start()) {
                int open = s.tokenAt(quote.start());
                return open > floor && quote.end() <= s.token(close).end() + 1 ? open : 0;
            }
        }
        return 0;
    }
}
