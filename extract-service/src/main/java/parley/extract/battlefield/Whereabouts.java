// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** Where an action took place when its clause names no place: what it points back to, whose works were hit, what was told before. */
final class Whereabouts {
    private static final int SENTENCES_BACK = 2;
    private static final int OBJECT = 6;
    private static final Set<BattlefieldAction> CARRIED =
            Set.of(BattlefieldAction.STRIKE, BattlefieldAction.ATTACK, BattlefieldAction.ENCIRCLE);

    private final Scene scene;
    private final Sentence s;
    private final Belligerents belligerents;
    private final List<BattlefieldFound> told;

    /** {@code told} are the reports before, in order. */
    Whereabouts(Scene scene, Belligerents belligerents, List<BattlefieldFound> told) {
        this.scene = scene;
        s = scene.sentence();
        this.belligerents = belligerents;
        this.told = told;
    }

    /** The places that the words of the sentence tell; empty when they tell none. */
    List<Place> named(Trigger trigger, int from, int to) {
        Places places = new Places(scene);
        List<Place> where = new ArrayList<>();
        Place same = pronoun(trigger) ? sameSentence() : null;
        if (same != null) {
            return List.of(same);
        }
        places.of(trigger, from, to).forEach(named -> where.add(named.place()));
        if (where.isEmpty()) {
            int end = trigger.clause() == null
                    ? to
                    : Math.min(to, trigger.clause().to());
            add(where, pointedAt(from, end));
        }
        if (where.isEmpty() && CARRIED.contains(trigger.word().action())) {
            add(where, owner(trigger));
        }
        if (where.isEmpty()
                && trigger.noun()
                && CARRIED.contains(trigger.word().action())
                && !Mere.mention(scene, trigger)) {
            places.earlier(trigger, from).forEach(named -> where.add(named.place()));
        }
        if (where.isEmpty() && fires(trigger)) {
            places.origins(trigger, to).forEach(named -> where.add(named.place()));
        }
        return where;
    }

    // "tanks entered X and surrounded it"
    private boolean pronoun(Trigger trigger) {
        return s.norm(trigger.to()).equals("it") || s.norm(trigger.to()).equals("them");
    }

    private Place sameSentence() {
        BattlefieldFound last = told.isEmpty() ? null : told.get(told.size() - 1);
        return last != null && last.sentence().equals(s.passage()) ? last.place() : null;
    }

    private static void add(List<Place> where, Place place) {
        if (place != null) {
            where.add(place);
        }
    }

    /** Whether drones, missiles or bombs are launched or met: they come down elsewhere than what was told before. */
    static boolean fires(Trigger trigger) {
        Set<Kind> patients = trigger.word().patients();
        return patients.contains(Kind.AERIAL)
                || patients.contains(Kind.PROJECTILE)
                || patients.equals(Set.of(Kind.WEAPON));
    }

    private Place pointedAt(int from, int to) {
        PlacesBefore before = new PlacesBefore(scene);
        int pointer = before.pointer(from, to);
        return pointer < 0 ? null : before.last(pointer);
    }

    // "hit Arlandic targets", "three of Arland's refineries": the country of what was hit.
    private Place owner(Trigger trigger) {
        for (Mention mention : scene.mentions(trigger.to(), trigger.to() + OBJECT)) {
            boolean owns = mention.possessive() || mention.kind() == Mention.Kind.DEMONYM;
            int next = scene.to(mention);
            if (owns && scene.words().any("target-word", s, next, next + OBJECT)) {
                return mention.place() != null && mention.kind() != Mention.Kind.DEMONYM
                        ? mention.place()
                        : country(mention.party());
            }
        }
        return null;
    }

    /** The place that goes on from the report before by the same party, or null. */
    Place carried(Trigger trigger, String actor) {
        boolean carries = CARRIED.contains(trigger.word().action()) && !fires(trigger);
        return carries || pronoun(trigger) ? last(actor) : null;
    }

    /** Who goes on striking: where nobody is named, the one whose strike was told right before. */
    String goesOn(Trigger trigger, Place place) {
        boolean open = place == null || place.country() == null;
        if (!open || trigger.word().action() != BattlefieldAction.STRIKE || place == null) {
            return null;
        }
        int earliest =
                scene.reading().sentences().get(Math.max(0, s.index() - 1)).start();
        for (int i = told.size() - 1; i >= 0 && told.get(i).sentence().start() >= earliest; i--) {
            if (told.get(i).action() == BattlefieldAction.STRIKE) {
                return told.get(i).actor();
            }
        }
        return null;
    }

    /** Where drones and missiles are met or come down: over the defender's country. */
    Place airspace(BattlefieldAction action, String actor) {
        boolean armed = scene.words().any("aerial", s, 0, s.size());
        return switch (action) {
            case DEFEND -> armed ? country(actor) : null;
            case STRIKE -> armed ? country(belligerents.against(actor)) : null;
            default -> null;
        };
    }

    private Place country(String party) {
        Place named = Countries.of(scene.mentions(), party);
        return named == null ? belligerents.country(party) : named;
    }

    private Place last(String actor) {
        int earliest = Math.max(0, s.index() - SENTENCES_BACK);
        int start = scene.reading().sentences().get(earliest).start();
        for (int i = told.size() - 1; i >= 0 && told.get(i).sentence().start() >= start; i--) {
            BattlefieldFound report = told.get(i);
            if (report.place() != null && (actor == null || actor.equals(report.actor()))) {
                return report.place();
            }
        }
        return null;
    }
}
