// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void shouldNameEveryTopicOfTheContractUnderThePrefix() {
        // When / Then
        assertThat(Topics.withPrefix("parley.").all().keySet())
                .containsExactly(
                        "parley.articles",
                        "parley.claims",
                        "parley.battlefield-reports",
                        "parley.diplomatic-contacts",
                        "parley.article-reads",
                        "parley.positions",
                        "parley.position-changes",
                        "parley.disputes",
                        "parley.dead-letters");
    }

    @Test
    void shouldKeepTheTruthForEverAndStampItWithLogTime() {
        // Given
        Topics topics = Topics.withPrefix("parley.");
        // When / Then
        assertThat(topics.articles().settings())
                .containsEntry("message.timestamp.type", "LogAppendTime")
                .containsEntry("retention.ms", "-1")
                .containsEntry("cleanup.policy", "delete");
        assertThat(topics.positions().settings()).containsEntry("cleanup.policy", "compact");
        assertThat(topics.disputes().settings()).containsEntry("cleanup.policy", "compact");
        assertThat(topics.all().get(topics.deadLetters())).containsEntry("retention.ms", "2592000000");
    }

    @Test
    void shouldRefuseAPrefixThatKafkaWouldRefuse() {
        // When / Then
        assertThatThrownBy(() -> Topics.withPrefix("a/b")).hasMessageContaining("topic prefix \"a/b\"");
    }
}
