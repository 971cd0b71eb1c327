// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import parley.events.PlacePrecision;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Outlet;
import parley.extract.dossier.Party;
import parley.extract.dossier.Person;
import parley.extract.dossier.Place;

/** All spellings of all dossiers in one automaton: one pass over a text finds them in linear time. Thread-safe. */
final class Gazetteer {

    /** A spelling found at an offset range; {@code entries} are those it may stand for, best first. */
    record Hit(int start, int end, List<Entry> entries) {}

    private final PayloadTrie<List<Entry>> trie;
    private final Dossiers dossiers;
    private final Map<String, Place> regions = new HashMap<>();

    Gazetteer(Dossiers dossiers) {
        Map<String, List<Entry>> bySpelling = new HashMap<>();
        Spellings spellings = new Spellings();
        this.dossiers = dossiers;
        dossiers.parties().forEach(party -> addParty(bySpelling, party));
        dossiers.all().forEach(dossier -> dossier.parties().forEach(party -> party.here()
                .forEach(word -> add(bySpelling, Entry.here(word, party, dossier.id())))));
        dossiers.people().forEach(person -> addPerson(bySpelling, person, spellings));
        for (Place place : dossiers.places()) {
            if (place.precision() == PlacePrecision.REGION) {
                regions.putIfAbsent(place.name(), place);
            }
            add(bySpelling, Entry.of(place.name(), place));
            place.aliases().forEach(alias -> add(bySpelling, Entry.of(alias, place)));
        }
        for (Outlet outlet : dossiers.outlets()) {
            add(bySpelling, Entry.of(outlet.name(), outlet));
            outlet.aliases().forEach(alias -> add(bySpelling, Entry.of(alias, outlet)));
        }
        PayloadTrie.PayloadTrieBuilder<List<Entry>> builder = PayloadTrie.builder();
        bySpelling.forEach(builder::addKeyword);
        trie = builder.build();
    }

    private void addParty(Map<String, List<Entry>> spellings, Party party) {
        add(spellings, Entry.of(party.name(), party, Mention.Kind.PARTY));
        party.names().forEach(name -> add(spellings, Entry.of(name, party, Mention.Kind.PARTY)));
        party.demonyms().forEach(name -> add(spellings, Entry.of(name, party, Mention.Kind.DEMONYM)));
        party.metonyms().forEach(name -> add(spellings, Entry.of(name, party, Mention.Kind.METONYM)));
        // A capital is a place first; NameFinder makes it a metonym where it acts or speaks.
        party.capitals().forEach(name -> add(spellings, Entry.of(name, party, Mention.Kind.PLACE)));
    }

    private void addPerson(Map<String, List<Entry>> bySpelling, Person person, Spellings spellings) {
        spellings.of(person.name()).forEach(name -> add(bySpelling, Entry.of(name, person, false)));
        for (String alias : person.aliases()) {
            spellings.of(alias).forEach(name -> add(bySpelling, Entry.of(name, person, false)));
        }
        if (!person.surname().equals(person.name())) {
            spellings.of(person.surname()).forEach(name -> add(bySpelling, Entry.of(name, person, true)));
        }
    }

    private void add(Map<String, List<Entry>> bySpelling, Entry entry) {
        List<Entry> entries = bySpelling.computeIfAbsent(Folding.fold(entry.spelling()), key -> new ArrayList<>());
        for (int i = 0; i < entries.size(); i++) {
            Entry known = entries.get(i);
            boolean samePerson = known.person() != null && known.person().equals(entry.person());
            boolean placeAndParty = known.person() == null && entry.person() == null && !apart(known, entry);
            if (samePerson || placeAndParty) {
                entries.set(i, known.with(entry));
                return;
            }
        }
        entries.add(entry);
    }

    /** Whether two dossiers mean different parties or places by one spelling; inside one dossier the first meaning counts. */
    private boolean apart(Entry one, Entry other) {
        boolean parties =
                one.party() != null && other.party() != null && !one.party().equals(other.party());
        boolean places =
                one.place() != null && other.place() != null && !one.place().equals(other.place());
        boolean here = !Objects.equals(one.only(), other.only());
        return here || ((parties || places) && !homes(one).equals(homes(other)));
    }

    /** The ids of the dossiers that alone know what an entry stands for; empty for what the world list knows. */
    Set<String> homes(Entry entry) {
        if (entry.only() != null) {
            return Set.of(entry.only());
        }
        if (entry.place() != null && entry.party() == null) {
            return dossiers.homes(entry.place());
        }
        Set<String> named = dossiers.homes(entry.name());
        return named.isEmpty() && entry.party() != null && entry.person() == null
                ? dossiers.homes(entry.party())
                : named;
    }

    /** The region a town lies in, as a place of its own, or null. */
    Place regionOf(Place town) {
        return town.admin() == null ? null : regions.get(town.admin());
    }

    /** Every spelling at a word boundary with its case in order, sorted by start, the longer first. */
    List<Hit> hits(String raw, String folded) {
        List<Hit> hits = new ArrayList<>();
        for (PayloadEmit<List<Entry>> emit : trie.parseText(folded)) {
            int start = emit.getStart();
            int end = emit.getEnd() + 1;
            if (startsWord(folded, start) && endsWord(folded, end)) {
                List<Entry> cased = emit.getPayload().stream()
                        .filter(entry -> inCase(raw, start, entry.spelling()))
                        .toList();
                if (!cased.isEmpty()) {
                    hits.add(new Hit(start, end, cased));
                }
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start).thenComparingInt(hit -> -hit.end()));
        return hits;
    }

    private static boolean startsWord(String text, int start) {
        return start == 0 || (!Character.isLetterOrDigit(text.charAt(start - 1)) && !negatingPrefix(text, start));
    }

    /** "anti-Russian", "pro-Ukrainian" name a leaning, not the party. */
    private static boolean negatingPrefix(String text, int start) {
        boolean prefixed = text.startsWith("anti", start - 5)
                || text.startsWith("pro", start - 4)
                || text.startsWith("non", start - 4);
        return prefixed && text.charAt(start - 1) == '-';
    }

    private static boolean endsWord(String text, int end) {
        // "U.S.President" with a lost space still names the US.
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end - 1) == '.';
    }

    /** A capital in the dossier must be one in the text; small letters may be either ("KREMLIN"). */
    private static boolean inCase(String raw, int start, String spelling) {
        for (int i = 0; i < spelling.length(); i++) {
            if (Character.isUpperCase(spelling.charAt(i)) && !Character.isUpperCase(raw.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }
}
