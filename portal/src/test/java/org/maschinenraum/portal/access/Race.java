package org.maschinenraum.portal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people act at the same moment. */
public final class Race {

    private Race() {}

    /**
     * What each of them was refused with, in their order; an empty text where the action succeeded.
     *
     * @throws AssertionError if somebody was not answered with a sentence, in both languages
     */
    public static List<String> of(Runnable... actions) throws Exception {
        var start = new CyclicBarrier(actions.length);
        var runners = new ArrayList<Callable<String>>();
        for (var action : actions) {
            runners.add(() -> {
                start.await();
                return outcome(action);
            });
        }
        try (var threads = Executors.newFixedThreadPool(actions.length)) {
            var outcomes = new ArrayList<String>();
            for (var done : threads.invokeAll(runners)) {
                outcomes.add(get(done));
            }
            return outcomes;
        }
    }

    private static String get(Future<String> done) throws Exception {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new AssertionError("failed for no reason of business", e.getCause());
        }
    }

    private static String spoken(String code) {
        for (var language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            ResourceBundle.getBundle("vaadin-i18n.translations", language).getString(code);
        }
        return code;
    }

    private static String outcome(Runnable action) {
        try {
            action.run();
            return "";
        } catch (Refusal refused) {
            return spoken(refused.code());
        }
    }
}
