// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.Set;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldStanding;
import parley.extract.attribution.Source;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** Tells what a report rests on, and on whose word. */
final class Vouching {
    /** The standing, and the source's name and party, null where the outlet alone tells it. */
    record Vouched(BattlefieldStanding standing, String source, String party) {}

    private static final Set<String> MERE_REPORT = Set.of("report", "note", "observe", "write", "post", "say", "state");
    private static final Set<String> CLAIM_ADJECTIVES = Set.of("claimed", "purported", "supposed");
    private static final int SHOWS = 7;

    private final Scene scene;
    private final Belligerents belligerents;
    private final Attesters attesters;
    private final String house;

    /** {@code house} is the think-tank that wrote the report, or null. */
    Vouching(Scene scene, Belligerents belligerents, Attesters attesters, String house) {
        this.scene = scene;
        this.belligerents = belligerents;
        this.attesters = attesters;
        this.house = house;
    }

    Vouched of(Trigger trigger, String actor) {
        Sentence s = scene.sentence();
        if (CLAIM_ADJECTIVES.contains(s.norm(trigger.from() - 1))) {
            return new Vouched(BattlefieldStanding.CLAIMED, owner(trigger, actor), actor);
        }
        Attesters.Attester attester = attesters.at(trigger.from());
        if (trigger.reality() != Reality.DOUBTED
                && proven(trigger)
                && (attester == null || !belligerents.includes(attester.party()))) {
            return new Vouched(
                    BattlefieldStanding.CONFIRMED,
                    attester == null ? null : attester.name(),
                    attester == null ? null : attester.party());
        }
        return attester == null ? narrated(trigger) : said(trigger, actor, attester);
    }

    // Imagery named before, or behind with a word of showing: "as satellite pictures later showed".
    private boolean proven(Trigger trigger) {
        Sentence s = scene.sentence();
        if (scene.words().any("proof", s, 0, trigger.from())) {
            return true;
        }
        int proof = scene.words().first("proof", s, trigger.to(), s.size());
        return proof >= 0 && scene.words().any("shows", s, proof, proof + SHOWS);
    }

    private Vouched narrated(Trigger trigger) {
        int boast = scene.words().first("boast", scene.sentence(), 0, trigger.from());
        for (Mention mention : scene.mentions(0, boast)) {
            if (belligerents.includes(mention.party()) && mention.speaks()) {
                return new Vouched(BattlefieldStanding.CLAIMED, mention.name(), mention.party());
            }
        }
        return house != null
                ? new Vouched(BattlefieldStanding.ASSESSED, house, "ANALYST")
                : new Vouched(BattlefieldStanding.REPORTED, null, null);
    }

    private Vouched said(Trigger trigger, String actor, Attesters.Attester attester) {
        BattlefieldStanding standing;
        Source source = attester.source();
        boolean expert = source != null && source.nature() == Source.Nature.EXPERT;
        if (expert || "ANALYST".equals(attester.party())) {
            standing = assessed(trigger, attester);
        } else if (belligerents.includes(attester.party())) {
            standing = ofSide(trigger, actor, attester);
        } else {
            standing = BattlefieldStanding.REPORTED;
        }
        return new Vouched(standing, attester.name(), attester.party());
    }

    private BattlefieldStanding assessed(Trigger trigger, Attesters.Attester attester) {
        boolean person = scene.mentions(0, scene.sentence().size()).stream()
                .anyMatch(m -> m.name().equals(attester.name()) && m.role() != null);
        boolean report = person && MERE_REPORT.contains(attester.cue()) && trigger.reality() == Reality.REAL;
        return report ? BattlefieldStanding.REPORTED : BattlefieldStanding.ASSESSED;
    }

    private BattlefieldStanding ofSide(Trigger trigger, String actor, Attesters.Attester attester) {
        String word = attester.cue();
        boolean denies = scene.words().in("deny", word) || trigger.reality() != Reality.REAL;
        if (denies) {
            return BattlefieldStanding.DENIED;
        }
        // The losing side owns up to it.
        boolean loses = actor != null
                && !attester.party().equals(actor)
                && (trigger.word().action() == BattlefieldAction.SEIZE
                        || trigger.word().action() == BattlefieldAction.ADVANCE);
        boolean leaves = attester.party().equals(actor) && trigger.word().action() == BattlefieldAction.WITHDRAW;
        boolean admits = (loses || leaves) && scene.words().in("admit", word);
        return admits ? BattlefieldStanding.CONFIRMED : BattlefieldStanding.CLAIMED;
    }

    /** Who claims: the owner of "Russia's claimed seizure" in the article's words. */
    private String owner(Trigger trigger, String actor) {
        String name = actor;
        for (Mention mention : scene.mentions(trigger.from() - 6, trigger.from())) {
            name = actor.equals(mention.party()) ? mention.name() : name;
        }
        return name;
    }
}
