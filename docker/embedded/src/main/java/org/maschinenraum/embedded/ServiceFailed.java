package org.maschinenraum.embedded;

/** A service did not come up; the message is a German sentence that says what to do. */
public final class ServiceFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    ServiceFailed(String sentence) {
        super(sentence);
    }

    ServiceFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
