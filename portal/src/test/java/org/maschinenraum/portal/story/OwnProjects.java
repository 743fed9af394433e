package org.maschinenraum.portal.story;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Projects of a lead beside the example ones, so that each test has one to itself. */
record OwnProjects(RunningPortal portal, Browser browser) {

    /** A lead before the page of a project of their own. */
    Visitor lead(String title) {
        var lead = browser.visitor().logIn("projektleitung-1");
        var id = UUID.randomUUID();
        Awaitility.await()
                .until(() -> portal.sql().sql("""
                                insert into programme.project
                                select ?, 0, round.id, 'MPSC-' || ?, ?, 'MUNICIPALITY', person.id, 'STRATEGY', true, now()
                                from (select id from programme.funding_round limit 1) round, directory.person
                                where username = 'projektleitung-1'""").params(id, id, title).update() == 1);
        return lead.open("projekte/" + id);
    }

    void awaitSummary(String title, String summary) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> portal.sql()
                .sql(
                        "select summary from strategy.strategy s join programme.project p on p.id = s.project where title = ?")
                .param(title)
                .query(String.class)
                .single()
                .equals(summary));
    }

    /** Rows of the strategies of the project of this title. */
    int count(String from, String title) {
        var and = from.contains(" where ") ? " and " : " where ";
        return portal.sql()
                .sql("select count(*) from " + from + and
                        + "project in (select id from programme.project where title = ?)")
                .param(title)
                .query(Integer.class)
                .single();
    }
}
