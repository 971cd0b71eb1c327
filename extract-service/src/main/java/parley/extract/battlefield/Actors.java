// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds the party that acts: the subject, the owner of a noun, the agent behind "by", or the other side of the war. */
final class Actors {
    private static final int PHRASE = 9;
    private static final int REACH = 20;
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "our");
    private static final Set<String> PRONOUNS = Set.of("they", "it", "we");

    private final Scene scene;
    private final Belligerents belligerents;

    Actors(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        this.belligerents = belligerents;
    }

    /** The party's code, or null where the text does not tell. */
    String of(Trigger trigger, Place place) {
        if (trigger.word().byOther()) {
            return place == null ? null : belligerents.against(place.country());
        }
        String actor = trigger.noun() ? ofNoun(trigger) : ofVerb(trigger);
        return actor != null ? actor : inferred(trigger, place);
    }

    private String ofVerb(Trigger trigger) {
        String agent = behindBy(trigger.to());
        Clause clause = trigger.clause();
        boolean moved = trigger.word().action() == BattlefieldAction.DEPLOY;
        if (agent != null || (trigger.passive() && !moved)) {
            return agent;
        }
        String subject =
                clause != null && clause.hasSubject() && clause.subjectTo() <= trigger.from() ? subject(clause) : null;
        return subject == null ? before(trigger) : subject;
    }

    /** The nearest forces before the word, else the nearest side: the subject where the clause shows none. */
    private String before(Trigger trigger) {
        String side = null;
        String force = null;
        for (Mention mention : scene.mentions(Math.max(0, trigger.from() - REACH), trigger.from())) {
            String word = scene.sentence().norm(scene.from(mention) - 1);
            if (acts(mention) && !mention.possessive() && !word.equals("against") && !word.equals("in")) {
                force = mention.kind() == Mention.Kind.FORCE ? mention.party() : force;
                boolean weaker = mention.kind() == Mention.Kind.DEMONYM && side != null;
                side = weaker ? side : mention.party();
            }
        }
        return force != null ? force : side;
    }

    private String subject(Clause clause) {
        String party = best(scene.mentions(clause.subjectFrom(), clause.subjectTo()));
        if (party != null) {
            return party;
        }
        Sentence s = scene.sentence();
        for (int i = clause.subjectFrom(); i < clause.subjectTo(); i++) {
            boolean pronoun = PRONOUNS.contains(s.norm(i)) && clause.subjectTo() - clause.subjectFrom() <= 2;
            if (pronoun || OWNERS.contains(s.norm(i))) {
                return lastBefore(s.token(i).start(), clause);
            }
        }
        return null;
    }

    /** Who a pronoun means: the speaker of the statement it stands in, else the last side that was named. */
    private String lastBefore(int offset, Clause clause) {
        Statement statement = scene.statementAt(clause.verb().from());
        if (statement != null && isSide(statement.sources().get(0).party())) {
            return statement.sources().get(0).party();
        }
        int index = scene.sentence().index();
        int from = scene.reading().sentences().get(Math.max(0, index - 1)).start();
        String last = null;
        for (Mention mention : scene.mentions().within(from, offset)) {
            last = belligerents.includes(mention.party()) && mention.kind() != Mention.Kind.DEMONYM
                    ? mention.party()
                    : last;
        }
        return last;
    }

    private String ofNoun(Trigger trigger) {
        Sentence s = scene.sentence();
        int from = trigger.from();
        while (from > 0 && trigger.from() - from < PHRASE && inPhrase(s, from - 1)) {
            from--;
        }
        List<Mention> owners = scene.mentions(from, trigger.from());
        for (int i = owners.size() - 1; i >= 0; i--) {
            if (acts(owners.get(i))) {
                return owners.get(i).party();
            }
        }
        String agent = behindBy(trigger.to());
        if (agent != null) {
            return agent;
        }
        // "the advance of Russian forces"
        if (s.norm(trigger.to()).equals("of") || s.norm(trigger.to()).equals("by")) {
            for (Mention mention : scene.mentions(trigger.to() + 1, trigger.to() + 5)) {
                if (mention.kind() == Mention.Kind.FORCE) {
                    return mention.party();
                }
            }
        }
        Clause clause = trigger.clause();
        boolean object = clause != null && clause.verb().head() < trigger.from() && clause.hasSubject();
        // Who is worn down by losses bears them; otherwise a passive's subject is not the one who acts.
        boolean bears = trigger.word().action() == BattlefieldAction.LOSSES;
        return object && (bears || !clause.verb().passive()) ? subject(clause) : null;
    }

    private static boolean inPhrase(Sentence s, int i) {
        Tag tag = s.tag(i);
        return tag.nominal()
                || tag == Tag.ADJ
                || tag == Tag.DET
                || tag == Tag.NUM
                || tag == Tag.ADV
                || tag == Tag.PART
                || tag == Tag.VERB
                || s.norm(i).equals("'s")
                || s.norm(i).equals("-")
                || s.norm(i).equals("and");
    }

    private String behindBy(int from) {
        Sentence s = scene.sentence();
        for (int i = from; i < Math.min(s.size(), from + PHRASE); i++) {
            if (s.norm(i).equals("by")) {
                return best(scene.mentions(i + 1, i + PHRASE));
            }
            if (s.norm(i).equals(",")) {
                return null;
            }
        }
        return null;
    }

    private static boolean isSide(String party) {
        return party != null && !party.equals("ANALYST") && !party.equals("MEDIA");
    }

    private String best(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.FORCE) {
                return mention.party();
            }
        }
        for (Mention mention : mentions) {
            if (acts(mention)) {
                return mention.party();
            }
        }
        return null;
    }

    private boolean acts(Mention mention) {
        if (mention.kind() == Mention.Kind.FORCE) {
            return mention.party() != null;
        }
        boolean side = mention.kind() == Mention.Kind.PARTY
                || mention.kind() == Mention.Kind.METONYM
                || mention.kind() == Mention.Kind.DEMONYM;
        return side && belligerents.includes(mention.party());
    }

    // "The ministers hit the town": somebody acts, only not a side of the war.
    private boolean ownedByOthers(Trigger trigger) {
        Clause clause = trigger.clause();
        return !trigger.noun()
                && !trigger.passive()
                && clause != null
                && clause.hasSubject()
                && !scene.words().any("agentless", scene.sentence(), clause.subjectFrom(), clause.subjectTo());
    }

    /** What nobody owns: an attack comes from the enemy of the place's country, a capture from the side that tells it. */
    private String inferred(Trigger trigger, Place place) {
        Statement statement = scene.statementAt(trigger.from());
        String source = statement == null ? null : statement.sources().get(0).party();
        String enemy = place == null || ownedByOthers(trigger) ? null : belligerents.against(place.country());
        return switch (trigger.word().action()) {
            case STRIKE, ATTACK -> enemy;
            case SEIZE -> belligerents.includes(source) && trigger.passive() ? source : null;
            case DEFEND -> belligerents.includes(source) ? source : null;
            default -> null;
        };
    }
}
