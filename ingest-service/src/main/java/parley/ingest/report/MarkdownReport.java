// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a report from Markdown; the fields may stand above the text as YAML between two lines of three hyphens. */
final class MarkdownReport {
    private static final String FENCE = "---";
    private static final int MAX_FRONT_MATTER = 20_000;

    private static final LoadSettings YAML = LoadSettings.builder()
            .setCodePointLimit(MAX_FRONT_MATTER)
            .setLabel("front matter")
            .build();

    private MarkdownReport() {}

    static Report read(String markdown) {
        int start = afterLine(markdown, 0);
        if (start < 0 || !line(markdown, 0, start).equals(FENCE)) {
            return Report.of(Map.of(), markdown);
        }
        int from = start;
        while (from >= 0 && from < markdown.length()) {
            int next = afterLine(markdown, from);
            int end = next < 0 ? markdown.length() : next;
            if (line(markdown, from, end).equals(FENCE)) {
                return Report.of(fields(markdown.substring(start, from)), withoutBlankLines(markdown, end));
            }
            from = next;
        }
        // One line of hyphens alone is a rule drawn above the text.
        return Report.of(Map.of(), markdown);
    }

    private static Map<String, String> fields(String yaml) {
        try {
            return FrontMatter.fields(new Parse(YAML).parseString(yaml).iterator());
        } catch (MarkedYamlEngineException e) {
            // The opening fence is the file's first line and YAML counts from 0.
            String where = e.getProblemMark()
                    .map(mark -> "line " + (mark.getLine() + 2) + ": ")
                    .orElse("");
            throw unreadable(where + Optional.ofNullable(e.getProblem()).orElse("not YAML"), e);
        } catch (YamlEngineException e) {
            throw unreadable(e.getMessage(), e);
        }
    }

    static Refusal unreadable(String what, Exception cause) {
        return new Refusal(
                RefusalReason.BAD_FRONT_MATTER,
                "The front matter between the two lines of --- cannot be read: " + what
                        + ". Put texts with a colon in quotes.",
                cause);
    }

    private static int afterLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? -1 : end + 1;
    }

    private static String line(String text, int start, int end) {
        return text.substring(start, end).stripTrailing();
    }

    private static String withoutBlankLines(String text, int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
            start++;
        }
        return text.substring(start);
    }
}
