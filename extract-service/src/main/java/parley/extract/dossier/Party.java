// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.List;

/**
 * One side or body: a state, an international body or an armed group, with the words that stand for it.
 *
 * <p>{@code names} are the party itself ("Russia"), {@code demonyms} its adjectives and people ("Russian"),
 * {@code metonyms} what speaks for it and is no place of events ("Kremlin"), {@code capitals} places that stand for it
 * only as subject or source ("Moscow"), {@code bases} the countries an armed group fights from,
 * {@code here} what stands for it only in reports on the dossier's own negotiation ("the Guards").
 */
public record Party(
        String code,
        Kind kind,
        String name,
        List<String> names,
        List<String> demonyms,
        List<String> metonyms,
        List<String> capitals,
        List<String> bases,
        List<String> here) {

    /** What sort of party it is. */
    public enum Kind {
        STATE,
        BODY,
        GROUP
    }

    public Party {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
        metonyms = List.copyOf(metonyms);
        capitals = List.copyOf(capitals);
        bases = List.copyOf(bases);
        here = List.copyOf(here);
    }
}
