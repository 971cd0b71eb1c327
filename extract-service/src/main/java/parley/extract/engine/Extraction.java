// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import java.util.List;
import parley.extract.claim.ClaimFound;

/**
 * What one report yields.
 *
 * @param claims in the order of the text
 * @param negotiation id of the dossier the report is mostly about, or null on a tie or without names
 */
public record Extraction(List<ClaimFound> claims, String negotiation) {
    /** Copies the list. */
    public Extraction {
        claims = List.copyOf(claims);
    }
}
