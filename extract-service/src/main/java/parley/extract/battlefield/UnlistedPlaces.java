// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.events.BattlefieldAction;
import parley.events.PlacePrecision;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;
import parley.extract.text.Token;

/**
 * Finds places that no dossier knows, from the words around a capitalised name: "the village of X", "the X refinery", "near X".
 *
 * <p>Their coordinates are unknown; region and country are told only where the sentence names them beside.
 */
final class UnlistedPlaces {
    private static final int CONTAINER = 8;
    private static final int OWNER = 6;
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "around", "outside", "towards", "toward", "into", "inside");
    private static final Set<BattlefieldAction> TAKING =
            Set.of(BattlefieldAction.SEIZE, BattlefieldAction.ENCIRCLE, BattlefieldAction.ADVANCE);

    private final Sentence s;
    private final Mentions mentions;
    private final ActionWords words;
    private final List<Named> found = new ArrayList<>();

    private UnlistedPlaces(Sentence sentence, Mentions mentions, ActionWords words) {
        s = sentence;
        this.mentions = mentions;
        this.words = words;
    }

    /** The places of a sentence in order. */
    static List<Named> of(Sentence sentence, Mentions mentions, ActionWords words) {
        UnlistedPlaces places = new UnlistedPlaces(sentence, mentions, words);
        int i = 0;
        while (i < sentence.size()) {
            int to = places.nameEnd(i);
            if (to > i) {
                places.add(i, to);
            }
            i = Math.max(i + 1, to);
        }
        return List.copyOf(places.found);
    }

    /** One past a run of capitalised words that no mention covers, or the same token if there is none. */
    private int nameEnd(int from) {
        int i = from;
        while (i < s.size() && namePart(i) && free(i)) {
            i++;
        }
        return i;
    }

    private boolean namePart(int i) {
        Token token = s.token(i);
        boolean article = token.norm().indexOf('-') > 0 && token.text().matches("\\p{Ll}{2,3}-\\p{Lu}\\p{L}{1,30}");
        boolean noun = token.tag() == Tag.PROPN || (i > 0 && (token.tag().nominal() || token.tag() == Tag.ADJ));
        return article || (token.word() && token.capital() && noun && !words.in("no-place", token.norm()));
    }

    // "Sankt-Arden" is no "Arden": a mention that covers only a part of a word does not count.
    private boolean free(int i) {
        Token token = s.token(i);
        Mention mention = mentions.at(token.end() - 1).orElse(null);
        return mention == null ? mentions.at(token.start()).isEmpty() : mention.start() > token.start();
    }

    private void add(int from, int to) {
        PlacePrecision told = told(from, to);
        if (told == null) {
            return;
        }
        int end = to;
        while (end > from + 1
                && (words.in("site", s.norm(end - 1)) || words.in("site-attribute", s.norm(end - 1)))
                && !words.in("landmark", s.norm(end - 1))) {
            end--;
        }
        // "X airport" is a name, "the X refinery" a refinery at X.
        end = end == to && words.in("landmark", s.norm(to)) ? to + 1 : end;
        boolean body = words.in("body", s.norm(to - 1))
                || words.in("site", s.norm(from))
                || words.in("site-attribute", s.norm(from));
        if (!body) {
            found.add(new Named(place(from, end, told), from, to));
        }
    }

    /** How small the place is that the words around tell of, or null if they tell of none. */
    private PlacePrecision told(int from, int to) {
        String before = s.norm(from - 1);
        if ((before.equals("of") || before.equals("called") || before.equals("named"))
                && precision(s.norm(from - 2)) != null) {
            return precision(s.norm(from - 2));
        }
        if (s.tag(from - 2) == Tag.DET && precision(before) != null) {
            return precision(before);
        }
        PlacePrecision own = precision(s.norm(to - 1)) != null && to - from > 1 ? precision(s.norm(to - 1)) : null;
        int noun = to;
        while (noun < to + 3
                && (words.in("site-attribute", s.norm(noun))
                        || (noun == to && s.tag(to).nominal() && precision(s.norm(to)) == null))) {
            noun++;
        }
        PlacePrecision next = precision(s.norm(noun));
        if (own != null || next != null) {
            return own != null ? own : next;
        }
        // "two villages nearby, X and Y"
        boolean apposed = before.equals(",") && words.any("settled", s, from - 4, from - 1);
        boolean taken = apposed || taken(from - 1) || moved(from - 1) || (before.equals("of") && takenNoun(from - 2));
        boolean water = before.equals("the") && WHERE.contains(s.norm(from - 2)) && words.in("water", s.norm(to - 1));
        boolean where = water || (WHERE.contains(before) && !s.tag(to).nominal());
        return taken || where || listed(from, to) ? PlacePrecision.TOWN : null;
    }

    private PlacePrecision precision(String word) {
        if (words.in("settled", word)) {
            return PlacePrecision.TOWN;
        } else if (words.in("quarter", word)) {
            return PlacePrecision.DISTRICT;
        } else if (words.in("province", word)) {
            return PlacePrecision.REGION;
        }
        return words.in("site", word) ? PlacePrecision.SITE : null;
    }

    // "captured X": only words of taking have a bare name as object that is no person's.
    private boolean taken(int verb) {
        return verb >= 0
                && s.tag(verb) == Tag.VERB
                && words.frames().verb(s, verb).stream()
                        .anyMatch(frame -> TAKING.contains(frame.action())
                                && frame.patients().contains(Kind.PLACE)
                                && frame.rest().isEmpty());
    }

    // "advanced on X", "pushed towards X"
    private boolean moved(int preposition) {
        return preposition > 0
                && s.tag(preposition - 1) == Tag.VERB
                && words.frames().verb(s, preposition - 1).stream()
                        .anyMatch(frame ->
                                TAKING.contains(frame.action()) && frame.rest().equals(List.of(s.norm(preposition))));
    }

    private boolean takenNoun(int noun) {
        return noun >= 0
                && words.frames().noun(s, noun).stream()
                        .anyMatch(frame -> TAKING.contains(frame.action())
                                && frame.patients().contains(Kind.PLACE));
    }

    // "in A and X", "A, X and Y"
    private boolean listed(int from, int to) {
        String before = s.norm(from - 1);
        boolean and = before.equals("and") && !s.tag(to).verbal();
        boolean comma = before.equals(",") && goesOn(to);
        int last = s.norm(from - 2).equals(",") ? from - 3 : from - 2;
        return (and || comma) && last >= 0 && endsPlace(last);
    }

    // ", X, Y and Z": only capitalised words up to the "and" that closes the list.
    private boolean goesOn(int to) {
        for (int i = to; i < Math.min(s.size() - 1, to + CONTAINER); i++) {
            if (s.norm(i).equals("and")) {
                return s.token(i + 1).capital();
            }
            if (!s.norm(i).equals(",") && !s.token(i).capital()) {
                return false;
            }
        }
        return false;
    }

    private boolean endsPlace(int token) {
        Mention mention = mentions.at(s.token(token).start()).orElse(null);
        boolean known = mention != null && mention.kind() == Mention.Kind.PLACE;
        return known || (!found.isEmpty() && found.get(found.size() - 1).to() == token + 1);
    }

    private Place place(int from, int to, PlacePrecision precision) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from && s.token(i).start() > s.token(i - 1).end();
            name.append(apart ? " " : "").append(s.token(i).text());
        }
        Place around = container(to);
        String admin =
                around == null ? null : around.precision() == PlacePrecision.REGION ? around.name() : around.admin();
        String country = around != null ? around.country() : owner(from);
        return new Place(name.toString(), List.of(), admin, country, null, null, precision);
    }

    /** The region or country named right behind: "X in the Arden region". */
    private Place container(int to) {
        int limit = Math.min(s.size(), to + CONTAINER);
        for (int i = to; i < limit && !s.tag(i).verbal(); i++) {
            Mention mention = mentions.at(s.token(i).start()).orElse(null);
            Place place = mention == null ? null : mention.place();
            boolean inside = s.norm(i - 1).equals("in") || s.norm(i - 1).equals("of");
            if (place != null && (place.precision() != PlacePrecision.SITE) && (inside || wide(place))) {
                return place;
            }
        }
        return null;
    }

    private static boolean wide(Place place) {
        return place.precision() == PlacePrecision.REGION || place.precision() == PlacePrecision.COUNTRY;
    }

    /** The country that owns the place in words before it: "the Arlandic town of X", "Arland's X". */
    private String owner(int from) {
        for (int i = from - 1; i >= Math.max(0, from - OWNER) && !s.tag(i).verbal(); i--) {
            Mention mention = mentions.at(s.token(i).start()).orElse(null);
            boolean owns = mention != null
                    && (mention.kind() == Mention.Kind.DEMONYM
                            || (mention.kind() == Mention.Kind.PARTY && mention.possessive()));
            if (owns) {
                Place country = Countries.of(mentions, mention.party());
                return country == null ? null : country.country();
            }
        }
        return null;
    }
}
