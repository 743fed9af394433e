package org.maschinenraum.portal.story;

/** Much that has gone wrong at once, put into the database of a running portal; only for looking at. */
final class OperationTrouble {

    private OperationTrouble() {}

    static void brewIn(RunningPortal portal) {
        var sql = portal.sql();
        sql.sql("""
                insert into integration.outbox (kind, lane, payload, attempts, error, due, created)
                select 'notification.send-letter', 'letter:' || gen_random_uuid(), '{}', 7 + n,
                  'org.maschinenraum.integration.mail.PostFailed: Letter 4711 was not accepted: 451 4.3.0 Temporary lookup failure of mail.verbandsgemeinde-rhein-nahe-hunsrueck-mosel.example',
                  now() + interval '40 minutes', now() - n * interval '3 hours'
                from generate_series(1, 24) n
                """).update();
        sql.sql("""
                insert into integration.outbox (kind, lane, payload, attempts, error, due)
                select 'engine.complete-user-task', case_id, '{}', 3,
                  'java.lang.IllegalStateException: the engine''s data was replaced after the task was answered',
                  now() + interval '1 hour' from integration.engine_case limit 1
                """).update();
        sql.sql("""
                insert into integration.engine_job_failure
                  (job_key, data_set, type, process_id, instance_key, element_id, attempts, error, since, at)
                select 1, data_set, 'strategy.conclude-reviews', process_id, instance_key, 'ConcludeReviews', 12,
                  'org.springframework.dao.QueryTimeoutException: canceling statement due to statement timeout',
                  now() - interval '50 minutes', now() - interval '2 minutes' from integration.engine_case limit 1
                """).update();
        sql.sql("""
                update task.task set doubted = now() - interval '2 days',
                  doubt = case state when 'DONE' then 'answered, but unknown to the engine' else 'missing in the engine' end
                """).update();
    }
}
