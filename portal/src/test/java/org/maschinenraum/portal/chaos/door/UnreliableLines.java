package org.maschinenraum.portal.chaos.door;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.maschinenraum.integration.engine.Arrival;
import org.maschinenraum.integration.engine.UnreliableEngine;
import org.maschinenraum.integration.engine.UserTaskJob;
import org.maschinenraum.integration.engine.UserTaskListener;
import org.maschinenraum.integration.mail.Letter;
import org.maschinenraum.integration.mail.Post;
import org.maschinenraum.portal.chaos.door.FaultSwitches.Point;
import org.maschinenraum.search.SearchDocument;
import org.maschinenraum.search.SearchIndex;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts the switches between the portal and whatever it talks to; everything behind them stays real. */
@Component
@Profile(PeopleDoor.PROFILE)
class UnreliableLines implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case UserTaskListener inbox -> new Inbox(inbox);
            case Post post -> new Letters(post);
            case SearchIndex index -> new Index(index);
            default -> UnreliableEngine.insteadOf(bean);
        };
    }

    private record Letters(Post real) implements Post {

        @Override
        public void send(Letter letter) {
            real.send(letter);
            FaultSwitches.reached(Point.AFTER_LETTER);
        }

        @Override
        public void check() {
            real.check();
        }
    }

    private record Index(SearchIndex real) implements SearchIndex {

        @Override
        public void write(SearchDocument document) {
            real.write(document);
            FaultSwitches.reached(Point.AFTER_INDEX_WRITE);
        }

        @Override
        public void delete(String id, long version) {
            real.delete(id, version);
        }

        @Override
        public void rebuild(Stream<SearchDocument> documents) {
            real.rebuild(documents);
        }
    }

    private record Inbox(UserTaskListener real) implements UserTaskListener {

        /** Inside the transaction of the arrival, which has not committed yet. */
        @Override
        public Arrival arrived(UserTaskJob job) {
            var arrival = real.arrived(job);
            FaultSwitches.reached(Point.USER_TASK_BEFORE_COMMIT);
            return arrival;
        }

        @Override
        public List<UserTaskJob> openSince(Instant lastSeenBefore, int limit) {
            return real.openSince(lastSeenBefore, limit);
        }

        @Override
        public void seen(UserTaskJob job) {
            real.seen(job);
        }

        @Override
        public void completed(UserTaskJob job) {
            real.completed(job);
        }

        @Override
        public void missing(UserTaskJob job) {
            real.missing(job);
        }
    }
}
