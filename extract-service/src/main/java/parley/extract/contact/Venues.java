// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.Set;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** Finds where a contact takes place: the place behind "in" or "at" nearest to it. */
final class Venues {
    private static final int AFTER = 22;
    private static final int BEFORE = 12;
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "to", "outside");

    /** The mention that names the place. */
    record Venue(Place place, Mention mention) {}

    private Venues() {}

    static Venue of(Scene scene, Occasion occasion, int to) {
        Venue after = among(scene, occasion.to(), Math.min(to, occasion.to() + AFTER));
        return after != null ? after : lastAmong(scene, occasion.from() - BEFORE, occasion.from());
    }

    /** Only a place told behind the occasion. */
    static Venue behind(Scene scene, Occasion occasion, int to) {
        return among(scene, occasion.to(), Math.min(to, occasion.to() + AFTER));
    }

    private static Venue among(Scene scene, int from, int to) {
        for (Mention mention : scene.mentions(from, to)) {
            if (otherClause(scene, from, scene.from(mention))) {
                return null;
            }
            if (mention.place() != null && behindPreposition(scene, mention)) {
                return new Venue(mention.place(), mention);
            }
        }
        return null;
    }

    private static boolean otherClause(Scene scene, int from, int to) {
        Sentence s = scene.sentence();
        for (int i = from; i < to; i++) {
            boolean relative =
                    i > from && s.norm(i - 1).equals(",") && s.norm(i).equals("that");
            boolean clause = s.norm(i).equals(",") && !PREPOSITIONS.contains(s.norm(i + 1)) && !listed(s, i);
            if (relative
                    || clause
                    || s.norm(i).equals("which")
                    || s.norm(i).equals(";")
                    || s.norm(i).equals("said")) {
                return true;
            }
        }
        return false;
    }

    // "Rubio, Lavrov and Ushakov in Riyadh": a comma between names ends nothing.
    private static boolean listed(Sentence s, int comma) {
        return (s.token(Math.min(comma + 1, s.size() - 1)).capital()
                        && s.token(comma - 1).capital())
                || s.norm(comma + 1).equals("and")
                || s.norm(comma + 1).equals("as");
    }

    private static Venue lastAmong(Scene scene, int from, int to) {
        Venue last = null;
        for (Mention mention : scene.mentions(from, to)) {
            boolean named = mention.kind() == Mention.Kind.PLACE
                    && mention.place() != null
                    && behindPreposition(scene, mention);
            // "the Moscow meeting": the place stands right before the word.
            boolean attribute = mention.place() != null
                    && scene.to(mention) == to
                    && mention.kind() != Mention.Kind.DEMONYM
                    && mention.kind() != Mention.Kind.PARTY;
            last = named || attribute ? new Venue(mention.place(), mention) : last;
        }
        return last;
    }

    private static boolean behindPreposition(Scene scene, Mention mention) {
        Sentence s = scene.sentence();
        int at = scene.from(mention) - 1;
        if (s.norm(at).equals("the")) {
            at--;
        }
        boolean to = s.norm(at).equals("to");
        return PREPOSITIONS.contains(s.norm(at)) && (!to || mention.kind() == Mention.Kind.PLACE);
    }
}
