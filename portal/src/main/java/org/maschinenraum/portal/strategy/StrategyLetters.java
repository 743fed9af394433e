package org.maschinenraum.portal.strategy;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.maschinenraum.portal.access.PersonId;
import org.maschinenraum.portal.access.Role;
import org.maschinenraum.portal.directory.People;
import org.maschinenraum.portal.directory.Person;
import org.maschinenraum.portal.notification.Notifications;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who gets a letter when; the templates lie under {@code mail/strategy}. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StrategyLetters {

    private final Notifications notifications;
    private final StrategyQueries queries;
    private final People people;

    StrategyLetters(Notifications notifications, StrategyQueries queries, People people) {
        this.notifications = notifications;
        this.queries = queries;
        this.people = people;
    }

    @EventListener
    void submitted(StrategySubmitted event) {
        send(office(), "strategy/submitted", event, StrategyPaths.page(event.strategy()));
    }

    @EventListener
    void reviewersNamed(CompletenessChecked event) {
        queries.openReviews(event.strategy())
                .forEach(review -> send(
                        List.of(review.reviewer()),
                        "strategy/review-assigned",
                        event,
                        StrategyPaths.review(review.id())));
    }

    @EventListener
    void reminded(ReviewerReminded event) {
        var kind = event.stage() == ReminderStage.FIRST ? "strategy/review-reminder" : "strategy/review-overdue";
        sendToReviewer(kind, event, event.review());
    }

    @EventListener
    void overdue(ReviewOverdue event) {
        send(office(), "strategy/review-escalated", event, StrategyPaths.seat(event.strategy(), event.review()));
    }

    @EventListener
    void reassigned(ReviewReassigned event) {
        sendToReviewer("strategy/review-assigned", event, event.review());
        send(List.of(event.from()), "strategy/review-reassigned", event, "");
    }

    @EventListener
    void extended(ReviewExtended event) {
        sendToReviewer("strategy/review-extended", event, event.review());
    }

    @EventListener
    void changesRequested(ChangesRequested event) {
        sendToLead("strategy/changes-requested", event);
    }

    @EventListener
    void concluded(ReviewsConcluded event) {
        send(withRole(Role.APPROVER), "strategy/awaiting-decision", event, StrategyPaths.decision(event.strategy()));
    }

    @EventListener
    void prepared(DecisionPrepared event) {
        var others = withRole(Role.APPROVER).stream()
                .filter(approver -> !approver.equals(event.by()))
                .toList();
        send(others, "strategy/second-signature", event, StrategyPaths.decision(event.strategy()));
    }

    @EventListener
    void returned(DecisionReturned event) {
        send(
                List.of(event.preparedBy()),
                "strategy/decision-returned",
                event,
                StrategyPaths.decision(event.strategy()));
    }

    @EventListener
    void approved(StrategyApproved event) {
        sendToLead("strategy/approved", event);
    }

    @EventListener
    void rejected(StrategyRejected event) {
        sendToLead("strategy/rejected", event);
    }

    @EventListener
    void withdrawn(StrategyWithdrawn event) {
        if (event.round() > 0) {
            var reviewers = queries.openReviews(event.strategy()).stream()
                    .map(ReviewOverview::reviewer)
                    .toList();
            var offices = new LinkedHashSet<>(office());
            if (reviewers.isEmpty() && wasReviewed(event)) {
                offices.addAll(withRole(Role.APPROVER));
            }
            send(offices, "strategy/withdrawn", event, StrategyPaths.page(event.strategy()));
            send(reviewers, "strategy/withdrawn-from-review", event, "");
        }
    }

    /** The approvers had been asked for a decision. */
    private boolean wasReviewed(StrategyWithdrawn event) {
        return queries.reviewsConcluded(event.strategy(), event.round()).isPresent();
    }

    private List<PersonId> office() {
        return withRole(Role.COORDINATOR);
    }

    private List<PersonId> withRole(Role role) {
        return people.withRole(role).stream().map(Person::id).toList();
    }

    private void sendToLead(String kind, StrategyEvent event) {
        var lead = queries.find(event.strategy()).orElseThrow().project().lead();
        send(List.of(lead), kind, event, StrategyPaths.page(event.strategy()));
    }

    private void sendToReviewer(String kind, StrategyEvent event, ReviewId id) {
        var review = queries.review(id.value().toString()).orElseThrow();
        var due = Map.of("due", review.due().toString());
        send(List.of(review.reviewer()), kind, event, StrategyPaths.review(id), due);
    }

    private void send(Collection<PersonId> recipients, String kind, StrategyEvent event, String path) {
        send(recipients, kind, event, path, Map.of());
    }

    private void send(
            Collection<PersonId> recipients, String kind, StrategyEvent event, String path, Map<String, String> more) {
        var project = queries.find(event.strategy()).orElseThrow().project();
        var values = new HashMap<>(more);
        values.put("project", project.title());
        values.put("reference", project.reference());
        recipients.forEach(recipient -> notifications.send(recipient, kind, values, path));
    }
}
