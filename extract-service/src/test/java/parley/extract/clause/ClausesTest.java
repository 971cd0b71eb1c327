// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import parley.extract.text.Reader;
import parley.extract.text.Reading;
import parley.extract.text.Report;
import parley.extract.text.Sentence;

class ClausesTest {
    private static final Reader READER = new Reader();

    private static List<String> subjects(String body) {
        Reading reading = READER.read(Report.of(body, null));
        Sentence sentence = reading.sentences().get(0);
        return Clauses.of(sentence).stream()
                .map(c -> sentence.norm(c.verb().head()) + " < "
                        + (c.hasSubject() ? reading.text(sentence.passage(c.subjectFrom(), c.subjectTo())) : "-"))
                .toList();
    }

    private static Clause clause(String body, int index) {
        return Clauses.of(READER.read(Report.of(body, null)).sentences().get(0)).get(index);
    }

    @Test
    void shouldSkipAnAppositiveBeforeTheVerb() {
        assertThat(subjects("Anna Dole, the head of the delegation, said the talks failed."))
                .containsExactly("said < Anna Dole", "failed < the talks");
    }

    @Test
    void shouldSkipARelativeClauseBeforeTheVerb() {
        assertThat(subjects("The envoy, who arrived on Monday, told reporters nothing."))
                .contains("told < The envoy");
    }

    @Test
    void shouldLetACoordinatedVerbInheritTheSubject() {
        assertThat(subjects("The ministry rejected the plan and threatened to leave the talks."))
                .containsExactly("rejected < The ministry", "threatened < The ministry", "leave < The ministry");
    }

    @Test
    void shouldLetAParticipleInheritTheSubject() {
        assertThat(subjects("The minister left early, noting that the mood was bad."))
                .containsExactly("left < The minister", "noting < The minister", "was < the mood");
    }

    @Test
    void shouldFindTheSubjectAroundAnAside() {
        assertThat(subjects("The border, Dole said, remains closed."))
                .containsExactly("said < Dole", "remains < The border");
    }

    @Test
    void shouldTellNegationPassiveAndModal() {
        // Given / When
        VerbGroup verb = clause("The treaty will not be signed.", 0).verb();
        // Then
        assertThat(verb.negated()).isTrue();
        assertThat(verb.passive()).isTrue();
        assertThat(verb.modal()).isEqualTo("will");
    }

    @Test
    void shouldTellContentRelativeAndConditionApart() {
        assertThat(clause("Dole said that the army had won.", 1).link()).isEqualTo(Link.CONTENT);
        assertThat(clause("The army that won the battle left the city.", 0).link())
                .isEqualTo(Link.RELATIVE);
        assertThat(clause("The talks will continue if the army withdraws.", 1).link())
                .isEqualTo(Link.CONDITION);
    }

    @Property(tries = 200)
    void shouldKeepClausesInsideTheSentence(@ForAll String body) {
        for (Sentence sentence : READER.read(Report.of(body, null)).sentences()) {
            for (Clause clause : Clauses.of(sentence)) {
                assertThat(clause.from()).isBetween(0, clause.verb().from());
                assertThat(clause.to()).isBetween(clause.verb().to(), sentence.size());
                assertThat(clause.subjectTo()).isLessThanOrEqualTo(sentence.size());
            }
        }
    }
}
