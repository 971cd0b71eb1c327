// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import parley.extract.attribution.Source.Nature;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;

/** Whose a document is: "Arland's draft", "a proposal by Dole", and "the draft" further on. One per article. */
final class Papers {
    private record Paper(String noun, List<Source> owners, int sentence) {}

    private static final int REMEMBERED = 12;
    private static final int REACH = 6;
    private static final int OTHER_WORD = 8;
    private static final Set<String> FROM = Set.of("by", "from", "of");
    private static final Set<String> OWN = Set.of("its", "his", "her");
    private static final Set<String> ANY =
            Set.of("document", "documents", "text", "paper", "proposal", "plan", "draft");

    private final Mentions mentions;
    private final Set<String> nouns;
    private final Deque<Paper> papers = new ArrayDeque<>();

    Papers(Mentions mentions, SpeakerWords words) {
        this.mentions = mentions;
        nouns = words.documents();
    }

    /** Notes the documents of a sentence whose owner stands beside them. */
    void note(Sentence s) {
        for (int i = 1; i < s.size(); i++) {
            if (nouns.contains(s.norm(i))) {
                List<Source> owners = owners(s, i);
                if (!owners.isEmpty()) {
                    papers.addFirst(new Paper(singular(s.norm(i)), owners, s.index()));
                    if (papers.size() > REMEMBERED) {
                        papers.removeLast();
                    }
                }
            }
        }
    }

    /** Whose the document is that a bare noun means: the last of that noun, else the last at all a few sentences before. */
    List<Source> of(String noun, int sentence) {
        for (Paper paper : papers) {
            if (paper.noun().equals(singular(noun))) {
                return paper.owners();
            }
        }
        for (Paper paper : papers) {
            if (ANY.contains(noun) && paper.sentence() >= sentence - OTHER_WORD) {
                return paper.owners();
            }
        }
        return List.of();
    }

    /** Whose the document at a token is by the words beside it; empty where nothing tells. */
    List<Source> owners(Sentence s, int noun) {
        int from = noun;
        while (from > 0 && noun - from < REACH && modifies(s, from - 1)) {
            from--;
        }
        List<Source> before = named(s, from, noun);
        if (!before.isEmpty()) {
            return before;
        }
        if (from > 0 && OWN.contains(s.norm(from - 1))) {
            List<Source> subject = named(s, 0, from - 1);
            return subject.size() > 1 ? subject.subList(0, 1) : subject;
        }
        int link = noun + 1;
        for (int i = 0;
                i < 2 && s.tag(link) == Tag.VERB && s.norm(link + 1).length() > 1 && !FROM.contains(s.norm(link));
                i++) {
            link++;
        }
        if (s.norm(link).equals("forward") || s.norm(link).equals("out")) {
            link++;
        }
        boolean by =
                FROM.contains(s.norm(link)) && (link == noun + 1 || s.norm(link).equals("by"));
        int end = by ? Phrases.end(s, link + 1) : link;
        return by && end > link + 1 ? named(s, link + 1, end) : List.of();
    }

    private static boolean modifies(Sentence s, int i) {
        Tag tag = s.tag(i);
        return tag.nominal()
                || tag == Tag.ADJ
                || tag == Tag.NUM
                || tag == Tag.PART
                || (tag == Tag.VERB && s.norm(i).endsWith("ed"));
    }

    private List<Source> named(Sentence s, int from, int to) {
        List<Source> found = new ArrayList<>();
        if (from >= to) {
            return found;
        }
        for (Mention mention :
                mentions.within(s.token(from).start(), s.token(to - 1).end())) {
            boolean owner = mention.party() != null
                    && mention.kind() != Mention.Kind.PLACE
                    && mention.kind() != Mention.Kind.OUTLET
                    && mention.kind() != Mention.Kind.ANALYST;
            if (owner) {
                found.add(Heads.of(mention, Nature.DOCUMENT));
            }
        }
        return found;
    }

    private static String singular(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }
}
