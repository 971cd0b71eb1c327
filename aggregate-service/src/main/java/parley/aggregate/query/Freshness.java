// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import parley.aggregate.article.ArticleKeys;

/** How fresh the views are: the newest article in them and the newest extractor that read it. Thread-safe. */
public final class Freshness {

    private static final long EXTRACTOR_KEPT_NANOS = 1_000_000_000L;

    private final StoreReader reader;
    private final ViewStores stores;
    private final AtomicReference<Sample> extractor = new AtomicReference<>();

    public Freshness(StoreReader reader, ViewStores stores) {
        this.reader = Objects.requireNonNull(reader, "reader");
        this.stores = Objects.requireNonNull(stores, "stores");
    }

    /**
     * Log timestamp of the newest article record that has been read; empty before the first, or when no store answers.
     */
    public Optional<Instant> lastArticleAt() {
        return newest(ArticleKeys.LAST_ARTICLE_AT).map(Instant::ofEpochMilli);
    }

    /** Version of the newest extractor whose reading is in the views, at most a second old; empty before the first. */
    public Optional<Integer> extractorVersion() {
        Sample known = extractor.get();
        if (known == null || System.nanoTime() - known.takenAt() > EXTRACTOR_KEPT_NANOS) {
            known = new Sample(newest(ArticleKeys.EXTRACTOR_VERSION).map(Math::toIntExact), System.nanoTime());
            extractor.set(known);
        }
        return known.version();
    }

    /** Each partition has its own row under the same key. */
    private Optional<Long> newest(String key) {
        return reader.range(stores.freshness(), key, key, Integer.MAX_VALUE)
                .match(
                        found -> found.value().values().max(Comparator.naturalOrder()),
                        none -> Optional.empty(),
                        unknown -> Optional.empty());
    }

    private record Sample(Optional<Integer> version, long takenAt) {}
}
