// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

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

/** Reads one dossier from YAML text, or says which line and field is wrong. */
final class DossierReader {

    private static final Set<String> TOP =
            Set.of("id", "title", "principals", "belligerents", "parties", "people", "places", "outlets", "issues");
    /** Voices that are no side: an event of theirs has this code as its party. */
    private static final Set<String> OBSERVERS = Set.of("ANALYST", "MEDIA");

    private final String file;
    private final Set<String> codes = new HashSet<>(OBSERVERS);

    private DossierReader(String file) {
        this.file = file;
    }

    /**
     * Reads a dossier.
     *
     * @param file what to call the text in errors
     * @throws DossierException naming line and field
     */
    static Dossier read(String file, String yaml) {
        return new DossierReader(file).read(yaml);
    }

    private Dossier read(String yaml) {
        YamlField root = new YamlField(file, "", compose(yaml));
        Map<String, YamlField> top = root.fields(TOP);
        String id = required(root, top, "id").text();
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            throw top.get("id").error("expected small letters, digits and hyphens, found '" + id + "'");
        }
        String title = required(root, top, "title").text();
        List<Party> parties = new ArrayList<>();
        for (YamlField item : required(root, top, "parties").items()) {
            parties.add(party(item));
        }
        List<String> principals = new ArrayList<>();
        for (YamlField item : required(root, top, "principals").items()) {
            principals.add(code(item));
        }
        List<String> belligerents =
                list(top, "belligerents").stream().map(this::code).toList();
        List<Person> people = list(top, "people").stream().map(this::person).toList();
        List<Place> places = list(top, "places").stream().map(this::place).toList();
        List<Outlet> outlets = list(top, "outlets").stream().map(this::outlet).toList();
        Map<String, List<IssuePhrase>> issues = new LinkedHashMap<>();
        if (top.containsKey("issues")) {
            top.get("issues").fields(Set.of()).forEach((issue, field) -> issues.put(issue, phrases(issue, field)));
        }
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
            return root.orElseThrow(
                    () -> new DossierException(file + ":1: the file is empty; see docs for a template"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new DossierException(file + ":" + line + ": not valid YAML: " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new DossierException(file + ":1: not valid YAML: " + e.getMessage(), e);
        }
    }

    private Party party(YamlField item) {
        Map<String, YamlField> f =
                item.fields(Set.of("code", "kind", "name", "names", "demonyms", "metonyms", "capitals"));
        YamlField codeField = required(item, f, "code");
        String code = codeField.text();
        if (!code.matches("[A-Za-z0-9_-]{1,40}")) {
            throw codeField.error("a party code has 1 to 40 of A-Z a-z 0-9 _ -, found '" + code + "'");
        }
        if (!codes.add(code)) {
            throw codeField.error("party '" + code + "' is given twice or is reserved");
        }
        Party.Kind kind = f.containsKey("kind") ? f.get("kind").oneOf(Party.Kind.class) : Party.Kind.STATE;
        String name = required(item, f, "name").text();
        return new Party(
                code, kind, name, texts(f, "names"), texts(f, "demonyms"), texts(f, "metonyms"), texts(f, "capitals"));
    }

    private Person person(YamlField item) {
        Map<String, YamlField> f = item.fields(Set.of("name", "party", "sex", "aliases", "roles"));
        Person.Sex sex = f.containsKey("sex") && "f".equals(f.get("sex").text()) ? Person.Sex.FEMALE : Person.Sex.MALE;
        if (f.containsKey("sex") && !Set.of("m", "f").contains(f.get("sex").text())) {
            throw f.get("sex").error("expected m or f");
        }
        String name = required(item, f, "name").text();
        String party = code(required(item, f, "party"));
        List<Role> roles =
                required(item, f, "roles").items().stream().map(this::role).toList();
        return new Person(name, party, sex, texts(f, "aliases"), roles);
    }

    private Role role(YamlField item) {
        Map<String, YamlField> f = item.fields(Set.of("title", "rank", "from", "until", "party"));
        YamlField rank = required(item, f, "rank");
        String title = required(item, f, "title").text();
        int number = rank.wholeNumber();
        return item.checked(() -> new Role(
                title,
                number,
                f.containsKey("from") ? f.get("from").date() : null,
                f.containsKey("until") ? f.get("until").date() : null,
                f.containsKey("party") ? code(f.get("party")) : null));
    }

    private Place place(YamlField item) {
        Map<String, YamlField> f =
                item.fields(Set.of("name", "aliases", "admin", "country", "lat", "lon", "precision"));
        String name = required(item, f, "name").text();
        PlacePrecision precision =
                f.containsKey("precision") ? f.get("precision").oneOf(PlacePrecision.class) : PlacePrecision.TOWN;
        return item.checked(() -> new Place(
                name,
                texts(f, "aliases"),
                f.containsKey("admin") ? f.get("admin").text() : null,
                f.containsKey("country") ? f.get("country").text() : null,
                f.containsKey("lat") ? f.get("lat").number() : null,
                f.containsKey("lon") ? f.get("lon").number() : null,
                precision));
    }

    private Outlet outlet(YamlField item) {
        Map<String, YamlField> f = item.fields(Set.of("name", "kind", "aliases", "party"));
        Outlet.Kind kind = f.containsKey("kind") ? f.get("kind").oneOf(Outlet.Kind.class) : Outlet.Kind.MEDIA;
        String party = f.containsKey("party") ? code(f.get("party")) : null;
        return new Outlet(required(item, f, "name").text(), kind, texts(f, "aliases"), party);
    }

    private static List<IssuePhrase> phrases(String issue, YamlField field) {
        if (!issue.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw field.error("an issue is written in capitals and underscores");
        }
        List<IssuePhrase> phrases = new ArrayList<>();
        field.fields(Set.of()).forEach((weight, list) -> {
            if (!weight.matches("[1-5]")) {
                throw list.error("a weight is 1 to 5, found '" + weight + "'");
            }
            list.texts().forEach(phrase -> phrases.add(new IssuePhrase(phrase, Integer.parseInt(weight))));
        });
        return phrases;
    }

    private String code(YamlField field) {
        String code = field.text();
        if (!codes.contains(code)) {
            throw field.error("no party '" + code + "' under 'parties'; add it there, or use ANALYST or MEDIA");
        }
        return code;
    }

    private static YamlField required(YamlField owner, Map<String, YamlField> fields, String name) {
        YamlField field = fields.get(name);
        if (field == null) {
            throw owner.error("field '" + name + "' is missing");
        }
        return field;
    }

    private static List<YamlField> list(Map<String, YamlField> fields, String name) {
        return fields.containsKey(name) ? fields.get(name).items() : List.of();
    }

    private static List<String> texts(Map<String, YamlField> fields, String name) {
        return fields.containsKey(name) ? fields.get(name).texts() : List.of();
    }
}
