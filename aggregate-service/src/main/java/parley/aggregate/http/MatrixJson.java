// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** The matrix as it is written, with how fresh it is. */
record MatrixJson(
        String negotiation,
        String asOf,
        String knownAt,
        boolean complete,
        List<String> missing,
        Instant lastArticleAt,
        long offsetLag,
        List<String> parties,
        List<String> issues,
        List<CellJson> cells) {

    static MatrixJson of(
            String negotiation,
            Times times,
            List<String> missing,
            Instant lastArticleAt,
            long offsetLag,
            List<CellJson> cells) {
        return new MatrixJson(
                negotiation,
                times.asOf(),
                times.knownAt(),
                missing.isEmpty(),
                missing,
                lastArticleAt,
                offsetLag,
                List.copyOf(new TreeSet<>(cells.stream().map(CellJson::party).toList())),
                List.copyOf(new TreeSet<>(cells.stream().map(CellJson::issue).toList())),
                cells);
    }
}
