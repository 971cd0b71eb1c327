// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import parley.events.PlacePrecision;

/** Reads one dossier from YAML text, or says all that is wrong with it. */
final class DossierReader {

    private static final Set<String> TOP =
            Set.of("id", "title", "principals", "belligerents", "parties", "people", "places", "outlets", "issues");
    /** Voices that are no side: an event of theirs has this code as its party. */
    private static final Set<String> OBSERVERS = Set.of("ANALYST", "MEDIA");

    private final String file;
    private final Problems problems;
    /** What every dossier may rest on, or null while the world list itself is read. */
    private final Dossier world;

    private final Map<String, Party> common = new HashMap<>();
    private final Set<String> codes = new HashSet<>(OBSERVERS);
    private final Meanings partyWords = new Meanings("party");
    private final Meanings peopleWords = new Meanings("person");
    private final Set<String> people = new HashSet<>();
    private final Heads heads = new Heads();

    private DossierReader(String file, Dossier world) {
        this.file = file;
        this.world = world;
        problems = new Problems(file);
        if (world != null) {
            world.parties().forEach(party -> common.put(party.code(), party));
        }
    }

    /** Reads the world list: a dossier without principals, on which all others rest. */
    static Dossier readWorld(String file, String yaml) {
        return new DossierReader(file, null).read(yaml);
    }

    /**
     * Reads a dossier.
     *
     * @param file what to call the text in errors
     * @param world the parties it may name by their code alone
     * @throws DossierException naming all that is wrong by line, column and field
     */
    static Dossier read(String file, String yaml, Dossier world) {
        return new DossierReader(file, world).read(yaml);
    }

    private Dossier read(String yaml) {
        YamlField root = new YamlField(problems, "", compose(yaml));
        Map<String, YamlField> top = root.fields(TOP);
        String id = root.required(top, "id", "a short name of the negotiation")
                .matching("[a-z0-9][a-z0-9-]{0,39}", "small letters, digits and hyphens");
        String title =
                root.required(top, "title", "what it is about, in a few words").text();
        List<Party> parties = new ArrayList<>();
        for (YamlField item : root.required(top, "parties", "a list of parties, each with code and name")
                .items()) {
            parties.add(party(item));
        }
        List<String> principals = new ArrayList<>();
        for (YamlField item : principals(root, top)) {
            principals.add(code(item));
        }
        List<List<String>> belligerents =
                list(top, "belligerents").stream().map(this::side).toList();
        List<Person> people = list(top, "people").stream().map(this::person).toList();
        List<Place> places = list(top, "places").stream().map(this::place).toList();
        List<Outlet> outlets = list(top, "outlets").stream().map(this::outlet).toList();
        Map<String, List<IssuePhrase>> issues = new LinkedHashMap<>();
        if (top.containsKey("issues")) {
            top.get("issues").fields(Set.of()).forEach((issue, field) -> issues.put(issue, phrases(issue, field)));
        }
        problems.refuse();
        return new Dossier(id, title, principals, belligerents, parties, people, places, outlets, issues);
    }

    private Node compose(String yaml) {
        try {
            // Anchors are not part of the format, and a bounded document cannot eat the heap.
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setMaxAliasesForCollections(0)
                    .setCodePointLimit(8_000_000)
                    .build();
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) {
                problems.add(
                        Optional.empty(), "", "the file is empty; './parley dossier new' writes one to begin with");
            }
            problems.refuse();
            return root.orElseThrow();
        } catch (MarkedYamlEngineException e) {
            problems.add(e.getProblemMark(), "", "not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(Optional.empty(), "", "not valid YAML: " + e.getMessage());
        }
        throw new DossierException(problems.all());
    }

    private List<YamlField> principals(YamlField root, Map<String, YamlField> top) {
        return world == null
                ? list(top, "principals")
                : root.required(top, "principals", "the codes of those who negotiate")
                        .items();
    }

    /** One side of a war: a party, or a list of those who fight on it. */
    private List<String> side(YamlField item) {
        return item.isList() ? item.items().stream().map(this::code).toList() : List.of(code(item));
    }

    /** A party in full, further words for one of the world list, or just the code of one. */
    private Party party(YamlField item) {
        if (item.isText()) {
            return shared(item);
        }
        Map<String, YamlField> f =
                item.fields(Set.of("code", "kind", "name", "names", "demonyms", "metonyms", "capitals", "bases"));
        YamlField codeField = item.required(f, "code", "ISO 3166 alpha-3 for a state, a short code for others");
        String code = codeField.matching("[A-Za-z0-9_-]{1,40}", "a code of 1 to 40 of A-Z a-z 0-9 _ -");
        claim(codeField, code);
        Party known = common.get(code);
        Party.Kind kind = known == null ? Party.Kind.STATE : known.kind();
        YamlField nameField = f.getOrDefault("name", codeField);
        partyWords.note(code, words(nameField, f, "names", "demonyms", "metonyms", "capitals"));
        return new Party(
                code,
                f.containsKey("kind") ? f.get("kind").oneOf(Party.Kind.class) : kind,
                f.containsKey("name") ? f.get("name").text() : name(item, f, code, known),
                texts(f, "names"),
                texts(f, "demonyms"),
                texts(f, "metonyms"),
                texts(f, "capitals"),
                texts(f, "bases"));
    }

