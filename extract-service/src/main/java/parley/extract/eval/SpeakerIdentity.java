// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import parley.extract.dossier.Dossiers;
import parley.extract.dossier.Party;
import parley.extract.dossier.Person;

/** Tells whether two names are one speaker: by the aliases of the dossiers, else word by word from the end. */
final class SpeakerIdentity {

    private static final double LIKE = 0.85;

    private final Map<String, String> canonical = new HashMap<>();
    /** The party's own name by its adjective: "Russian" and "Russia's" envoy are one. */
    private final Map<String, String> nouns = new HashMap<>();

    SpeakerIdentity(Dossiers dossiers) {
        for (Person person : dossiers.people()) {
            known(person.name(), Stream.concat(Stream.of(person.name()), person.aliases().stream()));
        }
        for (Party party : dossiers.parties()) {
            known(
                    party.name(),
                    Stream.of(List.of(party.name()), party.names(), party.capitals())
                            .flatMap(List::stream));
            party.demonyms().forEach(demonym -> nouns.put(key(demonym), key(party.name())));
        }
    }

    private void known(String name, Stream<String> aliases) {
        aliases.forEach(alias -> canonical.putIfAbsent(key(alias), name));
    }

    private static String key(String name) {
        return String.join(" ", words(name));
    }

    boolean same(String mine, String gold) {
        List<String> a = nouns(words(mine));
        List<String> b = nouns(words(gold));
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        String known = resolve(a);
        if (known != null && known.equals(resolve(b))) {
            return true;
        }
        // A title in front, or a first name left out, makes no other person of a proper name.
        boolean proper = properName(mine) && properName(gold);
        return bag(a).equals(bag(b)) || (proper && (endsLike(a, b) || endsLike(b, a)));
    }

    /** The canonical name of the longest end of a name that a dossier knows, or null. */
    private String resolve(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            String name = canonical.get(String.join(" ", words.subList(from, words.size())));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** "General Staff of Ukraine" and "Ukraine's General Staff" are one. */
    private static List<String> bag(List<String> words) {
        return words.stream()
                .filter(word -> !word.equals("of") && !word.equals("the"))
                .sorted()
                .toList();
    }

    private List<String> nouns(List<String> words) {
        return words.stream().map(word -> nouns.getOrDefault(word, word)).toList();
    }

    private static boolean endsLike(List<String> longer, List<String> shorter) {
        int skip = longer.size() - shorter.size();
        for (int i = 0; i < shorter.size() && skip >= 0; i++) {
            if (Likeness.ratio(longer.get(skip + i), shorter.get(i)) < LIKE) {
                return false;
            }
        }
        return skip >= 0;
    }

    private static boolean properName(String name) {
        String last = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
        return !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace("'s ", " ");
        StringBuilder letters = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '.')
                .forEach(c -> letters.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
        List<String> words = Arrays.stream(letters.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() > 1 && words.get(0).equals("the") ? words.subList(1, words.size()) : words;
    }
}
