// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.extract.dossier.Dossiers;
import parley.extract.text.Reading;
import parley.extract.text.Report;

/**
 * Finds who and what a text names: dossier names in any spelling, people behind titles, offices, organs and forces.
 *
 * <p>Linear in the length of the text. Thread-safe.
 */
public final class NameFinder {

    private final Gazetteer gazetteer;
    private final Holders holders;
    private final Offices offices = new Offices();
    private final Locatives locatives = new Locatives();
    private final Institutes institutes = new Institutes();

    private NameFinder(Gazetteer gazetteer, Holders holders) {
        this.gazetteer = gazetteer;
        this.holders = holders;
    }

    /** A finder over these dossiers; building it takes some tens of milliseconds, so keep it. */
    public static NameFinder load(Dossiers dossiers) {
        return new NameFinder(new Gazetteer(dossiers), new Holders(dossiers));
    }

    /** The mentions in a report's body. */
    public Mentions find(Reading reading) {
        return find(reading, null);
    }

    /**
     * The mentions in a report's body.
     *
     * @param negotiation id of the dossier that settles what names of several meanings stand for; null leaves those out
     */
    public Mentions find(Reading reading, String negotiation) {
        Report report = reading.report();
        return find(report.title(), report.body(), report.published(), negotiation);
    }

    /** The mentions in a body; names of several meanings are left out. */
    public Mentions find(String title, String body, LocalDate published) {
        return find(title, body, published, null);
    }

    /**
     * The mentions in a body.
     *
     * @param title read only for full names, whose surnames then count in the body; may be null
     * @param published decides which office a person holds; null takes the latest known
     * @param negotiation as above
     */
    public Mentions find(String title, String body, LocalDate published, String negotiation) {
        Homonyms homonyms = new Homonyms(gazetteer, negotiation);
        List<Unit> units = Units.of(title, body, gazetteer, homonyms);
        Phrases phrases = new Phrases(units, offices);
        Finds finds = new Finds(body, units, published);
        People people = new People(finds, phrases, new NewNames(body, units, phrases));
        people.titled();
        institutes.mark(body, finds);
        people.explained();
        new OfficeHolders(finds, phrases, holders).find();
        new PlainNames(finds, gazetteer, locatives).find();
        people.laterSurnames();
        List<Mention> mentions = new ArrayList<>(finds.found());
        mentions.sort(Comparator.comparingInt(Mention::start));
        return new Mentions(mentions, homonyms.open());
    }
}
