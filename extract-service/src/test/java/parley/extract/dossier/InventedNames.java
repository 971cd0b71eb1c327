// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An invented word for each word of a name: one shape for each, the same wherever it stands. Words that are common nouns,
 * too, are kept: council, house, west.
 */
public final class InventedNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Words of names that are common nouns, whether or not the texts write them small. */
    private static final Set<String> NOUNS =
            Set.of("oblast", "region", "province", "republic", "group", "social", "media");

    private static final String[] STARTS = {
        "br", "d", "f", "gr", "h", "k", "l", "m", "n", "pl", "qu", "r", "sk", "t", "v", "w", "z", "th", "j", "b"
    };
    private static final String[] MIDDLES = {"a", "e", "i", "o", "u", "au", "ei", "oa"};
    private static final String[] ENDS = {"l", "m", "n", "r", "rt", "lv", "nd", "st", "k", "x"};

    private final Map<String, String> invented = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Invents a word for each name word of the dossiers that is no common word of these texts.
     *
     * @param texts what the names stand in: what is written small in them is a common word
     */
    public InventedNames(Dossiers dossiers, List<String> texts) {
        Set<String> common = new HashSet<>(NOUNS);
        for (String text : texts) {
            words(text).forEach(word -> {
                taken.add(word.toLowerCase(Locale.ROOT));
                if (Character.isLowerCase(word.codePointAt(0))) {
                    common.add(word);
                }
            });
        }
        List<Dossier> all = new ArrayList<>(dossiers.all());
        all.add(Dossiers.builtInWorld());
        for (Dossier dossier : all) {
            names(dossier).flatMap(name -> words(name).stream()).forEach(word -> {
                boolean name = word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
                if (name && !common.contains(word.toLowerCase(Locale.ROOT))) {
                    invented.computeIfAbsent(word, this::invent);
                }
            });
        }
    }

    private static Stream<String> names(Dossier dossier) {
        Stream<String> parties = dossier.parties().stream().flatMap(party -> Stream.of(
                        List.of(party.name()),
                        party.names(),
                        party.demonyms(),
                        party.metonyms(),
                        party.capitals(),
                        party.here())
                .flatMap(List::stream));
        Stream<String> people = dossier.people().stream()
                .flatMap(person -> Stream.concat(Stream.of(person.name()), person.aliases().stream()));
        Stream<String> places = dossier.places().stream()
                .flatMap(place -> Stream.concat(Stream.of(place.name()), place.aliases().stream()));
        Stream<String> outlets = dossier.outlets().stream()
                .flatMap(outlet -> Stream.concat(Stream.of(outlet.name()), outlet.aliases().stream()));
        return Stream.of(parties, people, places, outlets).flatMap(each -> each);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    // What the end of a word tells of its kind stays: Arlandic, Arlanders.
    private String invent(String word) {
        int seed = word.hashCode();
        for (int turn = 0; ; turn++) {
            int mixed = (seed + turn * 7919) * 0x9E3779B1;
            String fresh = shape(word, mixed);
            if (taken.add(fresh.toLowerCase(Locale.ROOT))) {
                return fresh;
            }
        }
    }

    private static String shape(String word, int mixed) {
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                letters.append((char) ('A' + Math.floorMod(mixed >> i, 26)));
            }
            return letters.toString();
        }
        String end = word.length() > 5 ? word.substring(word.length() - 3) : word.endsWith("s") ? "s" : "";
        String stem =
                pick(STARTS, mixed) + pick(MIDDLES, mixed >> 5) + pick(ENDS, mixed >> 9) + pick(MIDDLES, mixed >> 13);
        String fresh = stem + pick(ENDS, mixed >> 17) + end;
        return Character.toUpperCase(fresh.charAt(0)) + fresh.substring(1);
    }

    private static String pick(String[] from, int bits) {
        return from[Math.floorMod(bits, from.length)];
    }

    /** A text with the invented names for the known ones. */
    public String in(String text) {
        return replaced(text, invented);
    }

    private static String replaced(String text, Map<String, String> by) {
        return WORD.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(by.getOrDefault(match.group(), match.group())));
    }

    private List<String> in(List<String> names) {
        return names.stream().map(this::in).toList();
    }

    /** The dossiers, and the world list behind them, with the invented names for the known ones. */
    public Dossiers in(Dossiers dossiers) {
        return Dossiers.of(dossiers.all().stream().map(this::in).toList(), in(Dossiers.builtInWorld()));
    }

    private Dossier in(Dossier dossier) {
        Map<String, List<IssuePhrase>> issues = new HashMap<>();
        dossier.issues()
                .forEach((issue, phrases) -> issues.put(
                        issue,
                        phrases.stream()
                                .map(phrase -> new IssuePhrase(lower(phrase.phrase()), phrase.weight()))
                                .toList()));
        return new Dossier(
                dossier.id(),
                dossier.title(),
                dossier.principals(),
                dossier.belligerents(),
                dossier.parties().stream().map(this::in).toList(),
                dossier.people().stream()
                        .map(person -> new Person(
                                in(person.name()), person.party(), person.sex(), in(person.aliases()), person.roles()))
                        .toList(),
                dossier.places().stream().map(this::in).toList(),
                dossier.outlets().stream()
                        .map(outlet ->
                                new Outlet(in(outlet.name()), outlet.kind(), in(outlet.aliases()), outlet.party()))
                        .toList(),
                issues);
    }

    private Party in(Party party) {
        return new Party(
                party.code(),
                party.kind(),
                in(party.name()),
                in(party.names()),
                in(party.demonyms()),
                in(party.metonyms()),
                in(party.capitals()),
                party.bases(),
                in(party.here()));
    }

    private Place in(Place place) {
        return new Place(
                in(place.name()),
                in(place.aliases()),
                place.admin() == null ? null : in(place.admin()),
                place.country(),
                place.lat(),
                place.lon(),
                place.precision());
    }

    // Issue phrases are written small.
    private String lower(String phrase) {
        Map<String, String> small = new HashMap<>();
        invented.forEach((word, fresh) -> small.put(word.toLowerCase(Locale.ROOT), fresh.toLowerCase(Locale.ROOT)));
        return replaced(phrase, small);
    }
}
