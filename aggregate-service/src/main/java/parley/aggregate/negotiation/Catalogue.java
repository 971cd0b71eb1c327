// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.negotiation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The negotiations that have a dossier. Immutable. */
public final class Catalogue {

    private static final String FOLDER = "/parley/aggregate/dossiers/";

    private static final Map<String, String> WORLD = world();

    private final Map<String, Negotiation> byId = new LinkedHashMap<>();

    private Catalogue(List<Negotiation> negotiations) {
        negotiations.forEach(negotiation -> byId.put(negotiation.id(), negotiation));
    }

    /**
     * Reads dossiers by name or path.
     *
     * @param namesOrPaths names of built-in dossiers or paths of YAML files; empty for all built-in ones
     * @throws IllegalArgumentException naming the dossier that cannot be read
     */
    public static Catalogue load(List<String> namesOrPaths) {
        List<String> wanted = namesOrPaths.isEmpty() ? builtIn() : namesOrPaths;
        return new Catalogue(wanted.stream().map(Catalogue::read).toList());
    }

    /** A catalogue of these negotiations. */
    public static Catalogue of(Negotiation... negotiations) {
        return new Catalogue(List.of(negotiations));
    }

    /** All negotiations, in the order in which their dossiers were named. */
    public List<Negotiation> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Negotiation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static Negotiation read(String name) {
        boolean path = name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/");
        if (!path && !builtIn().contains(name)) {
            throw new IllegalArgumentException("unknown dossier \"" + name + "\"; known are "
                    + String.join(", ", builtIn()) + ", or give the path of a .yaml file");
        }
        try {
            return parse(name, path ? Files.readString(Path.of(name)) : resource(name + ".yaml"));
        } catch (IOException e) {
            throw new IllegalArgumentException("dossier " + name + " cannot be read: " + e, e);
        }
    }

    /** The extract service checks dossiers field by field; here only what answers show is read. */
    private static Negotiation parse(String name, String yaml) {
        try {
            Map<?, ?> dossier =
                    (Map<?, ?>) new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(yaml);
            Map<String, String> names = new LinkedHashMap<>();
            for (Object item : (List<?>) dossier.get("parties")) {
                // A party of the world list may stand there by its code alone.
                Map<?, ?> party = item instanceof Map<?, ?> map ? map : Map.of("code", item);
                String code = (String) party.get("code");
                names.put(code, party.get("name") instanceof String text ? text : WORLD.getOrDefault(code, code));
            }
            List<String> principals = new ArrayList<>();
            ((List<?>) dossier.get("principals")).forEach(code -> principals.add((String) code));
            return new Negotiation(
                    (String) dossier.get("id"), dossier.get("title").toString(), principals, names);
        } catch (YamlEngineException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException(
                    "dossier " + name + " needs id, title, principals and parties with codes;"
                            + " './parley dossier check " + name + "' tells what is wrong",
                    e);
        }
    }

    /** Names of the parties all dossiers share; a state without one goes by its English name in the Unicode CLDR. */
    private static Map<String, String> world() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        try {
            Map<?, ?> world =
                    (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(resource("world.yaml"));
            for (Object item : (List<?>) world.get("parties")) {
                Map<?, ?> party = (Map<?, ?>) item;
                if (party.get("name") instanceof String name) {
                    names.put((String) party.get("code"), name);
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("the world list cannot be read", e);
        }
    }

    private static List<String> builtIn() {
        try {
            return resource("index.txt")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of built-in dossiers cannot be read", e);
        }
    }

    private static String resource(String file) throws IOException {
        try (InputStream in = Catalogue.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("there is no built-in " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
