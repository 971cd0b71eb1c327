// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.contact;

import java.util.List;
import java.util.Locale;
import parley.extract.name.Mention;

/** Finds whom a pronoun or a bare office means, among those named before. */
final class Antecedents {
    private Antecedents() {}

    /** The last person named before an offset, in this sentence or the one before; null if there is none. */
    static Mention person(Scene scene, int offset) {
        int index = Math.max(0, scene.sentence().index() - 1);
        int start = scene.reading().sentences().get(index).start();
        Mention last = null;
        for (Mention mention : scene.mentions().within(start, offset)) {
            last = mention.kind() == Mention.Kind.PERSON ? mention : last;
        }
        return last;
    }

    /** "the envoys": the party of the last person named who holds such an office. */
    static String party(Scene scene, Mention role) {
        if (role.kind() != Mention.Kind.ROLE || role.role() == null) {
            return null;
        }
        String head = role.role().toLowerCase(Locale.ROOT);
        String word = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        String party = null;
        List<Mention> before = scene.mentions().within(0, role.start());
        for (int i = before.size() - 1; i >= 0 && party == null; i--) {
            Mention mention = before.get(i);
            boolean holds = mention.kind() == Mention.Kind.PERSON
                    && mention.role() != null
                    && mention.role().toLowerCase(Locale.ROOT).contains(word);
            party = holds ? mention.party() : null;
        }
        return party;
    }
}
