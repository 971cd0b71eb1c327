// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import parley.events.Stance;
import parley.extract.attribution.Cue.Kind;
import parley.extract.attribution.Source;
import parley.extract.attribution.Source.Nature;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.clause.Clauses;
import parley.extract.dossier.Dossiers;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** Turns attributed statements into claims: cut into units and list items, each with issue and stance. Thread-safe. */
public final class ClaimRules {
    private static final int DECISIVE = 2;

    private final Issues issues;
    private final StanceLexicon lexicon = StanceLexicon.load();
    private final MilitaryFacts facts = new MilitaryFacts();

    public ClaimRules(Dossiers dossiers) {
        issues = new Issues(dossiers);
    }

    /**
     * The claims of a report in the order of the text, repetitions merged.
     *
     * @param negotiation dossier the report is mostly about, or null: then only what names an issue counts
     * @param negotiationOf id of the negotiation whose words a statement uses, or null for those of any negotiation
     */
    public List<ClaimFound> of(
            Reading reading,
            Mentions mentions,
            List<Statement> statements,
            String negotiation,
            Function<Statement, String> negotiationOf) {
        List<ClaimFound> claims = new ArrayList<>();
        Vocabulary vocabulary = issues.of(negotiation);
        Discourse context = new Discourse(reading, vocabulary, negotiation != null);
        StanceRules stances = new StanceRules(lexicon, mentions);
        for (Statement statement : statements) {
            About about = new About(issues.of(negotiationOf.apply(statement)), context, mentions);
            Items items = new Items(about, context);
            List<Draft> drafts = drafts(stances, items, mentions, statement);
            drafts.forEach(context::note);
            for (Draft draft : drafts) {
                claims.add(Completion.claim(reading, mentions, draft));
            }
        }
        return Repetitions.merge(reading, claims);
    }

    private List<Draft> drafts(StanceRules stances, Items items, Mentions mentions, Statement statement) {
        Sentence s = statement.sentence();
        List<Clause> clauses = Clauses.of(s);
        List<Draft> drafts = new ArrayList<>();
        List<Unit> units = Units.statements(s, clauses, statement.from(), statement.to());
        boolean first = true;
        Judgement judgement = null;
        for (Unit unit : units) {
            judgement = stances.judge(statement, unit, clauses, judgement);
            int evidenceFrom = first ? Math.min(statement.evidenceFrom(), unit.from()) : unit.from();
            int evidenceTo = units.size() == 1 ? Math.max(statement.evidenceTo(), unit.to()) : unit.to();
            first = false;
            for (Item item : items.of(statement, unit, judgement, clauses)) {
                if (keeps(items.negotiation(), mentions, statement, unit, judgement, item)) {
                    int from = item.first() ? evidenceFrom : item.unit().from();
                    int to = item.last()
                            ? Math.max(evidenceTo, item.unit().to())
                            : item.unit().to();
                    boolean said = statement.cue() == null || statement.cue().stance() == null;
                    Judgement weighed = Burdens.weighed(s, item.unit(), clauses, judgement.about(item.issue(), said));
                    add(drafts, statement, item.threatened(weighed), s.passage(from, to), weighed);
                }
            }
        }
        return drafts;
    }

    private static void add(List<Draft> drafts, Statement statement, Item item, Passage evidence, Judgement judgement) {
        int last = drafts.size() - 1;
        boolean same = last >= 0
                && drafts.get(last).issue().equals(item.issue())
                && drafts.get(last).judgement().stance() == judgement.stance()
                && drafts.get(last).statement().equals(statement);
        if (same) {
            widen(drafts, statement, evidence, item);
            return;
        }
        for (Source source : statement.sources()) {
            if (party(statement, source) == null) {
                continue;
            }
            drafts.add(new Draft(statement, source, item.unit(), evidence, item.issue(), item.weight(), judgement));
        }
    }

    private static String party(Statement statement, Source source) {
        return statement.holder() == null ? source.party() : statement.holder().party();
    }

    private static void widen(List<Draft> drafts, Statement statement, Passage evidence, Item item) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.evidence().equals(drafts.get(drafts.size() - 1).evidence())) {
                continue;
            }
            Passage wide = new Passage(draft.evidence().start(), evidence.end());
            drafts.set(
                    i,
                    new Draft(
                            statement,
                            draft.source(),
                            new Unit(draft.unit().from(), item.unit().to()),
                            wide,
                            draft.issue(),
                            draft.weight(),
                            draft.judgement()));
        }
    }

    // Outside of a negotiation experts speak of markets and matches, too.
    private static boolean names(Mentions mentions, Statement statement) {
        Passage sentence = statement.sentence().passage();
        return mentions.within(sentence.start(), sentence.end()).stream()
                .anyMatch(mention -> mention.party() != null && mention.kind() != Mention.Kind.ANALYST);
    }

    private boolean keeps(
            boolean negotiation, Mentions mentions, Statement statement, Unit unit, Judgement judgement, Item item) {
        Source source = statement.sources().get(0);
        boolean unreal = statement.cue() != null
                && statement.cue().clause() != null
                && Mandative.unreal(statement.sentence(), statement.cue().clause());
        if (statement.sources().stream().allMatch(each -> party(statement, each) == null)
                || source.nature() == Nature.OUTLET
                || unreal) {
            return false;
        }
        if (!negotiation && source.nature() == Nature.EXPERT && !names(mentions, statement)) {
            return false;
        }
        Kind kind = statement.cue() == null ? Kind.SAY : statement.cue().kind();
        String word = statement.cue() == null ? "" : statement.cue().word();
        boolean quoted = Units.quoted(statement.sentence(), unit);
        boolean plain = judgement.stance() == Stance.ASSERT;
        return switch (kind) {
            case NARRATED ->
                judgement.explicit()
                        && !plain
                        && judgement.stance() != Stance.ACCUSE
                        && item.weight() >= DECISIVE
                        && Narration.willed(statement, unit, judgement);
            case GIVE ->
                Narration.gift(item.issue())
                        || (judgement.stance() != Stance.OFFER && !plain && item.weight() >= DECISIVE);
            case MENTAL, NOUN_MENTAL, JUDGE -> item.weight() >= 1;
            case SAY, LABEL ->
                !(plain && ":".equals(word) && !quoted)
                        && (!plain || !facts.bare(statement.sentence(), unit, item.issue(), mentions));
            case ACCORDING ->
                !plain
                        || (word.startsWith("according")
                                && !facts.bare(statement.sentence(), unit, item.issue(), mentions));
            case ACT -> !word.equals("offer") || item.weight() >= DECISIVE;
            default -> true;
        };
    }
}
