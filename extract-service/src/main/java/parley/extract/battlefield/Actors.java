// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.extract.clause.Clause;
import parley.extract.clause.Form;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds the party that acts: the subject, the owner of a noun, the agent behind "by", or the other side of the war. */
final class Actors {
    private static final int PHRASE = 9;
    private static final int REACH = 20;
    /** What is done to forces by those who lead them: the subject of the passive acts. */
    private static final Set<BattlefieldAction> LED =
            Set.of(BattlefieldAction.DEPLOY, BattlefieldAction.WITHDRAW, BattlefieldAction.TECH_ADAPTATION);

    private final Scene scene;
    private final Sentence s;
    private final Belligerents belligerents;
    private final Subjects subjects;
    private final Foes foes;

    Actors(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        s = scene.sentence();
        this.belligerents = belligerents;
        subjects = new Subjects(scene, belligerents);
        foes = new Foes(scene, belligerents);
    }

    /** The party's code, or null where the text does not tell. */
    String of(Trigger trigger, Place place) {
        if (trigger.word().byOther()) {
            String taker = behind(Set.of("to", "into"), trigger.to());
            return taker != null || place == null ? taker : belligerents.against(place.country());
        }
        String actor = trigger.noun() ? ofNoun(trigger) : ofVerb(trigger);
        return actor != null ? actor : foes.of(trigger, place, somebody(trigger));
    }

    private String ofVerb(Trigger trigger) {
        Clause clause = trigger.clause();
        boolean active = !trigger.passive() && clause != null && clause.hasSubject();
        String agent = active ? null : behind(Set.of("by"), trigger.to());
        if (agent != null) {
            return agent;
        }
        boolean own = clause != null && clause.hasSubject() && clause.subjectTo() <= trigger.from();
        if (trigger.passive() && !LED.contains(trigger.word().action())) {
            // Who is surrounded is so by the other side.
            boolean ring = trigger.word().action() == BattlefieldAction.ENCIRCLE && own;
            return ring ? belligerents.against(subjects.of(clause)) : null;
        }
        String subject = own ? subjects.of(clause) : Seats.party(scene, belligerents, 0, trigger.from());
        boolean arms = own && scene.words().any("agentless", s, clause.subjectFrom(), clause.subjectTo());
        return subject == null && !bareForce(trigger) && !arms ? before(trigger) : subject;
    }

    private boolean bareForce(Trigger trigger) {
        Clause clause = trigger.clause();
        return clause != null
                && clause.hasSubject()
                && scene.words().any("force-word", s, clause.subjectFrom(), clause.subjectTo());
    }

    /** The nearest forces before the word, else the nearest side: the subject where the clause shows none. */
    private String before(Trigger trigger) {
        String side = null;
        String force = null;
        for (Mention mention : scene.mentions(Math.max(0, trigger.from() - REACH), trigger.from())) {
            String word = s.norm(scene.from(mention) - 1);
            if (subjects.acts(mention) && !mention.possessive() && !word.equals("against") && !word.equals("in")) {
                force = mention.kind() == Mention.Kind.FORCE ? mention.party() : force;
                boolean weaker = mention.kind() == Mention.Kind.DEMONYM && side != null;
                side = weaker ? side : mention.party();
            }
        }
        return force != null ? force : side;
    }

    private String ofNoun(Trigger trigger) {
        int from = trigger.from();
        while (from > 0 && trigger.from() - from < PHRASE && Surroundings.inPhrase(s, from - 1) && !finite(from - 1)) {
            from--;
        }
        List<Mention> owners = scene.mentions(from, trigger.from());
        for (int i = owners.size() - 1; i >= 0; i--) {
            if (subjects.acts(owners.get(i))) {
                return owners.get(i).party();
            }
        }
        String agent = behind(Set.of("by"), trigger.to());
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
        // Who is worn down by losses bears them; otherwise only who carries the deed out acts, not who condemns or
        // suffers it.
        boolean bears = trigger.word().action() == BattlefieldAction.LOSSES;
        boolean hostile = trigger.word().action() == BattlefieldAction.STRIKE
                || trigger.word().action() == BattlefieldAction.ATTACK;
        boolean light = scene.words()
                .in("light", clause == null ? "" : s.norm(clause.verb().head()));
        boolean carries = object && !clause.verb().passive() && (!hostile || (light && direct(from)));
        if ((bears && object) || carries) {
            String party = subjects.of(clause);
            return party == null ? foes.fighters(clause) : party;
        }
        return object && takes(trigger, clause) ? subjects.of(clause) : null;
    }

    private boolean finite(int token) {
        return scene.clauses().stream()
                .anyMatch(clause -> clause.verb().form() == Form.FINITE
                        && clause.verb().from() <= token
                        && token < clause.verb().to());
    }

    // "launched the strike", "responded with a strike"; in "continued after the strike" it is another's.
    private boolean direct(int from) {
        String before = s.norm(from - 1);
        return (s.tag(from - 1) != Tag.ADP && !scene.words().in("factive", before))
                || before.equals("with")
                || before.equals("up")
                || before.equals("out")
                || before.equals("off");
    }

    // "announced the capture of X"
    private boolean takes(Trigger trigger, Clause clause) {
        BattlefieldAction action = trigger.word().action();
        boolean taking = action == BattlefieldAction.SEIZE || action == BattlefieldAction.ADVANCE;
        return taking
                && !clause.verb().passive()
                && scene.words().in("tell", s.norm(clause.verb().head()));
    }

    private String behind(Set<String> prepositions, int from) {
        for (int i = from; i < Math.min(s.size(), from + PHRASE); i++) {
            if (prepositions.contains(s.norm(i))) {
                return subjects.best(scene.mentions(i + 1, i + PHRASE));
            }
            // "strikes in X and a fresh push by Y": the agent of something else.
            boolean another = s.norm(i).equals("and") && s.tag(i + 1) == Tag.DET;
            if (s.norm(i).equals(",") || another) {
                return null;
            }
        }
        return null;
    }

    // "The ministers hit the town": somebody acts, only not a side of the war.
    private boolean somebody(Trigger trigger) {
        Clause clause = trigger.clause();
        return !trigger.noun()
                && !trigger.passive()
                && clause != null
                && clause.hasSubject()
                && !scene.words().any("agentless", s, clause.subjectFrom(), clause.subjectTo());
    }
}
