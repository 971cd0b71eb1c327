// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the parties of a dossier, and the codes by which all else refers to them. */
final class PartyReader {

    /** Voices that are no side: an event of theirs has this code as its party. */
    private static final Set<String> OBSERVERS = Set.of("ANALYST", "MEDIA");

    /** Whether the world list itself is read, where the states go by the names of the Unicode CLDR. */
    private final boolean ofWorld;

    private final Map<String, Party> common = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Meanings words = new Meanings("party");

    /** @param world what every dossier may rest on, or null while the world list itself is read */
    PartyReader(Dossier world) {
        ofWorld = world == null;
        if (world != null) {
            world.parties().forEach(party -> common.put(party.code(), party));
        }
    }

    /** A party in full, an addition to one of the world list, or just the code of one. */
    Party party(YamlField item) {
        if (item.isText()) {
            String code = item.text();
            claim(item, code);
            return common.containsKey(code) ? common.get(code) : unknown(item, code);
        }
        Map<String, YamlField> f = item.fields(
                Set.of("code", "kind", "name", "names", "demonyms", "metonyms", "capitals", "bases", "here"));
        YamlField codeField = item.required(f, "code", "ISO 3166 alpha-3 for a state, a short code for others");
        String code = codeField.matching("[A-Za-z0-9_-]{1,40}", "a code of 1 to 40 of A-Z a-z 0-9 _ -");
        claim(codeField, code);
        words.note(code, words(f, "name", "names", "demonyms", "metonyms", "capitals"));
        Party known = common.get(code);
        Party.Kind kind = known == null ? Party.Kind.STATE : known.kind();
        return new Party(
                code,
                f.containsKey("kind") ? f.get("kind").oneOf(Party.Kind.class) : kind,
                name(item, f, code),
                YamlField.texts(f, "names"),
                YamlField.texts(f, "demonyms"),
                YamlField.texts(f, "metonyms"),
                YamlField.texts(f, "capitals"),
                YamlField.texts(f, "bases"),
                YamlField.texts(f, "here"));
    }

    private static Party unknown(YamlField item, String code) {
        item.report("no party '" + code + "' in the world list; give its code, name and other words: {code: " + code
                + ", name: ...}");
        return new Party(
                code, Party.Kind.STATE, code, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The name given, else that of the world list, else of the state. */
    private String name(YamlField item, Map<String, YamlField> f, String code) {
        Optional<String> known = common.containsKey(code)
                ? Optional.of(common.get(code).name())
                : ofWorld ? States.name(code) : Optional.empty();
        return known.isPresent() && !f.containsKey("name")
                ? known.get()
                : item.required(f, "name", "the party's usual name").text();
    }

    private void claim(YamlField field, String code) {
        if (OBSERVERS.contains(code)) {
            field.report("'" + code + "' is reserved for those who are no side; choose another code");
        } else if (!own.add(code)) {
            field.report("party '" + code + "' is given twice; put its words into one entry");
        }
    }

    private static List<YamlField> words(Map<String, YamlField> fields, String name, String... lists) {
        List<YamlField> words = new ArrayList<>();
        if (fields.containsKey(name)) {
            words.add(fields.get(name));
        }
        Stream.of(lists).forEach(list -> words.addAll(YamlField.list(fields, list)));
        return words;
    }

    /** One side of a war: a party, or a list of those who fight on it. */
    List<String> side(YamlField item) {
        return item.isList() ? item.items().stream().map(this::code).toList() : List.of(code(item));
    }

    /** A code, which must be that of a party of this dossier or of the world list, or an observer's. */
    String code(YamlField field) {
        String code = field.text();
        if (!own.contains(code) && !common.containsKey(code) && !OBSERVERS.contains(code)) {
            Set<String> known = new LinkedHashSet<>(own);
            known.addAll(common.keySet());
            field.report("no party '" + code + "' under 'parties' or in the world list; "
                    + Nearest.of(code, known)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("add it there, or use ANALYST or MEDIA"));
        }
        return code;
    }
}
