// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import java.util.List;
import parley.extract.attribution.Attributions;
import parley.extract.attribution.Statement;
import parley.extract.battlefield.BattlefieldFound;
import parley.extract.battlefield.BattlefieldRules;
import parley.extract.claim.ClaimFound;
import parley.extract.claim.ClaimRules;
import parley.extract.contact.ContactFound;
import parley.extract.contact.ContactRules;
import parley.extract.dossier.Dossiers;
import parley.extract.name.Mentions;
import parley.extract.name.NameFinder;
import parley.extract.syntax.Syntax;
import parley.extract.text.Legible;
import parley.extract.text.Reader;
import parley.extract.text.Reading;
import parley.extract.text.Report;
import parley.extract.text.TextTooLong;
import parley.extract.text.Typesetting;

/** Reads reports. Thread-safe; loading takes most of a second, so load once. */
public final class Engine {
    /** Name of this extractor, as events carry it. */
    public static final String NAME = "parley-clauses";

    /** Version of this extractor: raised whenever the same text may yield other events. */
    public static final int VERSION = 2;

    private final Negotiations negotiations;
    private final NameFinder names;
    private final ClaimRules claims;
    private final BattlefieldRules battlefield;
    private final ContactRules contacts;
    private final Reader reader;
    private final SubjectMatter subjects = new SubjectMatter();
    private final Attributions attributions;

    private Engine(Dossiers dossiers, Syntax syntax) {
        reader = new Reader(syntax);
        negotiations = new Negotiations(dossiers);
        names = NameFinder.load(dossiers);
        claims = new ClaimRules(dossiers);
        battlefield = new BattlefieldRules(dossiers);
        contacts = new ContactRules(dossiers);
        attributions = new Attributions(dossiers);
    }

    /** An engine that knows the names and issues of these dossiers. */
    public static Engine load(Dossiers dossiers) {
        return new Engine(dossiers, Syntax.NONE);
    }

    /** The same with a parser behind the clause rules. */
    public static Engine load(Dossiers dossiers, Syntax syntax) {
        return new Engine(dossiers, syntax);
    }

    /**
     * The events of a report.
     *
     * @throws TextTooLong for a body of more than {@value Reader#LONGEST_BODY} characters or {@value Reader#MOST_WORDS} words
     *     and marks; for no other text anything is thrown
     */
    public Extraction read(Report report) {
        Reader.refuseOverlong(report.body());
        Typesetting set = Typesetting.of(report.body());
        return readPlain(report.withBody(set.text())).moved(set::original);
    }

    private Extraction readPlain(Report report) {
        Reading reading = reader.read(report);
        if (!subjects.concernsStates(reading)) {
            return new Extraction(List.of(), List.of(), List.of(), null);
        }
        Mentions first = names.find(reading);
        String dominant = negotiations.dominant(reading, first);
        Mentions mentions = first.open() && dominant != null ? names.find(reading, dominant) : first;
        List<Statement> statements = attributions.of(reading, mentions);
        List<ClaimFound> found = claims
                .of(
                        reading,
                        mentions,
                        statements,
                        dominant,
                        statement -> negotiations.of(reading, mentions, statement, dominant))
                .stream()
                .map(claim -> claim.restingOn(Legible.of(reading.body(), claim.evidence(), claim.sentence())))
                .map(claim -> negotiations.assign(reading, mentions, claim, dominant))
                .toList();
        List<BattlefieldFound> reports = battlefield.in(dominant).of(reading, mentions, statements).stream()
                .map(told -> negotiations.assign(reading, mentions, told, dominant))
                .toList();
        List<ContactFound> met = contacts.of(reading, mentions, statements, dominant).stream()
                .map(contact -> negotiations.assign(reading, mentions, contact, dominant))
                .toList();
        return new Extraction(found, reports, met, dominant);
    }
}
