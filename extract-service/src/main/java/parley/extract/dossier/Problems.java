// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Collects what is wrong with one file, so that all of it can be told at once. Not thread-safe. */
final class Problems {

    private final String file;
    private final List<DossierProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Optional<Mark> place, String field, String problem) {
        int line = place.map(mark -> mark.getLine() + 1).orElse(1);
        int column = place.map(mark -> mark.getColumn() + 1).orElse(1);
        DossierProblem one = new DossierProblem(file, line, column, field, problem);
        if (!found.contains(one)) {
            found.add(one);
        }
    }

    /** In the order of the file. */
    List<DossierProblem> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(DossierProblem::line).thenComparingInt(DossierProblem::column))
                .toList();
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new DossierException(all());
        }
    }
}
