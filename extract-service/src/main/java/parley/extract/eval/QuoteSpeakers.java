// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.util.ArrayList;
import java.util.List;
import parley.extract.dossier.Dossiers;

/**
 * How many direct quotes have the right speaker by canonical name.
 *
 * <p>Direct quotes are gold claims, core or optional, with {@code quoted} true and {@code attribution} direct. Such a quote
 * counts as found when a claim matches it at any level, and as right when that claim's speaker is the gold's or one of the
 * further accepted ones: the same name, another alias of the same dossier person or party, or the same proper name with a
 * title in front, a first name left out or another transliteration.
 *
 * @param all direct quotes
 * @param found those matched by a claim
 * @param right those of them whose speaker is right
 * @param wrong the found ones whose speaker is not
 */
public record QuoteSpeakers(int all, int found, int right, List<Outcome> wrong) {

    public QuoteSpeakers {
        wrong = List.copyOf(wrong);
    }

    /** Counts them over all articles. */
    public static QuoteSpeakers of(EvalReport report, Dossiers dossiers) {
        SpeakerIdentity identity = new SpeakerIdentity(dossiers);
        List<Outcome> quotes = report.articles().stream()
                .flatMap(article -> article.outcomes().stream())
                .filter(QuoteSpeakers::directQuote)
                .toList();
        List<Outcome> found =
                quotes.stream().filter(quote -> quote.predicted() != null).toList();
        List<Outcome> wrong = new ArrayList<>(found);
        wrong.removeIf(quote -> Field.accepted(quote.gold(), "speaker").stream()
                .anyMatch(speaker -> identity.same(Field.text(quote.predicted(), "speaker"), speaker)));
        return new QuoteSpeakers(quotes.size(), found.size(), found.size() - wrong.size(), wrong);
    }

    private static boolean directQuote(Outcome outcome) {
        return outcome.type() == EventType.CLAIM
                && outcome.gold() != null
                && outcome.gold().path("quoted").asBoolean()
                && outcome.gold().path("attribution").asText().equals("direct");
    }

    /** The share of right speakers among the found quotes; NaN without any. */
    public double share() {
        return found == 0 ? Double.NaN : (double) right / found;
    }
}
