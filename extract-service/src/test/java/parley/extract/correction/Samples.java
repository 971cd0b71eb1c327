// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.correction;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import parley.events.Article;
import parley.events.ArticleStatus;
import parley.events.Claim;
import parley.events.EventStatus;
import parley.events.Evidence;
import parley.events.Extractor;
import parley.events.Firmness;
import parley.events.Modality;
import parley.events.Speaker;
import parley.events.Stance;
import parley.events.Voice;

/** Articles whose body lists the ids of the claims they yield, one word each. */
final class Samples {
    static final Instant NOON = Instant.parse("2025-12-03T12:00:00Z");
    static final Extractor FIRST = new Extractor("test", 1);
    static final Extractor SECOND = new Extractor("test", 2);

    private Samples() {}

    static ArticleRecord record(String body, long offset) {
        return record(body, ArticleStatus.PUBLISHED, offset, NOON.plusSeconds(offset));
    }

    static ArticleRecord withdrawal(long offset) {
        return record("", ArticleStatus.WITHDRAWN, offset, NOON.plusSeconds(offset));
    }

    static ArticleRecord record(String body, ArticleStatus status, long offset, Instant loggedAt) {
        Article article = Article.newBuilder()
                .setId("a")
                .setStatus(status)
                .setBody(body)
                .setMediaType("text/plain")
                .build();
        return new ArticleRecord(article, 0, offset, loggedAt);
    }

    /** One claim a word; "id:text" gives the claim another evidence text. */
    static Events read(Article article, Provenance provenance) {
        return article.getBody().isBlank()
                ? Events.NONE
                : new Events(
                        Arrays.stream(article.getBody().split(" ", -1))
                                .map(word -> claim(word, provenance))
                                .toList(),
                        List.of(),
                        List.of());
    }

    private static Claim claim(String word, Provenance provenance) {
        String[] parts = word.split(":", 2);
        Evidence evidence = Evidence.newBuilder()
                .setStart(0)
                .setEnd(word.length())
                .setText(parts[parts.length - 1])
                .setSentenceHash("s")
                .build();
        return Claim.newBuilder()
                .setEventId(parts[0])
                .setNegotiation("n")
                .setArticleId("a")
                .setArticlePartition(provenance.partition())
                .setArticleOffset(provenance.offset())
                .setRevision(provenance.revision())
                .setStatus(EventStatus.ASSERTED)
                .setEvidence(evidence)
                .setAlso(List.of())
                .setAttribution(List.of())
                .setRecordedAt(provenance.recordedAt())
                .setConfidence(0.9)
                .setExtractor(provenance.extractor())
                .setSpeaker(new Speaker("Speaker", null, "AAA", 1))
                .setVoice(Voice.OWN)
                .setParty("AAA")
                .setIssue("TERRITORY")
                .setStance(Stance.DEMAND)
                .setModality(Modality.ACTUAL)
                .setFirmness(Firmness.FIRM)
                .setQuoted(false)
                .setHedged(false)
                .build();
    }
}
