// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.extract.clause.Clause;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds the party that acts: the subject, the owner of a noun, the agent behind "by", or the other side of the war. */
final class Actors {
    private static final int PHRASE = 9;
    private static final int REACH = 20;
    private static final int SENTENCES_BACK = 4;
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "our");
    private static final Set<String> PRONOUNS = Set.of("they", "it", "we");

    private final Scene scene;
    private final Belligerents belligerents;
    private final Attesters attesters;

    Actors(Scene scene, Belligerents belligerents, Attesters attesters) {
        this.scene = scene;
        this.belligerents = belligerents;
        this.attesters = attesters;
    }

    /** The party's code, or null where the text does not tell. */
    String of(Trigger trigger, Place place) {
        if (trigger.word().byOther()) {
            String taker = behindTo(trigger);
            return taker != null || place == null ? taker : belligerents.against(country(place));
        }
        String actor =
                trigger.word().undergone() ? behindFrom(trigger) : trigger.noun() ? ofNoun(trigger) : ofVerb(trigger);
        return actor != null ? actor : inferred(trigger, place);
    }

    /** "fell to X's forces" */
    private String behindTo(Trigger trigger) {
        Sentence s = scene.sentence();
        return s.norm(trigger.to()).equals("to") ? best(scene.mentions(trigger.to() + 1, trigger.to() + PHRASE)) : null;
    }

    private String ofVerb(Trigger trigger) {
        String agent = behindBy(trigger.to());
        Clause clause = trigger.clause();
        boolean moved = trigger.word().action() == BattlefieldAction.DEPLOY
                || trigger.word().action() == BattlefieldAction.WITHDRAW;
        if (agent == null && trigger.passive() && !moved) {
            return enemyOfSubject(trigger);
        }
        if (agent != null) {
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

    // "its soldiers had been encircled": by those they fight.
    private String enemyOfSubject(Trigger trigger) {
        Clause clause = trigger.clause();
        boolean known = clause != null && clause.hasSubject() && clause.subjectTo() <= trigger.from();
        if (!known || trigger.word().action() == BattlefieldAction.DEFEND) {
            return null;
        }
        boolean people = scene.mentions(clause.subjectFrom(), clause.subjectTo()).stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.FORCE)
                || scene.words().any("movable-word", scene.sentence(), clause.subjectFrom(), clause.subjectTo())
                || PRONOUNS.contains(scene.sentence().norm(clause.subjectTo() - 1));
        String subject = people ? subject(clause) : null;
        return subject == null ? null : belligerents.against(subject);
    }

    /** "came under fire from X" */
    private String behindFrom(Trigger trigger) {
        Sentence s = scene.sentence();
        for (int i = trigger.to(); i < Math.min(s.size(), trigger.to() + PHRASE); i++) {
            if (s.norm(i).equals("from") || s.norm(i).equals("by")) {
                return best(scene.mentions(i + 1, i + PHRASE));
            }
        }
        return null;
    }

    private String subject(Clause clause) {
        String party = best(scene.mentions(clause.subjectFrom(), clause.subjectTo()));
        if (party != null) {
            return party;
        }
        Sentence s = scene.sentence();
        for (int i = clause.subjectFrom(); i < clause.subjectTo(); i++) {
            boolean pronoun = PRONOUNS.contains(s.norm(i)) && clause.subjectTo() - clause.subjectFrom() <= 2;
            boolean own = scene.words().in("movable-word", s.norm(i)) && i == clause.subjectTo() - 1;
            if (pronoun || own || OWNERS.contains(s.norm(i))) {
                return lastBefore(s.token(i).start(), clause);
            }
        }
        return null;
    }

    /** Who a pronoun means: the speaker of the statement it stands in, else the last side that was named. */
    private String lastBefore(int offset, Clause clause) {
        String speaker = attesters.party(clause.verb().from());
        if (isSide(speaker)) {
            return speaker;
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
        // "announced the capture of X": the speaker's own success.
        if (trigger.word().action() == BattlefieldAction.SEIZE
                && scene.words().any("announces", s, Math.max(0, trigger.from() - 6), trigger.from())) {
            String speaker = attesters.party(trigger.from());
            if (belligerents.includes(speaker)) {
                return speaker;
            }
        }
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

    // A record that is hit in a country at war is no fighting: the enemy is named somewhere, or something is fired.
    private boolean fought(String enemy) {
        Sentence s = scene.sentence();
        return scene.words().any("weapon", s, 0, s.size())
                || scene.words().any("agentless", s, 0, s.size())
                || scene.words().any("military", s, 0, s.size())
                || scene.words().any("clash", s, 0, s.size())
                || scene.mentions().all().stream().anyMatch(mention -> enemy.equals(mention.party()));
    }

    // "tanks entered X": whose they are is not told.
    private boolean military(Trigger trigger) {
        Clause clause = trigger.clause();
        return clause != null
                && clause.hasSubject()
                && scene.words().in("military", scene.sentence().norm(clause.subjectTo() - 1));
    }

    /** The country of a place; a new name lies where the last known place does. */
    private String country(Place place) {
        if (place.country() != null) {
            return place.country();
        }
        String last = null;
        Sentence s = scene.sentence();
        int index = Math.max(0, s.index() - SENTENCES_BACK);
        for (Mention mention :
                scene.mentions().within(scene.reading().sentences().get(index).start(), s.end())) {
            boolean known = mention.kind() == Mention.Kind.PLACE && mention.place() != null;
            last = known && belligerents.against(mention.place().country()) != null
                    ? mention.place().country()
                    : last;
        }
        return last;
    }

    /** "fired from X": those who fight from there. */
    private String origin(Trigger trigger) {
        Sentence s = scene.sentence();
        for (Named named : scene.places(trigger.to(), Math.min(s.size(), trigger.to() + PHRASE))) {
            if (s.norm(named.from() - 1).equals("from") && trigger.passive()) {
                return belligerents.at(named.place().country());
            }
        }
        return null;
    }

    // "claims to have captured"
    private boolean infinitive(Trigger trigger) {
        Sentence s = scene.sentence();
        return s.norm(trigger.from() - 1).equals("have")
                && s.norm(trigger.from() - 2).equals("to");
    }

    private String defender(Place place) {
        return place != null && belligerents.includes(place.country()) ? place.country() : null;
    }

    /** What nobody owns: an attack comes from the enemy of the place's country, a capture from the side that tells it. */
    private String inferred(Trigger trigger, Place place) {
        String source = attesters.party(trigger.from());
        boolean unowned = !ownedByOthers(trigger) || military(trigger);
        String enemy = place == null || !unowned ? null : belligerents.against(country(place));
        enemy = enemy != null && fought(enemy) ? enemy : null;
        String origin = origin(trigger);
        return switch (trigger.word().action()) {
            case STRIKE, ATTACK -> origin != null ? origin : enemy;
            case SEIZE, ADVANCE ->
                belligerents.includes(source) && (trigger.passive() || infinitive(trigger))
                        ? source
                        : military(trigger) || (trigger.noun() && trigger.word().action() == BattlefieldAction.ADVANCE)
                                ? enemy
                                : null;
            case DEFEND -> belligerents.includes(source) ? source : defender(place);
            case ENCIRCLE -> trigger.passive() || trigger.noun() || military(trigger) ? enemy : null;
            case WITHDRAW -> belligerents.includes(source) && trigger.passive() ? source : null;
            default -> null;
        };
    }
}
