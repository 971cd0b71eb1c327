// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.topology;

import java.util.List;
import parley.events.Article;
import parley.events.Evidence;
import parley.events.Place;
import parley.events.SaidAt;
import parley.events.Span;
import parley.extract.correction.Provenance;
import parley.extract.text.Passage;
import parley.schemas.id.NormalText;

/** What all events of one article record share, and how its passages, dates and places are written. */
record ArticleContext(Article article, Provenance provenance) {
    Evidence evidence(Passage passage, Passage sentence) {
        return Evidence.newBuilder()
                .setStart(passage.start())
                .setEnd(passage.end())
                .setText(passage.in(article.getBody()))
                .setSentenceHash(NormalText.sentenceHash(sentence.in(article.getBody())))
                .setPublisher(article.getPublisher())
                .setUrl(article.getUrl())
                .setPublishedAt(article.getPublishedAt())
                .build();
    }

    List<Span> spans(List<Passage> passages) {
        return passages.stream().map(this::span).toList();
    }

    /** The words of a passage, for the hash that makes an event's id. */
    String words(Passage passage) {
        return passage.in(article.getBody());
    }

    static SaidAt date(parley.extract.date.SaidAt date) {
        return date == null ? null : new SaidAt(date.date(), date.precision(), date.basis());
    }

    static Place place(parley.extract.dossier.Place place) {
        return place == null
                ? null
                : new Place(place.name(), place.admin(), place.country(), place.lat(), place.lon(), place.precision());
    }

    private Span span(Passage passage) {
        String text = words(passage);
        return new Span(passage.start(), passage.end(), text, NormalText.sentenceHash(text));
    }
}
