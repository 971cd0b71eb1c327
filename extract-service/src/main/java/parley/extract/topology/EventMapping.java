// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.topology;

import java.time.LocalDate;
import java.time.ZoneOffset;
import parley.events.Article;
import parley.extract.correction.Correction;
import parley.extract.correction.Events;
import parley.extract.correction.Provenance;
import parley.extract.engine.Engine;
import parley.extract.engine.Extraction;
import parley.extract.text.Report;
import parley.extract.text.TextTooLong;

/** Has the engine read an article and writes what it found as Avro events. Thread-safe. */
final class EventMapping implements Correction.Reading {
    private final Engine engine;

    EventMapping(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Events of(Article article, Provenance provenance) {
        Extraction found = read(article);
        ArticleContext context = new ArticleContext(article, provenance);
        return new Events(
                ClaimMapping.of(context, found.claims()),
                BattlefieldMapping.of(context, found.battlefield()),
                ContactMapping.of(context, found.contacts()));
    }

    private Extraction read(Article article) {
        try {
            return engine.read(new Report(
                    article.getTitle(), article.getBody(), article.getPublisher(), article.getUrl(), day(article)));
        } catch (TextTooLong e) {
            throw new UnreadableArticle(e.getMessage(), e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableArticle("the engine could not read the article: " + e, e);
        }
    }

    private static LocalDate day(Article article) {
        return article.getPublishedAt() == null
                ? null
                : article.getPublishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
