// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dossiers in use, in the order given, and the world list that stands behind all of them. Immutable. */
public final class Dossiers {

    private static final String FOLDER = "/parley/extract/dossiers/";

    private final List<Dossier> all;
    private final Directory directory;

    private Dossiers(List<Dossier> all, Dossier world) {
        this.all = List.copyOf(all);
        Set<String> ids = new HashSet<>(Set.of(world.id()));
        for (Dossier dossier : all) {
            if (!ids.add(dossier.id())) {
                throw new DossierException("dossier '" + dossier.id()
                        + "' is given twice, or bears the name of the world list; give each id once");
            }
        }
        directory = new Directory(this.all, world);
    }

    /** All dossiers that come with the program. */
    public static Dossiers builtIn() {
        return named(builtInIds());
    }

    /**
     * The dossiers of these names or paths: a name of a built-in one, else a YAML file.
     *
     * @throws DossierException telling all that is wrong with all of them
     */
    public static Dossiers named(List<String> namesOrPaths) {
        Dossier world = builtInWorld();
        List<Dossier> dossiers = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : namesOrPaths) {
            boolean path = name.endsWith(".yaml") || name.endsWith(".yml") || name.contains("/");
            try {
                dossiers.add(path ? file(Path.of(name), world) : resource(name, world));
            } catch (DossierException e) {
                problems.add(e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new DossierException(String.join("\n", problems));
        }
        return new Dossiers(dossiers, world);
    }

    /** These dossiers, for callers that made them otherwise. */
    public static Dossiers of(List<Dossier> dossiers) {
        return new Dossiers(dossiers, builtInWorld());
    }

    /** These dossiers with a world list of their own behind them. */
    static Dossiers of(List<Dossier> dossiers, Dossier world) {
        return new Dossiers(dossiers, world);
    }

    /** The negotiations; the world list is none. */
    public List<Dossier> all() {
        return all;
    }

    /** Every party that a dossier or the world list knows, once. */
    public List<Party> parties() {
        return directory.parties();
    }

    /** Every person, once, with the offices from all dossiers. */
    public List<Person> people() {
        return directory.people();
    }

    /** Every place, once; the states and their capitals are among them. */
    public List<Place> places() {
        return directory.places();
    }

    /** Every medium and think-tank, once. */
    public List<Outlet> outlets() {
        return directory.outlets();
    }

    /** The party of a code. */
    public Optional<Party> party(String code) {
        return Optional.ofNullable(directory.party(code));
    }

    /** The ids of the dossiers that alone know a party code or the name of a person or medium; empty for the world's. */
    public Set<String> homes(String name) {
        return directory.homes(name);
    }

    /** The ids of the dossiers that alone know a place; empty for the world's. */
    public Set<String> homes(Place place) {
        return directory.homes(place);
    }

    static Dossier builtInWorld() {
        return DossierReader.readWorld("world.yaml", text("world.yaml"));
    }

    private static Dossier file(Path path, Dossier world) {
        try {
            return DossierReader.read(path.toString(), Files.readString(path), world);
        } catch (NoSuchFileException e) {
            throw new DossierException("dossier file " + path + " does not exist; check the path", e);
        } catch (MalformedInputException e) {
            throw new DossierException("dossier file " + path + " is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new DossierException("dossier file " + path + " cannot be read: " + e, e);
        }
    }

    private static Dossier resource(String name, Dossier world) {
        if (!builtInIds().contains(name)) {
            throw new DossierException("unknown dossier '" + name + "'; known are " + String.join(", ", builtInIds())
                    + ", or give the path of a .yaml file");
        }
        return DossierReader.read(name + ".yaml", text(name + ".yaml"), world);
    }

    private static List<String> builtInIds() {
        return text("index.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String text(String resource) {
        try (InputStream in = Dossiers.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + resource + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
