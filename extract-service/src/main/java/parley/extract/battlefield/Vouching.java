// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.Set;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldStanding;
import parley.extract.attribution.Source;
import parley.extract.attribution.Statement;
import parley.extract.dossier.Place;
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
    private final String house;

    /** {@code house} is the think-tank that wrote the report, or null. */
    Vouching(Scene scene, Belligerents belligerents, String house) {
        this.scene = scene;
        this.belligerents = belligerents;
        this.house = house;
    }

    Vouched of(Trigger trigger, String actor, Place place) {
        Sentence s = scene.sentence();
        if (CLAIM_ADJECTIVES.contains(s.norm(trigger.from() - 1))) {
            return new Vouched(BattlefieldStanding.CLAIMED, owner(trigger, actor), actor);
        }
        Statement statement = scene.statementAt(trigger.from());
        if (trigger.reality() != Reality.DOUBTED
                && shown(trigger)
                && (statement == null || !belligerents.includes(party(statement)))) {
            return new Vouched(BattlefieldStanding.CONFIRMED, name(statement), party(statement));
        }
        if (statement != null) {
            return said(trigger, actor, place, statement);
        }
        Tellers.Teller teller = new Tellers(scene).of(trigger);
        return teller == null ? narrated(trigger) : told(trigger, teller);
    }

    // "imagery shows that ...", "..., as footage later showed"
    private boolean shown(Trigger trigger) {
        Sentence s = scene.sentence();
        int proof = scene.words().first("proof", s, 0, s.size());
        if (proof < 0) {
            return false;
        }
        return proof < trigger.from() || scene.words().any("show", s, proof, proof + SHOWS);
    }

    private Vouched told(Trigger trigger, Tellers.Teller teller) {
        return switch (teller.nature()) {
            case OFFICIAL ->
                new Vouched(
                        trigger.reality() == Reality.REAL ? BattlefieldStanding.CLAIMED : BattlefieldStanding.DENIED,
                        teller.name(),
                        teller.party());
            case EXPERT -> new Vouched(BattlefieldStanding.ASSESSED, teller.name(), "ANALYST");
            case WITNESS -> new Vouched(BattlefieldStanding.REPORTED, teller.name(), teller.party());
        };
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

    private Vouched said(Trigger trigger, String actor, Place place, Statement statement) {
        Source source = statement.sources().get(0);
        String word = statement.cue() == null ? "" : statement.cue().word();
        BattlefieldStanding standing;
        if (source.nature() == Source.Nature.EXPERT || "ANALYST".equals(source.party())) {
            boolean person = scene.mentions(0, scene.sentence().size()).stream()
                    .anyMatch(m -> m.name().equals(source.speaker().name()) && m.role() != null);
            standing = person && MERE_REPORT.contains(word) && trigger.reality() == Reality.REAL
                    ? BattlefieldStanding.REPORTED
                    : BattlefieldStanding.ASSESSED;
        } else if (belligerents.includes(source.party())) {
            standing = ofSide(trigger, actor, source, word);
        } else {
            boolean concerned = source.party() != null
                    && (source.party().equals(actor) || source.party().equals(belligerents.against(actor)));
            // The country that is hit is a side of it, whether or not it fights.
            boolean hit =
                    place != null && source.party() != null && source.party().equals(place.country());
            boolean unowned = source.party() == null
                    && Tellers.official(scene.words(), source.speaker().name());
            boolean official = hit || unowned;
            standing = concerned || official ? ofSide(trigger, actor, source, word) : BattlefieldStanding.REPORTED;
        }
        return new Vouched(standing, source.speaker().name(), source.party());
    }

    private BattlefieldStanding ofSide(Trigger trigger, String actor, Source source, String word) {
        boolean denies = scene.words().in("deny", word) || trigger.reality() != Reality.REAL;
        if (denies) {
            return BattlefieldStanding.DENIED;
        }
        // The losing side owns up to it.
        boolean loses = actor != null
                && source.party() != null
                && !source.party().equals(actor)
                && (trigger.word().action() == BattlefieldAction.SEIZE
                        || trigger.word().action() == BattlefieldAction.ADVANCE);
        boolean leaves =
                actor != null && actor.equals(source.party()) && trigger.word().action() == BattlefieldAction.WITHDRAW;
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

    private static String name(Statement statement) {
        return statement == null ? null : statement.sources().get(0).speaker().name();
    }

    private static String party(Statement statement) {
        return statement == null ? null : statement.sources().get(0).party();
    }
}
