// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.List;
import parley.extract.text.Sentence;

/**
 * Somebody's words, thoughts or act of speech in one sentence; positions are its tokens.
 *
 * @param sentence where it stands
 * @param cue the word that attributes it
 * @param sources who it comes from, one for each party named; at least one
 * @param chain names of those who relay it, outermost first, the speaker not included
 * @param holder whose stance it is when the speaker tells of somebody else's, or null
 * @param from first token of what is said
 * @param to one past its last token
 * @param evidenceFrom first token of what shows it, the source included where it stands close
 * @param evidenceTo one past the last token of what shows it
 * @param carried whether the source was carried over from another sentence
 */
public record Statement(
        Sentence sentence,
        Cue cue,
        List<Source> sources,
        List<String> chain,
        Source holder,
        int from,
        int to,
        int evidenceFrom,
        int evidenceTo,
        boolean carried) {
    /** Copies the lists. */
    public Statement {
        sources = List.copyOf(sources);
        chain = List.copyOf(chain);
        if (sources.isEmpty() || from > to || evidenceFrom >= evidenceTo) {
            throw new IllegalArgumentException("a statement needs a source and a stretch of words");
        }
    }

    /** The same from others. */
    Statement by(List<Source> others) {
        return new Statement(sentence, cue, others, chain, holder, from, to, evidenceFrom, evidenceTo, carried);
    }
}
