// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Tells how a verb group stands in its clause. Stateless. */
final class FormRules {
    // Participles that only describe the noun before them: "officials involved in the talks".
    private static final Set<String> DESCRIBING = Set.of(
            "involved",
            "based",
            "aimed",
            "linked",
            "located",
            "posted",
            "published",
            "issued",
            "dated",
            "carried",
            "aired",
            "broadcast",
            "released",
            "entitled",
            "obtained",
            "seen",
            "cited",
            "briefed",
            "dubbed",
            "stationed",
            "detained",
            "wanted",
            "addressed",
            "delivered",
            "attended",
            "mediated",
            "brokered",
            "sponsored",
            "chaired");

    private FormRules() {}

    /** The form of the verb group that starts and has its main verb at these tokens. */
    static Form of(Sentence s, int from, int head, boolean to, boolean bare) {
        String word = s.norm(head);
        if (to) {
            return Form.INFINITIVE;
        }
        if (s.norm(from).equals("having") || s.norm(from).equals("being")) {
            return Form.PARTICIPLE;
        }
        if (!bare || Auxiliaries.auxiliary(word)) {
            return Form.FINITE;
        }
        if (word.endsWith("ing") && word.length() > 4) {
            Tag before = s.tag(from - 1);
            boolean opens = from == 0 || before == Tag.PUNCT || s.norm(from - 1).equals("while");
            boolean nominal = before == Tag.NOUN || before == Tag.PROPN || before == Tag.PRON;
            return opens || nominal ? Form.PARTICIPLE : Form.GERUND;
        }
        boolean afterVerb = s.tag(from - 1) == Tag.VERB && !s.norm(from - 1).endsWith("ing");
        boolean stacked = afterVerb && VerbForms.pastLike(word) && !VerbForms.onlyPast(word);
        if (VerbForms.onlyParticiple(word) || stacked) {
            return Form.REDUCED;
        }
        if (VerbForms.pastLike(word) && !VerbForms.onlyPast(word) && reduced(s, from, head)) {
            return Form.REDUCED;
        }
        return Form.FINITE;
    }

    // "the documents submitted by Moscow", "territory occupied since 2022": no finite past.
    private static boolean reduced(Sentence s, int from, int head) {
        String next = s.norm(head + 1);
        if (next.equals("by")) {
            return true;
        }
        boolean nounBefore = s.tag(from - 1).nominal();
        boolean describes = DESCRIBING.contains(s.norm(head)) && (s.tag(head + 1) == Tag.ADP || next.equals("to"));
        if (nounBefore && describes && !s.token(from - 1).capital()) {
            return true;
        }
        return nounBefore
                && (next.equals("since") || next.equals("under"))
                && !s.token(from - 1).capital();
    }
}
