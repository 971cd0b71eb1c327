// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.standalone.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]{1,300})\\)");

    @Test
    void shouldShowTheConsumerThatIsCompiled() throws IOException {
        // Given
        String readme = Files.readString(ROOT.resolve("README.md"));
        String source = Files.readString(Path.of("src/test/java/parley/standalone/readme/ReadClaims.java"));
        // When
        String shown = readme.substring(readme.indexOf("```java\n") + 8);
        shown = shown.substring(0, shown.indexOf("```"));
        // Then
        assertThat(squeezed(source)).contains(squeezed(shown));
    }

    @Test
    void shouldLinkOnlyToWhatIsThere() throws IOException {
        // Given
        String readme = Files.readString(ROOT.resolve("README.md"));
        // When
        List<String> links =
                LINK.matcher(readme).results().map(MatchResult::group).toList();
        // Then
        assertThat(links).hasSizeGreaterThan(30).allSatisfy(link -> assertThat(
                        ROOT.resolve(link.substring(2, link.length() - 1)))
                .exists());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
