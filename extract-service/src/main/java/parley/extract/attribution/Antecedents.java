// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.extract.attribution.Source.Nature;
import parley.extract.dossier.Party;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Reading;

/** What was named before a place of the text: the last party of a kind, the last two sides named together. */
final class Antecedents {
    /** How far back is looked: a page of prose names no more, and hostile text stays linear. */
    private static final int MENTIONS = 60;

    private static final int BETWEEN = 45;
    private static final Set<String> JOINTS = Set.of(" and ", " with ", " & ");

    private final Reading reading;
    private final List<Mention> mentions;
    private final Mentions index;
    private final Map<String, Party.Kind> kinds;

    Antecedents(Reading reading, Mentions mentions, Map<String, Party.Kind> kinds) {
        this.reading = reading;
        this.mentions = mentions.all();
        index = mentions;
        this.kinds = kinds;
    }

    /** The last party of one of these kinds named before an offset, or null. */
    Source party(Set<Party.Kind> wanted, int offset) {
        int last = before(offset);
        for (int i = last; i >= Math.max(0, last - MENTIONS); i--) {
            Mention mention = mentions.get(i);
            boolean fits = mention.party() != null && wanted.contains(kinds.get(mention.party()));
            if (fits && mention.kind() != Mention.Kind.PERSON && mention.kind() != Mention.Kind.PLACE) {
                return party(mention);
            }
        }
        return null;
    }

    /** The last two sides named together before an offset, people first where people are meant; empty if none were. */
    List<Source> pair(boolean people, int offset) {
        List<Source> any = List.of();
        int last = before(offset);
        for (int i = last; i > Math.max(0, last - MENTIONS); i--) {
            Mention second = mentions.get(i);
            Mention first = mentions.get(i - 1);
            if (!side(first) || !side(second) || first.party().equals(second.party()) || !joined(first, second)) {
                continue;
            }
            boolean both = first.kind() == Mention.Kind.PERSON && second.kind() == Mention.Kind.PERSON;
            if (both || !people) {
                return List.of(source(first), source(second));
            }
            any = any.isEmpty() ? List.of(source(first), source(second)) : any;
        }
        return any;
    }

    /** The parties of a list: "the leaders of Arland, Borland and Medland"; empty for less than two. */
    List<Source> list(int from, int to) {
        List<Source> found = new ArrayList<>();
        Mention last = null;
        for (Mention mention : index.within(from, to)) {
            boolean own = mention.party() != null && mention.kind() != Mention.Kind.ANALYST;
            boolean comma = last != null
                    && reading.body()
                            .substring(last.end(), mention.start())
                            .strip()
                            .equals(",");
            if (!own || (last != null && !comma && !joined(last, mention))) {
                break;
            }
            found.add(party(mention));
            last = mention;
        }
        return found.size() < 2 ? List.of() : found;
    }

    private static boolean side(Mention mention) {
        return mention.party() != null
                && switch (mention.kind()) {
                    case PLACE, OUTLET, ANALYST -> false;
                    default -> true;
                };
    }

    private boolean joined(Mention first, Mention second) {
        if (second.start() - first.end() > BETWEEN) {
            return false;
        }
        String between = reading.body().substring(first.end(), second.start());
        boolean hyphen = between.equals("-") || between.equals("–");
        boolean stop = between.indexOf('.') >= 0 || between.indexOf(';') >= 0 || between.indexOf('\n') >= 0;
        return hyphen || (!stop && JOINTS.stream().anyMatch(between::contains));
    }

    private int before(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (mentions.get(mid).end() <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low - 1;
    }

    private static Source source(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON ? Heads.of(mention, Nature.PERSON) : party(mention);
    }

    private static Source party(Mention mention) {
        return Heads.of(mention, Nature.PARTY);
    }
}
