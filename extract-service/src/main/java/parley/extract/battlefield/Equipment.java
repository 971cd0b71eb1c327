// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.ArrayList;
import java.util.List;
import parley.extract.text.Sentence;

/** Finds the military units and weapons a sentence names. */
final class Equipment {
    private static final int NAME = 6;

    private Equipment() {}

    static List<String> weapons(Scene scene, int from, int to) {
        return scene.words().all("weapon", scene.sentence(), from, to);
    }

    /** Names such as "51st Combined Arms Army", in the article's words. */
    static List<String> units(Scene scene, int from, int to) {
        Sentence s = scene.sentence();
        List<String> units = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            if (!ordinal(s.norm(i))) {
                continue;
            }
            for (int end = i + 1; end < Math.min(s.size(), i + NAME); end++) {
                if (scene.words().in("unit", s.norm(end))) {
                    units.add(scene.reading().text(s.passage(i, end + 1)));
                    break;
                }
                if (!s.token(end).capital()) {
                    break;
                }
            }
        }
        return units;
    }

    private static boolean ordinal(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String rest = word.substring(digits);
        return digits > 0
                && digits <= 3
                && (rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th"));
    }
}
