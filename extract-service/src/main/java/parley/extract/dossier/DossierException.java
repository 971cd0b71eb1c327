// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

/** A dossier cannot be used; the message names the file, line and field, and what is expected there. */
public final class DossierException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public DossierException(String message) {
        super(message);
    }

    public DossierException(String message, Throwable cause) {
        super(message, cause);
    }
}
