// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.List;
import parley.events.Modality;
import parley.events.Stance;
import parley.events.Voice;
import parley.extract.attribution.Cue;
import parley.extract.attribution.Cue.Kind;
import parley.extract.attribution.Source;
import parley.extract.attribution.Source.Nature;
import parley.extract.attribution.Statement;
import parley.extract.date.SaidAt;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** Fills in what a draft leaves open: party, voice, target, words, confidence. Stateless. */
final class Completion {
    private Completion() {}

    static ClaimFound claim(Reading reading, Mentions mentions, Draft draft) {
        Statement statement = draft.statement();
        Judgement judgement = draft.judgement();
        Sentence s = statement.sentence();
        String party = statement.holder() == null
                ? draft.source().party()
                : statement.holder().party();
        List<String> chain = new ArrayList<>(statement.chain());
        chain.add(draft.source().speaker().name());
        Voice voice = voice(statement, draft.source());
        SaidAt said = Timing.of(statement, draft.unit(), reading.report().published());
        boolean old = Timing.old(said, reading.report().published());
        int objectFrom = Math.max(
                draft.unit().from(),
                Math.min(judgement.objectFrom(), draft.unit().to() - 1));
        return new ClaimFound(
                draft.evidence(),
                List.of(),
                s.passage(),
                said,
                draft.source().speaker(),
                chain,
                voice,
                party,
                draft.issue(),
                judgement.stance(),
                judgement.stance() == Stance.ASSERT
                        ? null
                        : reading.text(s.passage(objectFrom, draft.unit().to())),
                old ? Modality.HISTORICAL : judgement.modality(),
                condition(reading, draft),
                judgement.firmness(),
                target(mentions, s, draft, party),
                quoted(reading, draft),
                judgement.hedged(),
                confidence(voice, draft),
                null);
    }

    private static String condition(Reading reading, Draft draft) {
        int from = draft.judgement().conditionFrom();
        boolean inside = from >= draft.unit().from() && from < draft.unit().to();
        return inside
                ? reading.text(
                        draft.statement().sentence().passage(from, draft.unit().to()))
                : null;
    }

    private static Voice voice(Statement statement, Source source) {
        Cue cue = statement.cue();
        if (source.nature() == Nature.EXPERT) {
            return Voice.ANALYST;
        }
        if (statement.holder() != null) {
            return Voice.ASCRIBED;
        }
        if (source.nature() == Nature.UNNAMED) {
            return Voice.ANONYMOUS;
        }
        boolean told = cue != null && (cue.kind() == Kind.NARRATED || !cue.speech());
        return told || source.nature() == Nature.DOCUMENT ? Voice.ASCRIBED : Voice.OWN;
    }

    // Whom it is addressed to or about: the first other party named in what is said, else in the sentence.
    private static String target(Mentions mentions, Sentence s, Draft draft, String own) {
        String inside =
                other(mentions, s.passage(draft.unit().from(), draft.unit().to()), own);
        return inside == null ? other(mentions, s.passage(), own) : inside;
    }

    private static String other(Mentions mentions, Passage span, String own) {
        for (Mention mention : mentions.within(span.start(), span.end())) {
            boolean party = mention.party() != null
                    && mention.kind() != Mention.Kind.PLACE
                    && mention.kind() != Mention.Kind.OUTLET;
            if (party && !mention.party().equals(own) && mention.kind() != Mention.Kind.ANALYST) {
                return mention.party();
            }
        }
        return null;
    }

    private static boolean quoted(Reading reading, Draft draft) {
        return !reading.quotes(draft.evidence()).isEmpty();
    }

    private static double confidence(Voice voice, Draft draft) {
        double base =
                switch (voice) {
                    case OWN -> 0.9;
                    case ANALYST -> 0.8;
                    case ANONYMOUS -> 0.75;
                    default -> 0.6;
                };
        double issue = draft.weight() >= 2 ? 0 : 0.2;
        double carried = draft.statement().carried() ? 0.1 : 0;
        return Math.round((base - issue - carried) * 100) / 100.0;
    }
}
