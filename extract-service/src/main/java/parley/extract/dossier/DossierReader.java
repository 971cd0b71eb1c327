// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
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

    private final String file;
    private final Problems problems;
    private final boolean negotiation;
    private final PartyReader parties;
    private final Meanings peopleWords = new Meanings("person");
    private final Set<String> people = new HashSet<>();
    private final Heads heads = new Heads();

    private DossierReader(String file, Dossier world) {
        this.file = file;
        problems = new Problems(file);
        negotiation = world != null;
        parties = new PartyReader(world);
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
                .matching(DossierFormat.ID, DossierFormat.ID_WORDS);
        String title =
                root.required(top, "title", "what it is about, in a few words").text();
        List<Party> all = root.required(top, "parties", "a list of parties, each with code and name").items().stream()
                .map(parties::party)
                .toList();
        List<String> principals =
                principals(root, top).stream().map(parties::code).toList();
        List<List<String>> belligerents =
                YamlField.list(top, "belligerents").stream().map(parties::side).toList();
        List<Person> people =
                YamlField.list(top, "people").stream().map(this::person).toList();
        List<Place> places =
                YamlField.list(top, "places").stream().map(this::place).toList();
        List<Outlet> outlets =
                YamlField.list(top, "outlets").stream().map(this::outlet).toList();
        Map<String, List<IssuePhrase>> issues = new LinkedHashMap<>();
        if (top.containsKey("issues")) {
            top.get("issues").fields(Set.of()).forEach((issue, field) -> issues.put(issue, phrases(issue, field)));
        }
        problems.refuse();
        return new Dossier(id, title, principals, belligerents, all, people, places, outlets, issues);
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
        if (!negotiation) {
            return YamlField.list(top, "principals");
        }
        YamlField field = root.required(top, "principals", "the codes of those who negotiate");
        List<YamlField> items = field.items();
        if (field.isList() && items.isEmpty()) {
            field.report("nobody negotiates; give the codes of those who do");
        }
        Set<String> codes = new HashSet<>();
        items.stream()
                .filter(item -> !codes.add(item.text()))
                .forEach(item -> item.report("'" + item.text() + "' is given twice; give it once"));
        return items;
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
        List<YamlField> words = new ArrayList<>(List.of(nameField));
        words.addAll(YamlField.list(f, "aliases"));
        peopleWords.note(name, words);
        String party = parties.code(item.required(f, "party", "the code of the party the person serves"));
        List<Role> roles = new ArrayList<>();
        for (YamlField field : item.required(f, "roles", "a list of offices, each with title and rank")
                .items()) {
            Role role = role(field);
            heads.note(name, party, role, field);
            roles.add(role);
        }
        return new Person(
                name, party, female ? Person.Sex.FEMALE : Person.Sex.MALE, YamlField.texts(f, "aliases"), roles);
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
        return new Role(title, rank, from, until, f.containsKey("party") ? parties.code(f.get("party")) : null);
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
                YamlField.texts(f, "aliases"),
                f.containsKey("admin") ? f.get("admin").text() : null,
                f.containsKey("country") ? parties.code(f.get("country")) : null,
                lat,
                lon,
                f.containsKey("precision") ? f.get("precision").oneOf(PlacePrecision.class) : PlacePrecision.TOWN);
    }

    private Outlet outlet(YamlField item) {
        Map<String, YamlField> f = item.fields(Set.of("name", "kind", "aliases", "party"));
        Outlet.Kind kind = f.containsKey("kind") ? f.get("kind").oneOf(Outlet.Kind.class) : Outlet.Kind.MEDIA;
        String party = f.containsKey("party") ? parties.code(f.get("party")) : null;
        return new Outlet(
                item.required(f, "name", "the outlet's name").text(), kind, YamlField.texts(f, "aliases"), party);
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
}
