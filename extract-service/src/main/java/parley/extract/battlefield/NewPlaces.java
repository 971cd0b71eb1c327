// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.events.PlacePrecision;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/**
 * Finds places no dossier knows by how they stand: "the village of X", "near X and Y", "the X refinery". Coordinates stay
 * unknown.
 */
final class NewPlaces {
    private static final int LONGEST = 3;
    private static final Set<String> NEAR =
            Set.of("near", "in", "at", "around", "outside", "into", "towards", "toward", "inside");
    private static final Set<String> INNER = Set.of("al", "el", "de", "la", "-", "’", "'");

    private final Sentence s;
    private final List<Mention> mentions;
    private final List<Named> known;
    private final ActionWords words;

    private NewPlaces(Sentence s, List<Mention> mentions, List<Named> known, ActionWords words) {
        this.s = s;
        this.mentions = mentions;
        this.known = known;
        this.words = words;
    }

    static List<Named> of(Sentence s, List<Mention> mentions, List<Named> known, ActionWords words) {
        return new NewPlaces(s, mentions, known, words).find();
    }

    private List<Named> find() {
        List<Named> found = new ArrayList<>();
        for (int i = 1; i < s.size(); i++) {
            int to = name(i);
            boolean placed = to > i && (behind(i) || site(i, to) || listed(i, found));
            if (placed) {
                found.add(new Named(place(i, to), i, to));
                i = to;
            }
        }
        return found;
    }

    /** One past the last token of a new name that starts at a token, or the token when none does. */
    private int name(int i) {
        boolean starts = s.token(i).capital()
                && s.norm(i).length() > 2
                && free(i)
                && !s.norm(i - 1).equals("-");
        if (!starts || words.in("no-place", s.norm(i)) || s.tag(i) == Tag.PRON || s.tag(i) == Tag.DET) {
            return i;
        }
        int to = i + 1;
        while (to < s.size() && to - i < 2 * LONGEST) {
            boolean joint = INNER.contains(s.norm(to))
                    && to + 1 < s.size()
                    && s.token(to + 1).capital();
            boolean more = s.token(to).capital() && (free(to) || s.norm(to - 1).equals("-"));
            if (!joint && !more) {
                break;
            }
            to++;
        }
        return to;
    }

    // Not a name of somebody or something known; the tail of a hyphened name may be.
    private boolean free(int i) {
        int at = s.token(i).start();
        for (Mention mention : mentions) {
            boolean over = mention.start() <= at && at < mention.end();
            if (over && !(mention.kind() == Mention.Kind.PLACE && s.norm(i - 1).equals("-"))) {
                return false;
            }
        }
        return true;
    }

    // "near X", "in the western X", "the village of X"
    private boolean behind(int i) {
        int at = i - 1;
        while (at > i - 5
                && at > 0
                && (s.tag(at) == Tag.DET || s.tag(at) == Tag.ADJ)
                && !s.token(at).capital()) {
            at--;
        }
        boolean of = s.norm(at).equals("of") && words.in("settlement", s.norm(at - 1));
        boolean apposed = at == i - 1
                && words.in("settlement", s.norm(at))
                && !s.token(at).capital();
        boolean taken = at == i - 1 && s.tag(at) == Tag.VERB && words.takes(s, at);
        return NEAR.contains(s.norm(at)) || of || apposed || taken;
    }

    // "the X air base", "X refinery"
    private boolean site(int from, int to) {
        for (int i = to; i < to + 3; i++) {
            if (words.in("site", s.norm(i))) {
                return true;
            }
            if (s.tag(i) != Tag.NOUN && s.tag(i) != Tag.ADJ) {
                break;
            }
        }
        return to - from > 1 && words.in("site", s.norm(to - 1));
    }

    // ", X and Y" behind another place
    private boolean listed(int i, List<Named> found) {
        int end = i - 1;
        boolean joined = s.norm(end).equals("and") || s.norm(end).equals(",");
        if (s.norm(end).equals("and") && s.norm(end - 1).equals(",")) {
            end--;
        }
        int at = end;
        return joined
                && (known.stream().anyMatch(named -> named.to() == at)
                        || found.stream().anyMatch(named -> named.to() == at));
    }

    private Place place(int from, int to) {
        String name = PlaceFinder.text(s, from, to);
        boolean region = words.in("region", s.norm(to));
        boolean site = words.in("site", s.norm(to)) || words.in("site", s.norm(to - 1));
        PlacePrecision precision = region ? PlacePrecision.REGION : site ? PlacePrecision.SITE : PlacePrecision.TOWN;
        Place around = around(to);
        return new Place(
                name,
                List.of(),
                around == null || around.precision() != PlacePrecision.REGION ? null : around.name(),
                around == null ? null : around.country(),
                null,
                null,
                precision);
    }

    // "X in the Y region": what lies around tells the country.
    private Place around(int to) {
        for (Named named : known) {
            boolean near = named.from() >= to && named.from() <= to + 6;
            if (near) {
                return named.place();
            }
        }
        return null;
    }
}
