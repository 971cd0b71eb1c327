// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.dossier;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of states by ISO 3166 alpha-3 code, from the Unicode CLDR as the Java runtime has it. */
final class States {

    private static final Map<String, String> ALPHA_2 = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            ALPHA_2.put(new Locale("", code).getISO3Country(), code);
        }
    }

    private States() {}

    static Optional<String> name(String alpha3) {
        return Optional.ofNullable(ALPHA_2.get(alpha3))
                .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH));
    }
}
