// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import parley.extract.dossier.Person;
import parley.extract.text.Passage;

/**
 * Who speaks, thinks or acts, found at a place of the text.
 *
 * @param speaker name, role, party and rank
 * @param nature what kind of source it is
 * @param sex for pronouns, or null where unknown
 * @param passage the words that name it, or null where it is understood
 */
public record Source(Speaker speaker, Nature nature, Person.Sex sex, Passage passage) {
    /** What kind of source it is. */
    public enum Nature {
        PERSON,
        PARTY,
        UNNAMED,
        EXPERT,
        OUTLET,
        DOCUMENT
    }

    /** The party, or null. */
    public String party() {
        return speaker.party();
    }
}
