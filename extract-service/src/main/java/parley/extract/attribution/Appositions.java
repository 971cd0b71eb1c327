// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import parley.extract.attribution.Source.Nature;
import parley.extract.text.Sentence;

/** The name behind an office: "Arland's envoy, Ivan Orlov, said", "said the chancellor, Jon Weir, who ...". */
final class Appositions {
    private static final int LONGEST = 6;

    private Appositions() {}

    /** The person named between commas behind a phrase that names none; empty if there is none. */
    static List<Source> behind(Sentence s, int from, int comma, Sources sources) {
        boolean office = s.norm(comma).equals(",") && comma + 1 < s.size() && comma - from >= 2;
        if (!office || !s.token(comma + 1).capital() || s.token(comma - 1).capital()) {
            return List.of();
        }
        int end = Phrases.end(s, comma + 1);
        List<Source> named = end == comma + 1 || end - comma > LONGEST ? List.of() : sources.of(s, comma + 1, end);
        boolean closed =
                end >= s.size() || s.norm(end).equals(",") || s.norm(end).equals(".");
        return named.size() == 1 && named.get(0).nature() == Nature.PERSON && closed ? named : List.of();
    }
}
