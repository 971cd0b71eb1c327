// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

import java.util.List;
import java.util.Set;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Finds the subject of a verb group; what has none of its own inherits from the clause before it. */
final class SubjectRegister {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private final Sentence sentence;
    private final List<VerbGroup> groups;
    private final int[] from;
    private final int[] to;
    private final boolean[] inherited;
    private final Asides asides;

    SubjectRegister(Sentence sentence, List<VerbGroup> groups) {
        this.sentence = sentence;
        this.groups = groups;
        from = new int[groups.size()];
        to = new int[groups.size()];
        inherited = new boolean[groups.size()];
        asides = new Asides(sentence, groups, from);
        for (int k = 0; k < groups.size(); k++) {
            find(k);
        }
    }

    int from(int k) {
        return from[k];
    }

    int to(int k) {
        return to[k];
    }

    boolean inherited(int k) {
        return inherited[k];
    }

    private void find(int k) {
        VerbGroup group = groups.get(k);
        from[k] = -1;
        to[k] = -1;
        int parsed = sentence.parsedSubject(group.head());
        if (parsed >= 0 && parsed < group.from() && !RELATIVE.contains(sentence.norm(parsed))) {
            phrase(k, parsed);
            return;
        }
        switch (group.form()) {
            case FINITE -> finite(k, group);
            case REDUCED -> antecedent(k, group.from() - 1);
            case PARTICIPLE -> participle(k, group.from() - 1);
            default -> inherit(k);
        }
    }

    private void finite(int k, VerbGroup group) {
        int i = group.from() - 1;
        while (i >= 0
                && (sentence.tag(i) == Tag.ADV
                        || aside(i)
                        || sentence.token(i).text().equals("“"))) {
            i = sentence.norm(i).equals(")") ? opening(i) - 1 : i - 1;
        }
        i = Days.before(sentence, i);
        if (i < 0) {
            return;
        }
        String word = sentence.norm(i);
        if (word.equals(",") || word.equals("-") || word.equals("—") || word.equals("–")) {
            int open = asides.start(k, i, word);
            if (open > 0) {
                phrase(k, open - 1);
            } else {
                inherit(k);
            }
        } else if (sentence.tag(i) == Tag.CCONJ) {
            inherit(k);
        } else if (RELATIVE.contains(word) && relative(i)) {
            antecedent(k, i - 1);
        } else {
            phrase(k, i);
            if (from[k] < 0) {
                inherit(k);
            }
        }
    }

    // "..., with Dole saying that": the participle has a subject of its own.
    private void participle(int k, int last) {
        int first = last < 1 ? last + 1 : NounPhrase.start(sentence, last);
        if (first <= last && sentence.norm(first - 1).equals("with")) {
            from[k] = first;
            to[k] = last + 1;
        } else if (first < last && sentence.norm(first).equals("with")) {
            from[k] = first + 1;
            to[k] = last + 1;
        } else {
            inherit(k);
        }
    }

    private boolean aside(int i) {
        return sentence.norm(i).equals(")");
    }

    private int opening(int close) {
        int i = close;
        while (i > 0 && !sentence.norm(i).equals("(")) {
            i--;
        }
        return i;
    }

    private boolean relative(int i) {
        boolean noun = sentence.tag(i - 1).nominal()
                || sentence.norm(i - 1).equals(",")
                || sentence.norm(i - 1).equals(")");
        return i > 0 && (!sentence.norm(i).equals("that") || noun || sentence.tag(i) == Tag.PRON);
    }

    private void phrase(int k, int last) {
        int first = NounPhrase.start(sentence, last);
        if (first <= last) {
            from[k] = Math.max(first, previousVerbEnd(k, last));
            to[k] = last + 1;
        }
    }

    private int previousVerbEnd(int k, int last) {
        for (int j = k - 1; j >= 0; j--) {
            if (groups.get(j).to() <= last) {
                return groups.get(j).to();
            }
        }
        return 0;
    }

    private void antecedent(int k, int last) {
        int i = last;
        while (i >= 0 && (sentence.norm(i).equals(",") || sentence.tag(i) == Tag.ADP || sentence.tag(i) == Tag.ADV)) {
            i--;
        }
        if (i >= 0) {
            phrase(k, i);
            if (i == last) {
                from[k] = nearest(from[k], to[k]);
            }
        }
    }

    // Without a comma a relative clause belongs to the nearest noun: "in Moscow for [talks] that ran".
    private int nearest(int first, int end) {
        for (int i = end - 1; i > first; i--) {
            if (sentence.tag(i) == Tag.ADP && !sentence.norm(i).equals("of")) {
                return i + 1;
            }
        }
        return first;
    }

    private void inherit(int k) {
        for (int j = k - 1; j >= 0; j--) {
            if (from[j] >= 0 && (groups.get(j).form() == Form.FINITE)) {
                from[k] = from[j];
                to[k] = to[j];
                inherited[k] = true;
                return;
            }
        }
    }
}