    private Party shared(YamlField item) {
        String code = item.text();
        Party known = common.get(code);
        if (known == null) {
            item.report("no party '" + code + "' in the world list; "
                    + Nearest.of(code, common.keySet())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("give it as {code: " + code + ", name: ...}"));
            return new Party(code, Party.Kind.STATE, code, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        claim(item, code);
        return known;
    }

    /** The world list's name, where in turn the states go by their English names in the Unicode CLDR. */
    private String name(YamlField item, Map<String, YamlField> f, String code, Party known) {
        if (known != null) {
            return known.name();
        }
        Optional<String> state = world == null ? States.name(code) : Optional.empty();
        return state.orElseGet(
                () -> item.required(f, "name", "the party's usual name").text());
    }

    private void claim(YamlField field, String code) {
        if (OBSERVERS.contains(code)) {
            field.report("'" + code + "' is reserved for those who are no side; choose another code");
        } else if (!codes.add(code)) {
            field.report("party '" + code + "' is given twice; put its words into one entry");
        }
    }

    private Person person(YamlField item) {
        Map<String, YamlField> f = item.fields(Set.of("name", "party", "sex", "aliases", "roles"));
        boolean female =
                f.containsKey("sex") && f.get("sex").matching("[mf]", "m or f").equals("f");
        YamlField nameField = item.required(f, "name", "first and last name");
        String name = nameField.text();
        if (!people.add(name)) {
            nameField.report("person '" + name + "' is given twice; put the roles into one entry");
        }
        peopleWords.note(name, words(nameField, f, "aliases"));
        String party = code(item.required(f, "party", "the code of the party the person serves"));
        List<Role> roles = new ArrayList<>();
        for (YamlField field : item.required(f, "roles", "a list of offices, each with title and rank")
                .items()) {
            Role role = role(field);
            heads.note(name, party, role, field);
            roles.add(role);
        }
        return new Person(name, party, female ? Person.Sex.FEMALE : Person.Sex.MALE, texts(f, "aliases"), roles);
    }

    private Role role(YamlField item) {
        Map<String, YamlField> f = item.fields(Set.of("title", "rank", "from", "until", "party"));
        int rank = item.required(
                        f, "rank", "1 head of state or government, 2 minister, 3 official, 4 legislator, 0 none")
                .wholeNumber(0, 4);
        LocalDate from = f.containsKey("from") ? f.get("from").date() : null;
        LocalDate until = f.containsKey("until") ? f.get("until").date() : null;
        if (from != null && until != null && until.isBefore(from)) {
            f.get("until").report("ends on " + until + ", before it begins on " + from + "; swap the days or mend one");
            until = null;
        }
        String title = item.required(f, "title", "the office's name").text();
        return new Role(title, rank, from, until, f.containsKey("party") ? code(f.get("party")) : null);
    }

    private Place place(YamlField item) {
        Map<String, YamlField> f =
                item.fields(Set.of("name", "aliases", "admin", "country", "lat", "lon", "precision"));
        Double lat = f.containsKey("lat") ? f.get("lat").number(-90, 90) : null;
        Double lon = f.containsKey("lon") ? f.get("lon").number(-180, 180) : null;
        if ((lat == null) != (lon == null)) {
            item.report("lat and lon must both be there or both be absent; never guess them");
            lat = null;
            lon = null;
        }
        return new Place(
                item.required(f, "name", "the place's usual name").text(),
                texts(f, "aliases"),
                f.containsKey("admin") ? f.get("admin").text() : null,
                f.containsKey("country") ? code(f.get("country")) : null,
                lat,
                lon,
                f.containsKey("precision") ? f.get("precision").oneOf(PlacePrecision.class) : PlacePrecision.TOWN);
    }

    private Outlet outlet(YamlField item) {
        Map<String, YamlField> f = item.fields(Set.of("name", "kind", "aliases", "party"));
        Outlet.Kind kind = f.containsKey("kind") ? f.get("kind").oneOf(Outlet.Kind.class) : Outlet.Kind.MEDIA;
        String party = f.containsKey("party") ? code(f.get("party")) : null;
        return new Outlet(item.required(f, "name", "the outlet's name").text(), kind, texts(f, "aliases"), party);
    }

    private static List<IssuePhrase> phrases(String issue, YamlField field) {
        IssueNames.check(issue, field);
        List<IssuePhrase> phrases = new ArrayList<>();
        field.fields(Set.of()).forEach((weight, list) -> {
            if (weight.matches("[1-5]")) {
                list.texts().forEach(phrase -> phrases.add(new IssuePhrase(phrase, Integer.parseInt(weight))));
            } else {
                list.report("expected a weight from 1, a hint, to 5, which decides alone; found '" + weight + "'");
            }
        });
        return phrases;
    }

    private String code(YamlField field) {
        String code = field.text();
        if (!codes.contains(code) && !common.containsKey(code)) {
            field.report("no party '" + code + "' under 'parties'; "
                    + Nearest.of(code, codes)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("add it there, or use one of the world list, ANALYST or MEDIA"));
        }
        return code;
    }

    private static List<YamlField> words(YamlField name, Map<String, YamlField> fields, String... lists) {
        List<YamlField> words = new ArrayList<>(List.of(name));
        for (String list : lists) {
            words.addAll(list(fields, list));
        }
        return words;
    }

    private static List<YamlField> list(Map<String, YamlField> fields, String name) {
        return fields.containsKey(name) ? fields.get(name).items() : List.of();
    }

    private static List<String> texts(Map<String, YamlField> fields, String name) {
        return fields.containsKey(name) ? fields.get(name).texts() : List.of();
    }
}
