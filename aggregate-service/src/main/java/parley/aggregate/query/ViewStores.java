// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.query;

import java.util.List;
import java.util.stream.Stream;
import parley.aggregate.article.ArticleKeys;
import parley.aggregate.battlefield.BattlefieldKeys;
import parley.aggregate.contact.ContactKeys;
import parley.aggregate.dispute.DisputeKeys;
import parley.aggregate.position.PositionKeys;
import parley.events.Article;
import parley.events.ArticleRead;
import parley.events.BattlefieldReport;
import parley.events.Claim;
import parley.events.DiplomaticContact;
import parley.events.Dispute;
import parley.events.Position;

/** The stores of the views as queries see them. Immutable. */
public final class ViewStores {

    private final StoreName<Claim> claims;
    private final StoreName<Position> positions;
    private final StoreName<BattlefieldReport> battlefieldReports;
    private final StoreName<DiplomaticContact> contacts;
    private final StoreName<Article> articles;
    private final StoreName<ArticleRead> reads;
    private final StoreName<Long> freshness;
    private final List<StoreName<Dispute>> disputes;

    /** The stores of a topology whose topics have so many partitions each. */
    public ViewStores(int partitions) {
        claims = new StoreName<>(PositionKeys.CLAIMS, partitions, Claim.class);
        positions = new StoreName<>(PositionKeys.POSITIONS, partitions, Position.class);
        battlefieldReports = new StoreName<>(BattlefieldKeys.REPORTS, partitions, BattlefieldReport.class);
        contacts = new StoreName<>(ContactKeys.CONTACTS, partitions, DiplomaticContact.class);
        articles = new StoreName<>(ArticleKeys.ARTICLES, partitions, Article.class);
        reads = new StoreName<>(ArticleKeys.READS, partitions, ArticleRead.class);
        disputes = DisputeKeys.ALL.stream()
                .map(name -> new StoreName<>(name, partitions, Dispute.class))
                .toList();
        freshness = new StoreName<>(ArticleKeys.FRESHNESS, partitions, Long.class);
    }

    public StoreName<Claim> claims() {
        return claims;
    }

    public StoreName<Position> positions() {
        return positions;
    }

    public StoreName<BattlefieldReport> battlefieldReports() {
        return battlefieldReports;
    }

    public StoreName<DiplomaticContact> contacts() {
        return contacts;
    }

    public StoreName<Article> articles() {
        return articles;
    }

    public StoreName<ArticleRead> reads() {
        return reads;
    }

    public StoreName<Long> freshness() {
        return freshness;
    }

    /** The stores that together hold every dispute. */
    public List<StoreName<Dispute>> disputes() {
        return disputes;
    }

    /** Every store that has to answer before the service is ready. */
    public List<StoreName<?>> all() {
        return Stream.<StoreName<?>>concat(
                        Stream.of(claims, positions, battlefieldReports, contacts, articles, reads, freshness),
                        disputes.stream())
                .toList();
    }
}
