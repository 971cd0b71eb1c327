// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What helps to write a dossier: a commented one to begin with, and the format as a JSON Schema. */
public final class DossierFormat {

    /** What the id of a dossier looks like. */
    static final String ID = "[a-z0-9][a-z0-9-]{0,39}";

    static final String ID_WORDS = "1 to 40 small letters, digits and hyphens";

    private DossierFormat() {}

    /**
     * A dossier of an invented negotiation, each field with a comment; it has no problem.
     *
     * @throws DossierException when the id cannot be one
     */
    public static String template(String id) {
        if (!id.matches(ID)) {
            throw new DossierException("'" + id + "' cannot be the id of a dossier; use " + ID_WORDS);
        }
        return resource("dossier-template.yaml").replace("${id}", id);
    }

    /** The JSON Schema (draft 2020-12), which editors understand; what it cannot tell, reading the dossier does. */
    public static String schema() {
        return resource("dossier.schema.json");
    }

    private static String resource(String name) {
        try (InputStream in = DossierFormat.class.getResourceAsStream("/parley/extract/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
