// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdsTest {
    private static final Instant NOON = Instant.parse("2025-12-03T12:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example.org/a/talks",
                "https://News.Example.org:443/a/talks/",
                "https://news.example.org/a/talks?utm_source=mail&fbclid=1#top"
            })
    void shouldGiveOneIdWhenTheSameAddressIsSpeltOtherwise(String url) {
        // Given
        String expected = ArticleIds.of("https://news.example.org/a/talks", null, null, null, "one text");
        // When
        String id = ArticleIds.of(url, "Outlet", "Title", NOON, "another text");
        // Then
        assertThat(id).isEqualTo(expected).matches("[0-9a-f]{32}");
    }

    @Test
    void shouldTakeTheContentWhenThereIsNoAddress() {
        // When
        String id = ArticleIds.of(null, "Outlet", "Title", NOON, "text");
        // Then
        assertThat(id)
                .isEqualTo(ArticleIds.of(null, "Outlet", "Title", NOON, "text"))
                .isNotEqualTo(ArticleIds.of(null, "Outlet", "Title", NOON, "other text"))
                .isNotEqualTo(ArticleIds.of(null, null, "Title", NOON, "text"))
                .isNotEqualTo(ArticleIds.of("mailto:desk@example.org", "Outlet", "Titl", NOON, "etext"));
    }

    @Test
    void shouldChangeTheRevisionWhenAnyFieldChanges() {
        // Given
        String revision = ArticleIds.revision("T", "B", NOON, "P", "U");
        // When / Then
        assertThat(revision)
                .isEqualTo(ArticleIds.revision("T", "B", NOON, "P", "U"))
                .isNotEqualTo(ArticleIds.revision("T", "B", NOON, "P", null))
                .isNotEqualTo(ArticleIds.revision("TB", "", NOON, "P", "U"))
                .isNotEqualTo(ArticleIds.revision("T", "B", NOON.plusMillis(1), "P", "U"));
    }
}
