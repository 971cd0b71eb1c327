// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.http;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parley.aggregate.contact.Contact;
import parley.aggregate.contact.ContactRules;
import parley.aggregate.contact.DiplomaticContact;
import parley.aggregate.contact.Participant;
import parley.aggregate.event.EffectiveRows;
import parley.aggregate.event.Place;
import parley.aggregate.query.EventLog;
import parley.aggregate.query.Sourced;
import parley.aggregate.store.OrderedKey;
import parley.events.ContactKind;
import parley.events.ContactStanding;

/** {@code GET /v1/contacts}: one entry for each real-world contact, newest first, those without a day last. */
final class ContactCalls {

    private static final String CALL = "/v1/contacts";
    private static final String AFTER_ALL_DAYS = "~";
    private static final Parameter STANDING =
            Parameter.oneOf("standing", "Only this standing.", ContactStanding.values());

    private final EventLog<parley.events.DiplomaticContact, DiplomaticContact> contacts;
    private final NegotiationChoice choice;

    ContactCalls(EventLog<parley.events.DiplomaticContact, DiplomaticContact> contacts, NegotiationChoice choice) {
        this.contacts = Objects.requireNonNull(contacts, "contacts");
        this.choice = Objects.requireNonNull(choice, "choice");
    }

    List<Call> calls() {
        return List.of(Call.json(
                CALL,
                "The diplomatic contacts, one entry for each, newest first",
                Shared.list(Shared.PARTY, STANDING, Shared.FROM, Shared.TO, Shared.AS_OF),
                this::list));
    }

    private void list(Context context, Parameters parameters) {
        ListRequest request = ListRequest.of(CALL, parameters);
        Parameters filters = request.filters();
        Optional<String> party = filters.code("party");
        Optional<ContactStanding> standing = filters.constant("standing", ContactStanding.class);
        Optional<LocalDate> from = filters.time("from").map(PointInTime::date);
        Optional<LocalDate> to = filters.time("to").map(PointInTime::date);
        LocalDate asOf = filters.time("as_of").map(PointInTime::date).orElse(null);
        String negotiation = choice.of(filters);
        Answers.send(
                context,
                contacts.under(negotiation).map(rows -> {
                    Instant pinned = EventCalls.pinned(request, rows.value());
                    List<DiplomaticContact> events =
                            rows.value().stream().map(Sourced::event).toList();
                    List<Contact> items = ContactRules.fold(events, asOf, pinned).stream()
                            .filter(contact ->
                                    party.map(contact.parties()::contains).orElse(true))
                            .filter(contact ->
                                    standing.map(contact.standing()::equals).orElse(true))
                            .filter(contact -> within(contact.date(), from, to))
                            .toList();
                    Map<String, parley.events.DiplomaticContact> byId = new HashMap<>();
                    EffectiveRows.at(rows.value(), pinned).forEach(row -> byId.put(row.eventId(), row.avro()));
                    return request.page(items, ContactCalls::sortKey, negotiation, pinned, rows.missing())
                            .map(contact -> ContactJson.of(contact, byId));
                }),
                Problem.notFound("Nothing is known of " + negotiation + "."));
    }

    /** A contact without a day is in no range of days. */
    private static boolean within(LocalDate date, Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.map(day -> date != null && !date.isBefore(day)).orElse(true)
                && to.map(day -> date != null && !date.isAfter(day)).orElse(true);
    }

    private static String sortKey(Contact contact) {
        return OrderedKey.of(
                contact.date() == null ? AFTER_ALL_DAYS : OrderedKey.newestFirst(contact.date()),
                ListRequest.newestFirst(contact.recordedAt()),
                contact.id());
    }

    /** A contact as it is written; what each field means stands at {@link Contact}. */
    record ContactJson(
            String id,
            String negotiation,
            ContactKind kind,
            LocalDate date,
            ContactStanding standing,
            List<String> parties,
            List<Participant> participants,
            Place place,
            List<String> topics,
            List<String> outcomes,
            List<String> mergedFrom,
            Instant recordedAt,
            List<parley.events.DiplomaticContact> reports) {

        static ContactJson of(Contact contact, Map<String, parley.events.DiplomaticContact> rows) {
            return new ContactJson(
                    contact.id(),
                    contact.negotiation(),
                    contact.kind(),
                    contact.date(),
                    contact.standing(),
                    contact.parties(),
                    contact.participants(),
                    contact.place(),
                    contact.topics(),
                    contact.outcomes(),
                    contact.mergedFrom(),
                    contact.recordedAt(),
                    contact.reports().stream()
                            .map(report -> rows.get(report.eventId()))
                            .toList());
        }
    }
}
