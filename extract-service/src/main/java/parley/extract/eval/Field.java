// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads fields of gold and predicted events the way the reference scorer does. */
final class Field {

    private static final Map<String, String> PARTIES = Map.ofEntries(
            Map.entry("RUSSIA", "RUS"),
            Map.entry("KREMLIN", "RUS"),
            Map.entry("MOSCOW", "RUS"),
            Map.entry("UKRAINE", "UKR"),
            Map.entry("KYIV", "UKR"),
            Map.entry("KIEV", "UKR"),
            Map.entry("US", "USA"),
            Map.entry("UNITED STATES", "USA"),
            Map.entry("WASHINGTON", "USA"),
            Map.entry("EUROPE", "EU"),
            Map.entry("EUROPEAN UNION", "EU"),
            Map.entry("EUROPEANS", "EU"),
            Map.entry("UK", "GBR"),
            Map.entry("UNITED KINGDOM", "GBR"),
            Map.entry("GERMANY", "DEU"),
            Map.entry("ROMANIA", "ROU"),
            Map.entry("CANADA", "CAN"),
            Map.entry("BELGIUM", "BEL"),
            Map.entry("UNITED NATIONS", "UN"),
            Map.entry("UNGA", "UN"),
            Map.entry("IRELAND", "IRL"),
            Map.entry("BELARUS", "BLR"));

    private Field() {}

    /** The text of a field; missing, null, false, zero and empty are the empty text. */
    static String text(JsonNode event, String field) {
        JsonNode value = event.get(field);
        boolean none = value == null
                || value.isNull()
                || (value.isBoolean() && !value.booleanValue())
                || (value.isNumber() && value.doubleValue() == 0);
        return none ? "" : value.asText();
    }

    static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /** A party's code from its code or one of its usual names. */
    static String code(String text) {
        String name = upper(text);
        return PARTIES.getOrDefault(name, name);
    }

    /** The gold value of a field and the further accepted ones. */
    static List<String> accepted(JsonNode gold, String field) {
        List<String> values = new ArrayList<>();
        values.add(text(gold, field));
        gold.path("also_ok").path(field).forEach(value -> values.add(value.isNull() ? "" : value.asText()));
        return values;
    }

    static boolean same(JsonNode predicted, JsonNode gold, String field) {
        String mine = upper(text(predicted, field));
        return accepted(gold, field).stream().anyMatch(value -> upper(value).equals(mine));
    }

    static boolean sameParty(String mine, JsonNode gold, String field) {
        return accepted(gold, field).stream().anyMatch(value -> code(value).equals(code(mine)));
    }

    /** Jaccard of at least 0.66 with one of the accepted sets. */
    static boolean sameParties(JsonNode predicted, JsonNode gold) {
        Set<String> mine = new HashSet<>();
        predicted.path("parties").forEach(party -> mine.add(code(party.isNull() ? "" : party.asText())));
        if (mine.isEmpty()) {
            return false;
        }
        List<JsonNode> accepted = new ArrayList<>();
        accepted.add(gold.path("parties"));
        gold.path("also_ok").path("parties").forEach(accepted::add);
        return accepted.stream().anyMatch(parties -> jaccard(mine, parties) >= 0.66);
    }

    private static double jaccard(Set<String> mine, JsonNode parties) {
        Set<String> theirs = new HashSet<>();
        parties.forEach(party -> theirs.add(party.asText()));
        Set<String> all = new HashSet<>(mine);
        all.addAll(theirs);
        theirs.retainAll(mine);
        return (double) theirs.size() / all.size();
    }

    static boolean sameDate(JsonNode predicted, JsonNode gold) {
        String theirs = text(gold, "date");
        if (theirs.isEmpty()) {
            return true;
        }
        String mine = text(predicted, "date");
        return !mine.isEmpty() && (mine.startsWith(theirs) || (mine.length() >= 7 && theirs.startsWith(mine)));
    }
}
