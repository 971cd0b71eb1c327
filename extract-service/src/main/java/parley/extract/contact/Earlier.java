// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.events.ContactKind;
import parley.extract.date.SaidAt;
import parley.extract.dossier.Place;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;

/** The contacts told so far, to find whom "the two leaders" or "the sides" mean. */
final class Earlier {
    private static final int SENTENCES_BACK = 8;
    private static final int MENTIONS_BACK = 2;

    /** How many contacts are looked back over, so that hostile text stays linear. */
    private static final int CONTACTS_BACK = 60;

    private final List<Draft> told;
    private final Set<String> principals;
    private final List<String> sides;

    /**
     * Reads the list as it grows.
     *
     * @param principals who sits at the table of what the article is about
     * @param sides the two of them it tells most of, or none
     */
    Earlier(List<Draft> told, Set<String> principals, List<String> sides) {
        this.told = told;
        this.principals = principals;
        this.sides = List.copyOf(sides);
    }

    /** The last contact told shortly before in which so many parties take part (0 for any number), or null. */
    Draft last(Scene scene, int count) {
        Draft found = null;
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - CONTACTS_BACK); i--) {
            Draft draft = told.get(i);
            int size = draft.contact().parties().size();
            boolean near = scene.sentence().index() - draft.sentence() <= SENTENCES_BACK;
            boolean fits = near && size >= 2 && (count == 0 || size == count);
            boolean here = draft.sentence() == scene.sentence().index();
            if (fits && (!here || draft.verb())) {
                return draft;
            }
            found = fits && found == null ? draft : found;
        }
        return found;
    }

    /**
     * The last contact a word can point back to: of its kind, on its day, with the parties already known; null if none.
     *
     * @param when the day told, or null
     * @param place the place told, or null
     */
    Draft meant(ContactKind kind, SaidAt when, Place place, Set<String> parties) {
        Draft found = null;
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - CONTACTS_BACK); i--) {
            Draft draft = told.get(i);
            boolean fits = draft.contact().parties().size() >= 2
                    && draft.contact().parties().containsAll(parties)
                    && ContactMerging.kindClass(draft.contact().kind()) == ContactMerging.kindClass(kind)
                    && ContactMerging.samePlace(draft.contact().place(), place)
                    && ContactMerging.sameDay(draft.contact().takesPlaceAt(), when);
            // A journey is no round of talks.
            fits = fits
                    && !(kind == ContactKind.NEGOTIATION_ROUND && draft.shape().travels());
            boolean aside = !principals.isEmpty() && !about(draft);
            boolean dated = when == null || draft.contact().takesPlaceAt() != null;
            boolean placed = place == null || draft.contact().place() != null;
            if (fits && dated && placed && !(aside && place == null && when == null)) {
                return draft;
            }
            boolean host = place != null && draft.contact().parties().contains(String.valueOf(place.country()));
            boolean better = found == null || host || (!about(found) && !aside);
            found = fits && better ? draft : found;
        }
        return found;
    }

    private boolean about(Draft draft) {
        return draft.contact().parties().stream().filter(principals::contains).count() >= 2;
    }

    /** The last contact in which a party takes part beside others, or null. */
    Draft with(String party) {
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - CONTACTS_BACK); i--) {
            List<String> parties = told.get(i).contact().parties();
            if (parties.size() >= 2 && parties.contains(party)) {
                return told.get(i);
            }
        }
        return null;
    }

    /** Adds whom a plural word before an offset means; {@code count} 0 where it tells no number, {@code noun} for no pronoun. */
    void sides(Scene scene, int offset, int count, boolean noun, Roster roster) {
        int wanted = count == 0 ? 2 : count;
        Sentence s = scene.sentence();
        if (named(scene, s.start(), offset, wanted, roster)) {
            return;
        }
        Draft draft = last(scene, count);
        boolean near = draft != null && s.index() - draft.sentence() <= MENTIONS_BACK;
        if (noun && !near && sides.size() == wanted) {
            sides.forEach(roster::add);
            return;
        }
        if (draft != null) {
            roster.addAll(draft.parties(), draft.contact().participants());
            return;
        }
        int index = Math.max(0, s.index() - MENTIONS_BACK);
        named(scene, scene.reading().sentences().get(index).start(), offset, wanted, roster);
    }

    // Exactly as many parties as are meant, by people or as such.
    private static boolean named(Scene scene, int from, int to, int wanted, Roster roster) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Mention mention : scene.mentions().within(from, to)) {
            boolean side = mention.party() != null
                    && mention.kind() != Mention.Kind.PLACE
                    && mention.kind() != Mention.Kind.OUTLET
                    && !mention.party().equals("ANALYST");
            if (side) {
                all.add(mention.party());
            }
            if (side && mention.kind() == Mention.Kind.PERSON) {
                people.add(mention.party());
            }
        }
        Set<String> meant = people.size() == wanted ? people : all.size() == wanted ? all : Set.of();
        for (Mention mention : scene.mentions().within(from, to)) {
            if (mention.party() != null && meant.contains(mention.party()) && mention.kind() == Mention.Kind.PERSON) {
                roster.add(mention);
            }
        }
        meant.forEach(roster::add);
        return !meant.isEmpty();
    }
}
