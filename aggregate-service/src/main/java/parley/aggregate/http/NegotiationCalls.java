// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.aggregate.negotiation.Catalogue;
import parley.aggregate.negotiation.Negotiation;
import parley.aggregate.query.Moment;
import parley.aggregate.query.Negotiations;
import parley.aggregate.query.Partial;
import parley.aggregate.query.Positions;
import parley.aggregate.query.QueryOutcome;
import parley.aggregate.query.QueryOutcome.Found;

/** {@code GET /v1/negotiations}: those with a dossier and those with data. */
final class NegotiationCalls {

    private final Negotiations negotiations;
    private final Positions positions;
    private final Catalogue catalogue;
    private final NegotiationChoice choice;

    NegotiationCalls(Negotiations negotiations, Positions positions, Catalogue catalogue, NegotiationChoice choice) {
        this.negotiations = Objects.requireNonNull(negotiations, "negotiations");
        this.positions = Objects.requireNonNull(positions, "positions");
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
        this.choice = Objects.requireNonNull(choice, "choice");
    }

    List<Call> calls() {
        return List.of(Call.json(
                "/v1/negotiations",
                "Ids, titles, parties and counts of the negotiations, also parties that have not spoken",
                List.of(Parameter.of("negotiation", "Only this one.", "ukraine")),
                this::negotiations));
    }

    private void negotiations(Context context, Parameters parameters) {
        Optional<String> only = parameters.text("negotiation").map(given -> choice.of(parameters));
        Answers.send(
                context,
                negotiations.withData().then(found -> page(found, only)),
                Problem.notFound("There is no negotiation."));
    }

    private QueryOutcome<Page<NegotiationJson>> page(Found<Partial<Set<String>>> withData, Optional<String> only) {
        Set<String> ids = new TreeSet<>(withData.value().value());
        catalogue.all().forEach(negotiation -> ids.add(negotiation.id()));
        only.ifPresent(id -> ids.retainAll(Set.of(id)));
        Set<String> missing = new TreeSet<>(withData.value().missing());
        List<NegotiationJson> items = new ArrayList<>();
        for (String id : ids) {
            QueryOutcome<Partial<List<Positions.Cell>>> outcome = positions.cells(id, Optional.empty(), Moment.NOW);
            if (!(outcome instanceof Found<Partial<List<Positions.Cell>>> cells)) {
                return outcome.map(none -> null);
            }
            missing.addAll(cells.value().missing());
            items.add(NegotiationJson.of(id, catalogue.find(id), cells.value().value()));
        }
        return withData.map(ignored -> new Page<>(items, null, missing.isEmpty(), List.copyOf(missing)));
    }

    /**
     * A negotiation as it is written.
     *
     * @param parties codes: principals first, then the other parties of the dossier, then those only the events know
     * @param names name of each party of the dossier by its code
     */
    record NegotiationJson(
            String id,
            String title,
            List<String> principals,
            List<String> parties,
            Map<String, String> names,
            Counts counts) {

        /** How many parties have spoken, on how many issues, in how many cells, with how many claims. */
        record Counts(long parties, long issues, int cells, long claims) {}

        static NegotiationJson of(String id, Optional<Negotiation> dossier, List<Positions.Cell> cells) {
            Set<String> spoken = cells.stream()
                    .map(cell -> cell.position().getParty())
                    .collect(Collectors.toCollection(TreeSet::new));
            List<String> principals = dossier.map(Negotiation::principals).orElse(List.of());
            List<String> parties = new ArrayList<>(principals);
            dossier.map(Negotiation::names).orElse(Map.of()).keySet().stream()
                    .filter(code -> !parties.contains(code))
                    .forEach(parties::add);
            spoken.stream().filter(code -> !parties.contains(code)).forEach(parties::add);
            Counts counts = new Counts(
                    spoken.size(),
                    cells.stream()
                            .map(cell -> cell.position().getIssue())
                            .distinct()
                            .count(),
                    cells.size(),
                    cells.stream()
                            .mapToLong(cell -> cell.position().getEvidenceCount())
                            .sum());
            return new NegotiationJson(
                    id,
                    dossier.map(Negotiation::title).orElse(id),
                    principals,
                    parties,
                    dossier.map(Negotiation::names).orElse(Map.of()),
                    counts);
        }
    }
}
