// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.events.BattlefieldAction;
import parley.events.BattlefieldStanding;
import parley.events.DatePrecision;
import parley.extract.attribution.Statement;
import parley.extract.clause.Clause;
import parley.extract.clause.Clauses;
import parley.extract.date.Dates;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Place;
import parley.extract.name.Mentions;
import parley.extract.text.Legible;
import parley.extract.text.Passage;
import parley.extract.text.Reading;
import parley.extract.text.Sentence;

/** Finds who did what where in a report. Thread-safe. */
public final class BattlefieldRules {
    /** What happened longer ago is background and no news. */
    private static final int MONTHS_OF_NEWS = 3;
    /** "The city" is one of the last places named. */
    private static final int PLACES_BACK = 6;

    private final ActionWords words;
    private final Belligerents belligerents;
    private final Map<String, BattlefieldRules> byNegotiation = new HashMap<>();

    public BattlefieldRules(Dossiers dossiers) {
        this(new ActionWords(), new Belligerents(dossiers, null));
        dossiers.all()
                .forEach(dossier -> byNegotiation.put(
                        dossier.id(), new BattlefieldRules(words, new Belligerents(dossiers, dossier))));
    }

    private BattlefieldRules(ActionWords words, Belligerents belligerents) {
        this.words = words;
        this.belligerents = belligerents;
    }

    /** The rules for reports on one negotiation, where those who only negotiate are no belligerents; null for any report. */
    public BattlefieldRules in(String negotiation) {
        return negotiation == null ? this : byNegotiation.getOrDefault(negotiation, this);
    }

