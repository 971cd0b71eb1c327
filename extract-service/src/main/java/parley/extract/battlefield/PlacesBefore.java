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
import parley.extract.text.Tag;

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

    /** The token among those from one to another that points back to a place, or -1. */
    int pointer(int from, int to) {
        Sentence s = scene.sentence();
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            int article = s.tag(i - 1) == Tag.ADJ ? i - 2 : i - 1;
            boolean noun = scene.words().in("anaphor", s.norm(i))
                    && (s.norm(article).equals("the") || s.norm(article).equals("that"))
                    && !s.norm(i + 1).equals("of");
            if (noun || s.norm(i).equals("there")) {
                return i;
            }
        }
        return -1;
    }

    /** The last place named before a token, or null; "the city" and "the village" are no region. */
    Place last(int pointer) {
        boolean settled = scene.words().in("settled", scene.sentence().norm(pointer));
        List<Place> all = new ArrayList<>(scene.earlier());
        scene.unlisted(0, pointer).forEach(named -> all.add(named.place()));
        for (Mention mention : scene.mentions(0, pointer)) {
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
