// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

/**
 * Something that is wrong with a dossier file, and what to do about it.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param field path of the field, such as {@code people[0].roles[1].rank}; empty for the file as a whole
 */
public record DossierProblem(String file, int line, int column, String field, String problem) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + (field.isEmpty() ? "" : field + ": ") + problem;
    }
}
