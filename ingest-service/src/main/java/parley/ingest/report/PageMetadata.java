// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parley.schemas.id.CanonicalUrl;

/**
 * What a page says of itself in its head. Nobody vouched for it, so what cannot be used is left out, not refused: the
 * sender's own fields take its place.
 */
final class PageMetadata {
    private PageMetadata() {}

    static Report of(Document page, Instant now) {
        return new Report(
                null,
                first(page, title -> true, "meta[property=og:title]", "meta[name=twitter:title]"),
                null,
                first(page, PageMetadata::isAddress, "link[rel=canonical]", "meta[property=og:url]"),
                first(page, publisher -> true, "meta[property=og:site_name]", "meta[name=application-name]"),
                first(
                        page,
                        time -> isTime(time, now),
                        "meta[property=article:published_time]",
                        "meta[itemprop=datePublished]",
                        "meta[name=date]",
                        "article time[datetime]"));
    }

    private static String first(Document page, Predicate<String> usable, String... queries) {
        return Arrays.stream(queries)
                .map(page::selectFirst)
                .filter(Objects::nonNull)
                .map(PageMetadata::value)
                .filter(value -> !value.isEmpty())
                .filter(usable)
                .findFirst()
                .orElse(null);
    }

    private static String value(Element element) {
        for (String attribute : new String[] {"content", "href", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute).strip();
            }
        }
        return "";
    }

    private static boolean isAddress(String url) {
        return url.length() <= ArticleRules.MAX_URL && CanonicalUrl.of(url).isPresent();
    }

    private static boolean isTime(String text, Instant now) {
        try {
            PublicationTime.parse(text, now);
            return true;
        } catch (Refusal unusable) {
            // Said of the page by the page: without it the report is still a report.
            return false;
        }
    }
}
