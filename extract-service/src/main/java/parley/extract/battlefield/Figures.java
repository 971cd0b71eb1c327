// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.battlefield;

import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Recognises words of war that tell of something else: an attack on a deal, a strike by doctors, tariffs that hit plants. */
final class Figures {
    private static final int OBJECT = 4;
    private static final int HEAD = 5;
    private static final Set<String> GOVERNS = Set.of("on", "against", "at", "of", "to", "over", "in");

    private Figures() {}

    static boolean figurative(Scene scene, Trigger trigger, Arguments arguments) {
        Sentence s = scene.sentence();
        int end = trigger.to() + trigger.word().rest().size();
        boolean thing = trigger.noun() ? abstractHead(scene, end, arguments) : abstractObject(scene, trigger.to());
        boolean means = scene.words().any("no-arms", s, trigger.to(), trigger.to() + 2 * OBJECT)
                || scene.words().in("no-arms", s.norm(trigger.from() - 1));
        boolean keeps = scene.words().in("having", s.norm(trigger.from()))
                && s.norm(trigger.to()).equals("to");
        return thing || means || (keeps && !trigger.noun());
    }

    private static boolean abstractObject(Scene scene, int from) {
        return scene.words().any("idiom", scene.sentence(), from, from + OBJECT);
    }

    // "an attack on the deal": the head of the phrase behind the noun's preposition.
    private static boolean abstractHead(Scene scene, int end, Arguments arguments) {
        Sentence s = scene.sentence();
        if (!GOVERNS.contains(s.norm(end)) || arguments.place(end + 1, end + 1 + OBJECT)) {
            return false;
        }
        for (int i = end + 1; i < end + 1 + HEAD; i++) {
            if (scene.words().in("idiom", s.norm(i))) {
                return true;
            }
            Tag tag = s.tag(i);
            if (tag == Tag.PUNCT || tag == Tag.VERB || tag == Tag.ADP) {
                return false;
            }
        }
        return false;
    }
}
