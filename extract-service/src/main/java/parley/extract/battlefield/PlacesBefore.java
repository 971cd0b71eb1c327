// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import parley.events.PlacePrecision;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Sentence;

/** Leads "there", "the town" or "that village" back to the last place named. */
final class PlacesBefore {
    private final Scene scene;

    PlacesBefore(Scene scene) {
        this.scene = scene;
    }

    /** The places a sentence names, in order. */
    static List<Place> named(Sentence s, Mentions mentions, List<Named> unlisted) {
        List<Named> all = new ArrayList<>(unlisted);
        for (Mention mention : mentions.within(s.start(), s.end())) {
            if (mention.kind() == Mention.Kind.PLACE && mention.place() != null) {
                int at = s.tokenAt(mention.start());
                boolean covered = unlisted.stream().anyMatch(named -> named.from() <= at && at < named.to());
                if (!covered) {
                    all.add(new Named(mention.place(), at, at + 1));
                }
            }
        }
        all.sort(Comparator.comparingInt(Named::from));
        return all.stream().map(Named::place).toList();
    }

    /** Whether a word among the tokens points back to a place. */
    boolean points(int from, int to) {
        Sentence s = scene.sentence();
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            boolean noun = scene.words().in("anaphor", s.norm(i))
                    && (s.norm(i - 1).equals("the") || s.norm(i - 1).equals("that"));
            if (noun || s.norm(i).equals("there")) {
                return true;
            }
        }
        return false;
    }

    /** The last place named before a token, or null; "the city" and "the village" are no region. */
    Place last(int from, int to) {
        Sentence s = scene.sentence();
        boolean settled = scene.words().any("settled", s, from, to);
        List<Place> all = new ArrayList<>(scene.earlier());
        for (Mention mention : scene.mentions(0, from)) {
            if (mention.kind() == Mention.Kind.PLACE && mention.place() != null) {
                all.add(mention.place());
            }
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            PlacePrecision precision = all.get(i).precision();
            boolean wide = precision == PlacePrecision.REGION || precision == PlacePrecision.COUNTRY;
            if (!settled || !wide) {
                return all.get(i);
            }
        }
        return null;
    }
}
