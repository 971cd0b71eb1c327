// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.name;

import java.util.Objects;
import parley.extract.dossier.Person;
import parley.extract.dossier.Place;

/**
 * A name, or a phrase that stands for somebody, at a place of the body.
 *
 * <p>{@code start} and {@code end} are UTF-16 offsets into the body. A person's span includes the title before the name
 * ("Russian Presidential Aide Yuri Ushakov"), a possessive 's is outside of it. {@code name} is canonical (dossier name, full
 * name), for a ROLE the article's words. {@code party} is null where unknown; {@code role} and {@code place} where they do
 * not apply; {@code rank} is 0 without an office. A capital keeps its {@code place} also where it is a METONYM.
 */
public record Mention(
        int start,
        int end,
        Kind kind,
        String name,
        String party,
        String role,
        int rank,
        Person.Sex sex,
        Place place,
        boolean possessive) {

    /** What the words stand for. */
    public enum Kind {
        /** The party itself: Russia, the European Union. */
        PARTY,
        /** Its adjective or people: Russian, Ukrainians. */
        DEMONYM,
        /** What speaks for it: Kremlin, Moscow as a subject, Ukraine's Foreign Ministry. */
        METONYM,
        /** A named person, known or not. */
        PERSON,
        /** A place of events. */
        PLACE,
        /** A medium. */
        OUTLET,
        /** A think-tank or a named expert; its party is ANALYST. */
        ANALYST,
        /** Somebody known only by office: a Russian official, the aide. */
        ROLE,
        /** Armed forces: Russian troops. */
        FORCE
    }

    public Mention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a mention needs 0 <= start < end, not " + start + " to " + end);
        }
    }

    /** Whether this can be the one who says or does something: everything but a place or a bare adjective. */
    public boolean speaks() {
        return kind != Kind.PLACE && kind != Kind.DEMONYM;
    }
}
