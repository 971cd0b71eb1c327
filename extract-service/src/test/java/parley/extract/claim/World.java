// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import parley.extract.dossier.Dossiers;
import parley.extract.engine.Engine;
import parley.extract.text.Report;

/** An invented negotiation for tests. */
public final class World {
    public static final LocalDate DAY = LocalDate.of(2024, 5, 16);
    private static final Engine ENGINE = Engine.load(dossiers());

    private World() {}

    /** The dossier of the invented negotiation. */
    public static Dossiers dossiers() {
        try {
            return Dossiers.named(List.of(Path.of(World.class
                            .getResource("/parley/extract/arland.yaml")
                            .toURI())
                    .toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<ClaimFound> claims(String text) {
        return ENGINE.read(Report.of(text, DAY)).claims();
    }

    /** Party, issue and stance of each claim in a text. */
    static List<String> stances(String text) {
        return claims(text).stream()
                .map(claim -> claim.party() + " " + claim.issue() + " " + claim.stance())
                .toList();
    }

    /** Speaker and voice of each claim in a text. */
    static List<String> voices(String text) {
        return claims(text).stream()
                .map(claim -> String.join(" > ", claim.attribution()) + " " + claim.voice())
                .toList();
    }
}