    /** The battlefield reports in the order of the text, each told once; their negotiation is left open. */
    public List<BattlefieldFound> of(Reading reading, Mentions mentions, List<Statement> statements) {
        String house = House.of(reading, mentions, words);
        Map<Integer, List<Statement>> bySentence = statements.stream()
                .collect(Collectors.groupingBy(s -> s.sentence().index()));
        List<BattlefieldFound> found = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.heading()) {
                continue;
            }
            List<Named> unlisted = UnlistedPlaces.of(sentence, mentions, words);
            Scene scene = new Scene(
                    reading,
                    sentence,
                    Clauses.of(sentence),
                    bySentence.getOrDefault(sentence.index(), List.of()),
                    mentions,
                    unlisted,
                    places.subList(Math.max(0, places.size() - PLACES_BACK), places.size()),
                    words);
            found.addAll(reports(scene, house, found));
            places.addAll(PlacesBefore.named(sentence, mentions, unlisted));
            found.addAll(Denials.of(scene, belligerents, Collections.unmodifiableList(found)));
        }
        return Merging.of(found);
    }

    private List<BattlefieldFound> reports(Scene scene, String house, List<BattlefieldFound> told) {
        List<Trigger> triggers = new Triggers(scene, new Gate(scene, belligerents)).all();
        List<BattlefieldFound> reports = new ArrayList<>(told);
        for (int i = 0; i < triggers.size(); i++) {
            int from = i == 0 ? 0 : triggers.get(i - 1).to();
            int to = i + 1 == triggers.size()
                    ? scene.sentence().size()
                    : triggers.get(i + 1).from();
            reports.addAll(reports(scene, triggers.get(i), from, to, house, reports));
        }
        return reports.subList(told.size(), reports.size());
    }

    private List<BattlefieldFound> reports(
            Scene scene, Trigger trigger, int from, int to, String house, List<BattlefieldFound> told) {
        Whereabouts whereabouts = new Whereabouts(scene, belligerents, told);
        List<Place> where = new ArrayList<>(whereabouts.named(trigger, from, to));
        if (where.isEmpty()) {
            if (Mere.mention(scene, trigger)) {
                return List.of();
            }
            where.add(null);
        }
        int end = new Places(scene)
                .of(trigger, from, to).stream().mapToInt(Named::to).reduce(trigger.to(), Math::max);
        Actors actors = new Actors(scene, belligerents);
        Vouching vouching = new Vouching(scene, belligerents, house);
        SaidAt when = when(scene, trigger, end);
        List<BattlefieldFound> reports = new ArrayList<>();
        for (Place named : where) {
            String known = actors.of(trigger, named);
            Place place = named == null ? whereabouts.carried(trigger, known) : named;
            String inferred = known == null && place != null ? actors.of(trigger, place) : known;
            String actor = inferred == null ? whereabouts.goesOn(trigger, place) : inferred;
            if (actor != null && recent(scene, when, trigger)) {
                BattlefieldAction action = action(scene, trigger, place, actor);
                Place at = place == null ? whereabouts.airspace(action, actor) : place;
                reports.add(report(scene, trigger, end, at, actor, action, when, vouching.of(trigger, actor, at)));
            }
        }
        return reports;
    }

    /** Who holds its own land defends it. */
    private static BattlefieldAction action(Scene scene, Trigger trigger, Place place, String actor) {
        boolean holds = trigger.word().action() == BattlefieldAction.SEIZE
                && scene.words().in("having", scene.sentence().norm(trigger.from()))
                && place != null
                && actor.equals(place.country());
        return holds ? BattlefieldAction.DEFEND : trigger.word().action();
    }

    private BattlefieldFound report(
            Scene scene,
            Trigger trigger,
            int end,
            Place place,
            String actor,
            BattlefieldAction action,
            SaidAt when,
            Vouching.Vouched vouched) {
        Sentence s = scene.sentence();
        Passage told = s.passage(start(trigger), Math.max(end, clauseEnd(scene, trigger)));
        BattlefieldStanding standing = vouched.standing();
        // A doubt or a denial is not in the clause that it doubts.
        boolean doubted = standing == BattlefieldStanding.ASSESSED || standing == BattlefieldStanding.DENIED;
        Passage evidence = doubted ? s.passage() : Legible.of(scene.reading().body(), told, s.passage());
        boolean untold = trigger.reality() != Reality.REAL && standing == BattlefieldStanding.CONFIRMED;
        return new BattlefieldFound(
                evidence,
                List.of(),
                s.passage(),
                when,
                actor,
                belligerents.against(actor, place == null ? null : place.country()),
                place,
                action,
                untold ? BattlefieldStanding.REPORTED : standing,
                vouched.source(),
                vouched.party(),
                Equipment.units(scene, 0, s.size()),
                Equipment.weapons(scene, 0, s.size()),
                place == null ? 0.6 : 0.8,
                null);
    }

    private static int start(Trigger trigger) {
        Clause clause = trigger.clause();
        boolean own = clause != null && !trigger.noun() && clause.hasSubject() && !clause.inherited();
        int start = own ? Math.min(clause.subjectFrom(), trigger.from()) : trigger.from();
        return trigger.noun() ? Math.max(clause == null ? 0 : clause.from(), start - 3) : start;
    }

    private static int clauseEnd(Scene scene, Trigger trigger) {
        int limit = Math.min(scene.sentence().size(), trigger.to() + 8);
        for (int i = trigger.to(); i < limit; i++) {
            String word = scene.sentence().norm(i);
            if (word.equals(",") || word.equals(";") || word.equals(".")) {
                return i;
            }
        }
        return limit;
    }

    private static SaidAt when(Scene scene, Trigger trigger, int end) {
        LocalDate published = scene.reading().report().published();
        return Dates.near(scene.sentence(), published, trigger.from(), end).orElse(null);
    }

    private static boolean recent(Scene scene, SaidAt when, Trigger trigger) {
        LocalDate published = scene.reading().report().published();
        Sentence s = scene.sentence();
        if (Dates.background(s, published, trigger.from(), trigger.to())) {
            return false;
        }
        return when == null
                || published == null
                || (when.precision() != DatePrecision.YEAR
                        && when.date().isAfter(published.minusMonths(MONTHS_OF_NEWS)));
    }
}
