// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.List;
import java.util.stream.Collectors;

/** Dossiers cannot be used; the message names the file and, for each problem, line, column, field and what to do. */
public final class DossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DossierException(String message) {
        super(message);
    }

    public DossierException(String message, Throwable cause) {
        super(message, cause);
    }

    /** All that is wrong, a line each. */
    DossierException(List<DossierProblem> problems) {
        super(problems.stream().map(DossierProblem::toString).collect(Collectors.joining("\n")));
    }
}
