// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

/** Universal part-of-speech tags, as the tagger's model gives them. */
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    static Tag of(String name) {
        for (Tag tag : values()) {
            if (tag.name().equals(name)) {
                return tag;
            }
        }
        return X;
    }

    /** Common or proper noun. */
    public boolean nominal() {
        return this == NOUN || this == PROPN;
    }

    /** Main or auxiliary verb. */
    public boolean verbal() {
        return this == VERB || this == AUX;
    }
}
