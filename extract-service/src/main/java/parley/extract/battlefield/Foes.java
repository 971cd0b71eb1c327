// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import parley.events.BattlefieldAction;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** Infers who acts where nobody is named: the enemy of the place's country, who fires from a country, whose forces tell it. */
final class Foes {
    private static final int SENTENCES_BACK = 3;

    private final Scene scene;
    private final Sentence s;
    private final Belligerents belligerents;

    Foes(Scene scene, Belligerents belligerents) {
        this.scene = scene;
        s = scene.sentence();
        this.belligerents = belligerents;
    }

    /** The party, or null; {@code somebody} tells that a subject acts who is no side of the war. */
    String of(Trigger trigger, Place place, boolean somebody) {
        Statement statement = scene.statementAt(trigger.from());
        String source = statement == null ? null : statement.sources().get(0).party();
        String teller = belligerents.includes(source) ? source : null;
        if (bareForce(trigger)) {
            return ofForce(trigger, place, teller);
        }
        return switch (trigger.word().action()) {
            case STRIKE, ATTACK -> somebody ? null : attacker(place, teller);
            case SEIZE, ADVANCE ->
                place == null ? null : trigger.noun() ? taker(trigger, place) : trigger.passive() ? teller : null;
            case DEFEND -> teller != null ? teller : defender(place);
            default -> null;
        };
    }

    private String attacker(Place place, String teller) {
        String launched = firesFrom();
        if (launched != null) {
            return launched;
        }
        if (place != null && place.country() == null) {
            return teller == null ? null : belligerents.against(teller);
        }
        if (place == null) {
            boolean armed = scene.words().any("weapon", s, 0, s.size());
            return teller == null || !armed ? null : belligerents.against(teller);
        }
        String enemy = belligerents.against(place.country());
        return enemy != null || !belligerents.includes(place.country()) ? enemy : lastEnemy(place.country());
    }

    /** A capture is the work of the country's enemy, a recapture of its own forces. */
    private String taker(Trigger trigger, Place place) {
        boolean back = scene.words().in("regain", s.norm(trigger.from()));
        String owner = belligerents.includes(place.country()) ? place.country() : null;
        return back ? owner : belligerents.against(place.country());
    }

    /** Who wards off: the country it happens over, else the enemy of who fired. */
    private String defender(Place place) {
        String launched = firesFrom();
        if (launched != null) {
            return belligerents.against(launched);
        }
        return place == null ? null : place.country();
    }

    /** "militants", "the army": forces without an owner. */
    private boolean bareForce(Trigger trigger) {
        Clause clause = trigger.clause();
        boolean led = trigger.word().action() == BattlefieldAction.WITHDRAW
                || trigger.word().action() == BattlefieldAction.DEPLOY;
        return !trigger.noun()
                && (led || !trigger.passive())
                && clause != null
                && clause.hasSubject()
                && scene.words().any("force-word", s, clause.subjectFrom(), clause.subjectTo());
    }

    private String ofForce(Trigger trigger, Place place, String teller) {
        Clause clause = trigger.clause();
        boolean irregular = scene.words().any("irregular", s, clause.subjectFrom(), clause.subjectTo());
        if (!irregular) {
            boolean home = trigger.word().action() == BattlefieldAction.DEFEND
                    || trigger.word().action() == BattlefieldAction.FORTIFY;
            if (home && place != null) {
                return defender(place);
            }
            String enemy = place == null ? null : belligerents.against(place.country());
            return teller != null ? teller : enemy != null ? enemy : lastForce();
        }
        return fighters(place);
    }

    /** Fighters of no state as the subject of a clause: the group named last; null for other subjects. */
    String fighters(Clause clause) {
        boolean irregular = scene.words().any("irregular", s, clause.subjectFrom(), clause.subjectTo());
        return irregular ? fighters((Place) null) : null;
    }

    private String fighters(Place place) {
        String origin = firesFrom();
        List<String> there = place == null ? List.of() : belligerents.groupsIn(place.country());
        return origin != null ? origin : there.isEmpty() ? lastGroup() : there.get(0);
    }

    /** Who fires from a country: "launched from Yemen". */
    private String firesFrom() {
        for (int i = 0; i < s.size() - 1; i++) {
            if (!s.norm(i).equals("from")) {
                continue;
            }
            for (Mention mention : scene.mentions(i + 1, i + 5)) {
                boolean armed = mention.kind() == Mention.Kind.FORCE || mention.kind() == Mention.Kind.DEMONYM;
                if (armed && belligerents.includes(mention.party())) {
                    return mention.party();
                }
                Place from = mention.place();
                List<String> there = from == null ? List.of() : belligerents.basedIn(from.country());
                if (!there.isEmpty()) {
                    return there.get(0);
                }
            }
        }
        return null;
    }

    private String lastEnemy(String party) {
        String last = null;
        for (Mention mention : recent()) {
            last = belligerents.fight(mention.party(), party) ? mention.party() : last;
        }
        return last;
    }

    private String lastGroup() {
        String last = null;
        for (Mention mention : recent()) {
            last = belligerents.isGroup(mention.party()) ? mention.party() : last;
        }
        return last;
    }

    private String lastForce() {
        String last = null;
        for (Mention mention : recent()) {
            boolean force = mention.kind() == Mention.Kind.FORCE && belligerents.includes(mention.party());
            last = force ? mention.party() : last;
        }
        return last;
    }

    private List<Mention> recent() {
        int earliest = Math.max(0, s.index() - SENTENCES_BACK);
        return scene.mentions().within(scene.reading().sentences().get(earliest).start(), s.end());
    }
}
