package org.maschinenraum.integration.outbox;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.maschinenraum.integration.database.DatabaseConfiguration;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One portal's outbox on a database, with the handlers of a test. */
final class OutboxFixture implements AutoCloseable {

    static final String KIND = "test.note";
    static final String OTHER_KIND = "test.other-note";

    /** A payload. */
    record Note(int number) {}

    /** A handler written as a lambda. */
    interface Notes {
        void deliver(Delivery<Note> delivery) throws Exception;
    }

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    OutboxFixture(DataSource database, Duration lease, Notes notes) {
        this(database, lease, () -> true, notes);
    }

    OutboxFixture(DataSource database, Duration lease, Supplier<Boolean> ready, Notes notes) {
        this(database, lease, Duration.ofMinutes(10), ready, notes);
    }

    OutboxFixture(DataSource database, Duration lease, Duration longestDelivery, Supplier<Boolean> ready, Notes notes) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "maschinenraum.outbox.lease",
                                lease.toString(),
                                "maschinenraum.outbox.longest-delivery",
                                longestDelivery.toString(),
                                "maschinenraum.outbox.not-yet",
                                "100ms")));
        context.registerBean(
                "dataSource",
                DataSource.class,
                () -> database,
                // It outlives the context.
                definition -> ((AbstractBeanDefinition) definition).setDestroyMethodName(""));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean("otherNotes", NoteHandler.class, () -> new NoteHandler(OTHER_KIND, ready, notes));
        context.registerBean("notes", NoteHandler.class, () -> new NoteHandler(KIND, ready, notes));
        context.register(DatabaseConfiguration.class, OutboxConfiguration.class);
        context.refresh();
    }

    long send(@Nullable String lane, int number) {
        return transaction().execute(status -> outbox().send(KIND, lane, new Note(number)));
    }

    Outbox outbox() {
        return context.getBean(Outbox.class);
    }

    OutboxQueries queries() {
        return context.getBean(OutboxQueries.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    @Override
    public void close() {
        context.close();
    }

    private record NoteHandler(String kind, Supplier<Boolean> open, Notes notes) implements DeliveryHandler<Note> {

        @Override
        public Class<Note> payloadType() {
            return Note.class;
        }

        @Override
        public boolean ready() {
            return open.get();
        }

        @Override
        public void deliver(Delivery<Note> delivery) throws Exception {
            notes.deliver(delivery);
        }
    }
}
