// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A report's fields as they were sent, nothing checked yet; each may be null. Immutable.
 *
 * @param id the sender's id
 * @param title headline
 * @param body the text
 * @param url where it was published
 * @param publisher the outlet
 * @param publishedAt when it was published, in one of the forms of {@link PublicationTime}
 */
record Report(String id, String title, String body, String url, String publisher, String publishedAt) {
    private static final int SHOWN_NAMES = 5;
    private static final int SHOWN_LENGTH = 40;

    /** The fields beside the body, as JSON, front matter and query parameters name them. */
    static final List<String> FIELDS = List.of("id", "title", "url", "publisher", "publishedAt");

    /** A report of a text and of fields that are all known. */
    static Report of(Map<String, String> fields, String body) {
        return new Report(
                fields.get("id"),
                fields.get("title"),
                body,
                fields.get("url"),
                fields.get("publisher"),
                fields.get("publishedAt"));
    }

    /** This report with what the other gives in place of its own fields; the body stays. */
    Report with(Report other) {
        return new Report(
                first(other.id, id),
                first(other.title, title),
                body,
                first(other.url, url),
                first(other.publisher, publisher),
                first(other.publishedAt, publishedAt));
    }

    /** Refuses names that are no fields, so that a misspelt one is not lost in silence. */
    static void refuseUnknown(Collection<String> names, Collection<String> known, String where) {
        List<String> unknown = new ArrayList<>(names);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            String shown = String.join(
                    ", ",
                    unknown.stream()
                            .limit(SHOWN_NAMES)
                            .map(name -> "\"" + shortened(name) + "\"")
                            .toList());
            String more = unknown.size() > SHOWN_NAMES ? " and " + (unknown.size() - SHOWN_NAMES) + " more" : "";
            throw new Refusal(
                    RefusalReason.UNKNOWN_FIELD,
                    "Unknown in " + where + ": " + shown + more + ". The fields are " + String.join(", ", known) + ".");
        }
    }

    /** A sender's words made short enough for a message. */
    static String shortened(String text) {
        if (text.length() <= SHOWN_LENGTH) {
            return text;
        }
        int end = text.offsetByCodePoints(0, Math.min(SHOWN_LENGTH, text.codePointCount(0, text.length())));
        return text.substring(0, end) + "…";
    }

    private static String first(String one, String other) {
        return one == null ? other : one;
    }
}
