// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Pattern;
import parley.events.Article;
import parley.events.ArticleStatus;
import parley.schemas.id.ArticleIds;
import parley.schemas.id.CanonicalUrl;

/** Decides whether a report is taken, and as which article. */
final class ArticleRules {
    static final int MAX_TEXT_BYTES = 1024 * 1024;
    static final int MAX_TITLE = 1_000;
    static final int MAX_PUBLISHER = 200;
    static final int MAX_URL = 2_000;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:~-]{0,127}");

    private ArticleRules() {}

    /**
     * The article of a report.
     *
     * @param language finds the language of a text, null when it cannot tell, or refuses
     */
    static Article article(Report report, String mediaType, Instant now, Function<String, String> language) {
        String title = line("title", report.title(), MAX_TITLE);
        String publisher = line("publisher", report.publisher(), MAX_PUBLISHER);
        String url = url(report.url());
        Instant publishedAt = blank(report.publishedAt()) ? null : PublicationTime.parse(report.publishedAt(), now);
        String body = body(report.body());
        String id = report.id() == null ? ArticleIds.of(url, publisher, title, publishedAt, body) : id(report.id());
        return Article.newBuilder()
                .setId(id)
                .setStatus(ArticleStatus.PUBLISHED)
                .setTitle(title)
                .setBody(body)
                .setUrl(url)
                .setPublisher(publisher)
                .setPublishedAt(publishedAt)
                .setLanguage(language.apply(title == null ? body : title + "\n" + body))
                .setMediaType(mediaType)
                .build();
    }

    /** A sender's id, refused unless it can stand in an address as it is. */
    static String id(String id) {
        if (!ID.matcher(id).matches()) {
            throw new Refusal(
                    RefusalReason.BAD_FIELD,
                    "id \"" + Report.shortened(id)
                            + "\" cannot be used: write 1 to 128 of the letters A-Z and a-z, digits, "
                            + "'.', '_', ':', '~' and '-', the first one a letter or digit.");
        }
        return id;
    }

    private static String body(String body) {
        String text = body == null ? "" : body;
        Utf8.refuseBroken("body", text);
        if (blank(text)) {
            throw new Refusal(RefusalReason.EMPTY_TEXT, "The report has no text. Send its text as the body.");
        }
        // Never cut and never stripped: every offset of every event counts from the first character that was sent.
        if (text.length() > MAX_TEXT_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MAX_TEXT_BYTES) {
            throw new Refusal(
                    RefusalReason.TOO_LONG,
                    "The report's text is longer than " + MAX_TEXT_BYTES + " bytes. Send one report, or its parts.");
        }
        return text;
    }

    private static String line(String name, String value, int longest) {
        if (value == null) {
            return null;
        }
        Utf8.refuseBroken(name, value);
        String line = oneLine(value);
        if (line.length() > longest) {
            throw new Refusal(
                    RefusalReason.TOO_LONG,
                    "The " + name + " has " + line.length() + " characters; " + longest + " are the most.");
        }
        return line.isEmpty() ? null : line;
    }

    // Blanks, tabs and line breaks in a row are one blank: a title is one line.
    private static String oneLine(String value) {
        StringBuilder out = new StringBuilder(value.length());
        boolean gap = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String url(String value) {
        if (blank(value)) {
            return null;
        }
        String url = value.strip();
        if (url.length() > MAX_URL) {
            throw badUrl(url, "is longer than " + MAX_URL + " characters");
        }
        Utf8.refuseBroken("url", url);
        if (CanonicalUrl.of(url).isEmpty()) {
            throw badUrl(url, "is no http or https address");
        }
        if (URI.create(url).getRawUserInfo() != null) {
            throw badUrl(CanonicalUrl.of(url).orElseThrow(), "holds a user name or password");
        }
        return url;
    }

    private static Refusal badUrl(String url, String what) {
        return new Refusal(
                RefusalReason.BAD_FIELD,
                "url \"" + Report.shortened(url) + "\" " + what
                        + ". Send the report's public address such as https://example.org/report, or leave it out.");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
