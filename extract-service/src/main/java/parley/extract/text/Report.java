// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.text;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One article as the engine sees it.
 *
 * @param title headline apart from the body, or null; it is context and yields no event
 * @param body the text, never edited: all offsets point into it
 * @param publisher who published it, or null
 * @param url where it stands, or null
 * @param published day of publication, or null: then relative dates abstain
 */
public record Report(String title, String body, String publisher, String url, LocalDate published) {
    /** Refuses a missing body. */
    public Report {
        Objects.requireNonNull(body, "body");
    }

    /** A report of which only the text and perhaps the day are known. */
    public static Report of(String body, LocalDate published) {
        return new Report(null, body, null, null, published);
    }

    /** The same report with other text. */
    public Report withBody(String text) {
        return new Report(title, text, publisher, url, published);
    }
}
