package org.maschinenraum.portal.chaos;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Letters against what happened, and mailboxes against letters. */
final class ReckonedLetters {

    /** Who should have got which letter about which project how often, from the audit trail; against who was written to. */
    private static final String EXPECTED = """
            with deed as (
              select e.verb, s.id, s.project, (e.details::jsonb ->> 'round')::int as round,
                e.details::jsonb ->> 'before' as before
              from audit.entry e join strategy.strategy s on s.id = e.case_id),
            kind as (
              select 'strategy/submitted' as kind, p.id as person, d.project from deed d, directory.person p
                where d.verb = 'strategy.submit' and 'coordinator' = any (p.roles)
              union all select 'strategy/review-assigned', r.reviewer, d.project
                from deed d join strategy.review r on r.strategy = d.id and r.round = d.round
                where d.verb = 'strategy.check-completeness'
              union all select 'strategy/awaiting-decision', p.id, d.project from deed d, directory.person p
                where d.verb = 'strategy.conclude-reviews' and 'approver' = any (p.roles)
              union all select replace(replace(replace(d.verb, 'strategy.request-changes', 'strategy/changes-requested'),
                  'strategy.approve', 'strategy/approved'), 'strategy.reject', 'strategy/rejected'), j.lead, d.project
                from deed d join programme.project j on j.id = d.project
                where d.verb in ('strategy.request-changes', 'strategy.approve', 'strategy.reject')
              union all select 'strategy/withdrawn', p.id, d.project from deed d, directory.person p
                where d.verb = 'strategy.withdraw' and d.round > 0 and ('coordinator' = any (p.roles)
                  or 'approver' = any (p.roles)
                    and exists (select from strategy.review r where r.strategy = d.id and r.round = d.round)
                    and not exists (select from strategy.review r
                      where r.strategy = d.id and r.round = d.round and r.state = 'OPEN'))
              union all select 'strategy/withdrawn-from-review', r.reviewer, d.project
                from deed d join strategy.review r on r.strategy = d.id and r.round = d.round and r.state = 'OPEN'
                where d.verb = 'strategy.withdraw'),
            written as (
              select l.kind, l.person, j.id as project from notification.letter l
                join programme.project j on j.reference = l.placeholders ->> 'reference'
                where l.kind in (select kind from kind))
            select 'no letter ' || kind || ' to ' || person || ' about ' || project from
              (select * from kind except all select * from written) missing
            union all
            select 'a letter too many, ' || kind || ' to ' || person || ' about ' || project from
              (select * from written except all select * from kind) superfluous
            union all
            select 'never sent: ' || kind || ' to ' || person || coalesce(' ' || undeliverable, '')
              from notification.letter where sent is null
            """;

    private final Books books;
    private final Map<String, Long> arrived;

    ReckonedLetters(Books books) {
        this.books = books;
        this.arrived = Cast.all().stream()
                .flatMap(person -> messageIds(person.address()).stream())
                .collect(groupingBy(id -> id, counting()));
    }

    List<String> findings() {
        var notArrived = books
                .sql()
                .sql("select message_id from notification.letter where sent is not null")
                .query(String.class)
                .list()
                .stream()
                .filter(id -> !arrived.containsKey("<" + id + ">"))
                .map(id -> "sent, and in nobody's mailbox: " + id);
        return Stream.concat(books.sql().sql(EXPECTED).query(String.class).list().stream(), notArrived)
                .toList();
    }

    int twice() {
        return (int) arrived.values().stream().filter(times -> times > 1).count();
    }

    private List<String> messageIds(String address) {
        var mail = books.mail();
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(mail.host(), mail.imapPort(), address, address);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                var messages = inbox.getMessages();
                var ids = new FetchProfile();
                ids.add("Message-ID");
                inbox.fetch(messages, ids);
                return Arrays.stream(messages).map(ReckonedLetters::id).toList();
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("The mailbox of " + address + " cannot be read", e);
        }
    }

    private static String id(Message message) {
        try {
            return message.getHeader("Message-ID")[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
