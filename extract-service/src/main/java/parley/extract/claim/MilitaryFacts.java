// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.claim;

import java.util.HashSet;
import java.util.Set;
import parley.extract.clause.VerbForms;
import parley.extract.name.Mention;
import parley.extract.name.Mentions;
import parley.extract.text.Passage;
import parley.extract.text.Sentence;
import parley.extract.text.Tag;
import parley.extract.text.WordList;

/** Tells a bare military fact, which is a battlefield report, from a judgement about the war, which is a claim. */
final class MilitaryFacts {
    private static final Set<String> MILITARY =
            Set.of("MILITARY_SITUATION", "TERRITORY", "ESCALATION", "MILITARY_AID", "HUMANITARIAN", "OTHER");

    private final Set<String> actions = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Set<String> judgements = new HashSet<>();

    MilitaryFacts() {
        for (String line : WordList.lines("military-facts.txt")) {
            int gap = line.indexOf(' ');
            String word = line.substring(gap + 1).strip();
            switch (line.substring(0, gap)) {
                case "action" -> actions.addAll(VerbForms.of(word));
                case "noun" -> actions.add(word);
                case "target" -> targets.add(word);
                case "judgement" -> judgements.add(word);
                default -> throw new IllegalArgumentException("military-facts.txt: unknown kind in '" + line + "'");
            }
        }
    }

    /** Whether the unit tells nothing but what forces did somewhere. */
    boolean bare(Sentence s, Unit unit, String issue, Mentions mentions) {
        if (!MILITARY.contains(issue)) {
            return false;
        }
        boolean action = false;
        boolean counted = false;
        for (int i = unit.from(); i < unit.to(); i++) {
            if (judgements.contains(s.norm(i))) {
                return false;
            }
            action = action || actions.contains(s.norm(i));
            counted = counted || s.tag(i) == Tag.NUM || targets.contains(s.norm(i));
        }
        Passage span = s.passage(unit.from(), unit.to());
        boolean named = counted;
        for (Mention mention : mentions.within(span.start(), span.end())) {
            named = named
                    || mention.kind() == Mention.Kind.PLACE
                    || mention.kind() == Mention.Kind.FORCE
                    || mention.place() != null;
        }
        return action && named;
    }
}
