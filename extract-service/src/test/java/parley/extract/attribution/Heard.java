// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import parley.extract.claim.World;
import parley.extract.name.NameFinder;
import parley.extract.text.Reader;
import parley.extract.text.Reading;
import parley.extract.text.Report;

/** Who says what in a text of the invented world. */
final class Heard {
    private static final Reader READER = new Reader();
    private static final NameFinder NAMES = NameFinder.load(World.dossiers());
    private static final Attributions ATTRIBUTIONS = new Attributions(World.dossiers());

    private Heard() {}

    /** Each statement that is more than narration, as "speaker: words". */
    static List<String> in(String text) {
        Reading reading = reading(text);
        return statements(text).stream()
                .map(s -> s.sources().get(0).speaker().name() + ": " + words(reading, s))
                .toList();
    }

    /** Each party that states something, as "party: words". */
    static List<String> parties(String text) {
        Reading reading = reading(text);
        return statements(text).stream()
                .flatMap(s -> s.sources().stream()
                        .map(source -> (s.holder() == null ? source : s.holder()).party() + ": " + words(reading, s)))
                .toList();
    }

    static List<Statement> statements(String text) {
        Reading reading = reading(text);
        return ATTRIBUTIONS.of(reading, NAMES.find(reading)).stream()
                .filter(s -> s.cue() == null || s.cue().kind() != Cue.Kind.NARRATED)
                .toList();
    }

    private static String words(Reading reading, Statement s) {
        return reading.text(s.sentence().passage(s.from(), s.to()));
    }

    private static Reading reading(String text) {
        return READER.read(Report.of(text, World.DAY));
    }
}
