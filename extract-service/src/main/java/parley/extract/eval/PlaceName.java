// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares place names by their head: without region words, compass words and spelling differences. */
final class PlaceName {

    private static final Pattern NOISE =
            Pattern.compile("\\b(near|in|the|direction|area|sector|city|cities|town|towns|of|oblast|oblasts"
                    + "|regions?|province|district|border|administrative|north|south|east|west"
                    + "|(?:north|south)?(?:east|west|north|south)ern|northeast|northwest|southeast|southwest|central|occupied"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|several)\\b|[^a-z\\s]");
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("ukrainian", "ukraine"),
            Map.entry("krasnoarmeysk", "pokrovsk"),
            Map.entry("volchansk", "vovchansk"),
            Map.entry("kostyantynivka", "kostiantynivka"),
            Map.entry("hulyaipole", "huliaipole"),
            Map.entry("gulyaipole", "huliaipole"),
            Map.entry("dobropillya", "dobropillia"),
            Map.entry("kiev", "kyiv"),
            Map.entry("kharkov", "kharkiv"),
            Map.entry("odessa", "odesa"),
            Map.entry("zaporizhia", "zaporizhzhia"),
            Map.entry("artyomovsk", "bakhmut"));

    private PlaceName() {}

    /** Head name against head name; a list or "place, parent" in the gold offers each of its parts. */
    static boolean same(JsonNode predicted, JsonNode gold) {
        if (Field.text(gold, "location").isEmpty()) {
            return true;
        }
        String mine = head(Field.text(predicted, "location").split("[,;]", -1)[0]);
        return !mine.isEmpty()
                && Field.accepted(gold, "location").stream()
                        .flatMap(value -> Stream.of(value.split("[,;]| and ", -1)))
                        .map(PlaceName::head)
                        .anyMatch(part -> !part.isEmpty() && (mine.equals(part) || Likeness.ratio(mine, part) >= 0.85));
    }

    private static String head(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> c < 128)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
        return Stream.of(NOISE.matcher(plain).replaceAll(" ").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> SPELLINGS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
