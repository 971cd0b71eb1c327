// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds every place a sentence names: known towns, capitals and countries where something happens, and new names. */
final class PlaceFinder {
    static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "around",
            "over",
            "across",
            "outside",
            "towards",
            "toward",
            "on",
            "of",
            "inside",
            "into",
            "against",
            "throughout",
            "from");

    private PlaceFinder() {}

    /** The places in the order of the sentence. */
    static List<Named> of(Sentence s, Mentions mentions, ActionWords words) {
        List<Named> found = new ArrayList<>();
        List<Mention> all = mentions.within(s.start(), s.end());
        for (Mention mention : all) {
            int from = s.tokenAt(mention.start());
            int to = s.tokenAt(mention.end() - 1) + 1;
            // A part of a longer name: "Novo-Pokrovske".
            boolean part = s.norm(from - 1).equals("-")
                    || mention.start() > s.token(from).start();
            if (mention.place() != null && !part && isPlace(s, mention, from)) {
                found.add(new Named(mention.place(), from, to));
            }
        }
        found.addAll(NewPlaces.of(s, all, found, words));
        found.sort(Comparator.comparingInt(Named::from));
        return List.copyOf(found);
    }

    private static boolean isPlace(Sentence s, Mention mention, int from) {
        String before = s.norm(from - 1);
        boolean capital = mention.kind() == Mention.Kind.METONYM
                && mention.role() == null
                && PREPOSITIONS.contains(before)
                && !before.equals("from");
        return mention.kind() == Mention.Kind.PLACE || capital || isCountryOfEvent(s, mention, from);
    }

    // "in eastern Ukraine", "attacked Iran", "rockets at Israel": a country is where it happens behind such a word.
    private static boolean isCountryOfEvent(Sentence s, Mention mention, int from) {
        if (mention.kind() != Mention.Kind.PARTY || mention.possessive()) {
            return false;
        }
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            switch (s.norm(i)) {
                case "in",
                        "across",
                        "inside",
                        "over",
                        "throughout",
                        "into",
                        "at",
                        "on",
                        "against",
                        "towards",
                        "toward" -> {
                    return true;
                }
                default -> {
                    if (s.tag(i) == Tag.VERB && i == from - 1) {
                        return true;
                    }
                    if (s.tag(i) != Tag.ADJ && s.tag(i) != Tag.DET && s.tag(i) != Tag.ADV) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    /** The words of a passage of a sentence. */
    static String text(Sentence s, int from, int to) {
        StringBuilder text = new StringBuilder();
        Passage last = null;
        for (int i = from; i < to; i++) {
            Passage here = s.token(i).passage();
            if (last != null && here.start() > last.end()) {
                text.append(' ');
            }
            text.append(s.token(i).text());
            last = here;
        }
        return text.toString();
    }

    /** Whether both are the same or one is the region or country of the other. */
    static boolean inside(Place small, Place large) {
        return switch (large.precision()) {
            case COUNTRY -> small.precision() != large.precision();
            case REGION ->
                small.precision() != large.precision() && large.name().equals(small.admin());
            default -> large.name().equals(small.admin());
        };
    }
}
