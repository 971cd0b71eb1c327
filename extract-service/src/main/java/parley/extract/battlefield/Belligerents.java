// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.List;
import parley.extract.dossier.Dossier;
import parley.extract.dossier.Dossiers;

/** Who fights whom, from the dossiers. Immutable. */
final class Belligerents {
    private final List<List<String>> wars;

    Belligerents(Dossiers dossiers) {
        wars = dossiers.all().stream()
                .map(Dossier::belligerents)
                .filter(war -> !war.isEmpty())
                .toList();
    }

    boolean includes(String party) {
        return party != null && wars.stream().anyMatch(war -> war.contains(party));
    }

    /** The other one of two who fight each other, or null. */
    String against(String party) {
        for (List<String> war : wars) {
            if (war.contains(party) && war.size() == 2) {
                return war.get(0).equals(party) ? war.get(1) : war.get(0);
            }
        }
        return null;
    }
}
