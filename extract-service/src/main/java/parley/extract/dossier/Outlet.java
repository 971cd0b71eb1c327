// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.List;

/** A medium that relays others, or a think-tank that judges for itself; {@code party} is that of its state if official. */
public record Outlet(String name, Kind kind, List<String> aliases, String party) {

    /** Whether it relays what others say or gives its own assessments. */
    public enum Kind {
        MEDIA,
        ANALYST
    }

    public Outlet {
        aliases = List.copyOf(aliases);
    }
}
