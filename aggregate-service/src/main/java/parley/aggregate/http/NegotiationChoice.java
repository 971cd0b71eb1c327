// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import parley.aggregate.negotiation.Catalogue;
import parley.aggregate.negotiation.Negotiation;
import parley.aggregate.query.Negotiations;
import parley.aggregate.query.Partial;
import parley.aggregate.query.QueryOutcome;

/** Which negotiation a request is about: the one it names, else the only one with data. Thread-safe. */
final class NegotiationChoice {

    private final Negotiations negotiations;
    private final Catalogue catalogue;

    NegotiationChoice(Negotiations negotiations, Catalogue catalogue) {
        this.negotiations = Objects.requireNonNull(negotiations, "negotiations");
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    }

    /**
     * The id of the negotiation.
     *
     * @throws ProblemException 404 if there is none of that name, 400 if it must be named, 503 if that cannot be known
     */
    String of(Parameters parameters) {
        Optional<String> given = parameters.code("negotiation");
        return given.isPresent() ? checked(given.get()) : only();
    }

    private String checked(String id) {
        if (catalogue.find(id).isEmpty()) {
            Partial<Set<String>> known = withData();
            if (!known.value().contains(id)) {
                if (!known.complete()) {
                    throw new ProblemException(Problem.unavailable("whether there is a negotiation \"" + id
                            + "\" cannot be told without " + String.join(", ", known.missing())));
                }
                List<String> choices = known(known.value());
                throw new ProblemException(Problem.notFound(
                        "There is no negotiation \"" + id + "\"; known: " + listed(choices) + ".", choices));
            }
        }
        return id;
    }

    private String only() {
        List<String> withData = List.copyOf(withData().value());
        List<String> choices = withData.isEmpty() ? known(Set.of()) : withData;
        if (choices.size() == 1) {
            return choices.get(0);
        }
        throw new ProblemException(
                choices.isEmpty()
                        ? Problem.notFound("No negotiation has data yet, and there is no dossier of one.")
                        : Problem.badParameter(
                                "Name the negotiation, such as ?negotiation=" + choices.get(0) + "; there are: "
                                        + listed(choices) + ".",
                                choices));
    }

    private List<String> known(Set<String> withData) {
        Set<String> all = new TreeSet<>(withData);
        catalogue.all().stream().map(Negotiation::id).forEach(all::add);
        return List.copyOf(all);
    }

    private static String listed(List<String> choices) {
        return choices.isEmpty() ? "none" : String.join(", ", choices);
    }

    private Partial<Set<String>> withData() {
        QueryOutcome<Partial<Set<String>>> outcome = negotiations.withData();
        return outcome.match(QueryOutcome.Found::value, none -> new Partial<>(Set.of(), List.of()), unknown -> {
            throw new ProblemException(Problem.unavailable(unknown.detail()));
        });
    }
}
