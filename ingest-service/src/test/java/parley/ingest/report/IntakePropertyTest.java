// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import parley.schemas.id.ArticleIds;

class IntakePropertyTest {
    @Property(tries = 2000)
    void shouldTakeOrRefuseWhateverBytesAreSent(@ForAll ReportFormat format, @ForAll @Size(max = 200) byte[] body) {
        decided(format, body, Map.of());
    }

    @Property(tries = 3000)
    void shouldTakeOrRefuseWhateverTextIsSent(@ForAll ReportFormat format, @ForAll("soup") String text) {
        decided(format, text.getBytes(UTF_8), Map.of());
    }

    @Property(tries = 2000)
    void shouldTakeOrRefuseWhateverFieldsAreSent(
            @ForAll ReportFormat format,
            @ForAll("fieldName") String name,
            @ForAll("soup") String value,
            @ForAll String text) {
        decided(format, text.getBytes(UTF_8), Map.of(name, List.of(value)));
    }

    @Property(tries = 300)
    void shouldKeepEveryCharacterWhenPlainTextIsTaken(@ForAll String text) {
        // Given
        byte[] body = text.getBytes(UTF_8);
        String decoded = new String(body, UTF_8);

        // When
        Accepted accepted = decided(ReportFormat.PLAIN, body, Map.of());

        // Then
        if (accepted != null) {
            assertThat(accepted.article().getBody())
                    .isEqualTo(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded);
        }
    }

    /** The decision is the same each time, and id and revision follow from the article alone. */
    private static Accepted decided(ReportFormat format, byte[] body, Map<String, List<String>> fields) {
        Accepted first = orRefused(format, body, fields);
        Accepted second = orRefused(format, body, fields);
        assertThat(second).isEqualTo(first);
        if (first != null) {
            assertThat(first.article().getBody()).isNotBlank();
            assertThat(first.revision())
                    .isEqualTo(ArticleIds.revision(
                            first.article().getTitle(),
                            first.article().getBody(),
                            first.article().getPublishedAt(),
                            first.article().getPublisher(),
                            first.article().getUrl()));
        }
        return first;
    }

    private static Accepted orRefused(ReportFormat format, byte[] body, Map<String, List<String>> fields) {
        try {
            return Reports.intake().accept(format, body, fields);
        } catch (Refusal refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
            return null;
        }
    }

    @Provide
    Arbitrary<String> fieldName() {
        return Arbitraries.of("id", "title", "url", "publisher", "publishedAt", "body", "");
    }

    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> token = Arbitraries.of(
                "---\n",
                "\n",
                "title: ",
                "publishedAt: 2025-12-0",
                "- ",
                "&a ",
                "*a",
                "{",
                "}",
                "[",
                "]",
                "\"",
                "\"body\"",
                ":",
                ",",
                "\\u",
                "d800",
                "<p>",
                "</p>",
                "<div ",
                "class=\"x\">",
                "<br>",
                "<pre>",
                "<table><td>",
                "<!--",
                "<![CDATA[",
                "&#x0;",
                "&nbsp;",
                "\u0000",
                "\uFEFF",
                "\u202E",
                "1e999",
                "The talks in Geneva ended.",
                "Die Gespräche in Genf sind zu Ende.",
                "2025-12-03",
                "https://a.example.org/",
                "\uD83D\uDE00",
                " ");
        return token.list().ofMaxSize(25).map(tokens -> String.join("", tokens));
    }
}
