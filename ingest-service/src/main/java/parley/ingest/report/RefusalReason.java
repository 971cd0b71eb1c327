// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

/**
 * Why a report is not taken. 400: it cannot be read; 413 and 415: it is of the wrong size or kind; 422: it can be read,
 * but is no report that this service takes.
 */
public enum RefusalReason {
    NOT_UTF8(400, "Not UTF-8"),
    NOT_TEXT(400, "Not text"),
    BAD_JSON(400, "Not a JSON report"),
    BAD_FRONT_MATTER(400, "Unreadable front matter"),
    UNKNOWN_FIELD(400, "Unknown field"),
    BAD_FIELD(400, "Unreadable field"),
    TOO_LARGE(413, "Too large"),
    WRONG_TYPE(415, "Unsupported content type"),
    EMPTY_TEXT(422, "No text"),
    TOO_LONG(422, "Too long"),
    TOO_COMPLEX(422, "Page too complex"),
    FUTURE_DATE(422, "Published in the future"),
    OTHER_LANGUAGE(422, "Not in English");

    private final int status;
    private final String title;

    RefusalReason(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that says the same. */
    public int status() {
        return status;
    }

    /** The reason in a few words, the same each time. */
    public String title() {
        return title;
    }
}
