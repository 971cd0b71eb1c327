// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.Set;
import parley.extract.name.Mention;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Resolves "the two leaders", "both delegations", "the sides", "they" to those named or told of before. */
final class Plurals {
    private static final Set<String> DEFINITE = Set.of("the", "both", "two", "three", "these", "those", "all");

    private final Scene scene;
    private final Earlier earlier;
    private final Sentence s;

    Plurals(Scene scene, Earlier earlier) {
        this.scene = scene;
        this.earlier = earlier;
        s = scene.sentence();
    }

    /** Adds whom a plural among the tokens from (inclusive) to (exclusive) means; whether there was one. */
    boolean add(int from, int to, Roster roster) {
        for (int i = Math.max(0, from); i < Math.min(to, s.size()); i++) {
            int count = count(i);
            if (count >= 0) {
                int before = roster.size();
                boolean noun = DEFINITE.contains(s.norm(i));
                earlier.sides(scene, s.token(i).start(), count, noun, roster);
                return roster.size() > before;
            }
        }
        return false;
    }

    /** How many are meant by a plural that starts at a token: 0 where it is not told, -1 where there is none. */
    private int count(int i) {
        String word = s.norm(i);
        if (word.equals("they") || word.equals("their") || word.equals("them")) {
            return 0;
        }
        if (!DEFINITE.contains(word)) {
            return -1;
        }
        int count = 0;
        for (int k = i; k < i + 4; k++) {
            String next = s.norm(k);
            count = scene.words().in("two", next) ? 2 : scene.words().in("three", next) ? 3 : count;
            Mention mention = scene.mentionAt(k);
            if (mention != null && mention.party() != null) {
                return -1;
            }
            boolean head = scene.words().in("sides", next);
            if (head && s.tag(k + 1) != Tag.NOUN) {
                return count;
            }
            boolean alone = count > 0 && k > i && (s.tag(k + 1).verbal() || s.tag(k + 1) == Tag.ADV);
            if (alone && !s.tag(k).nominal()) {
                return count;
            }
        }
        return -1;
    }
}
