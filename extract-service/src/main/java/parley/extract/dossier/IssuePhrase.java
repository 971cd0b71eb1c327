// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

/** A lower-case phrase that speaks of an issue; {@code weight} 1 (hint) to 5 (decides alone). */
public record IssuePhrase(String phrase, int weight) {

    public IssuePhrase {
        if (weight < 1 || weight > 5) {
            throw new IllegalArgumentException("weight must be 1 to 5, not " + weight);
        }
    }
}
