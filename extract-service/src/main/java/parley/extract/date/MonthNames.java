// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.date;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The months by their English names and short forms: "december", "dec", "dec.", "sept", "mid-december". */
final class MonthNames {
    private static final int SHORT = 3;
    private static final String MID = "mid-";
    private static final Map<String, Month> MONTHS = months();

    private MonthNames() {}

    /** The month of a word in lower case, or null. */
    static Month month(String word) {
        String bare = word.startsWith(MID) ? word.substring(MID.length()) : word;
        return MONTHS.get(bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month);
            months.put(name.substring(0, SHORT), month);
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }
}
