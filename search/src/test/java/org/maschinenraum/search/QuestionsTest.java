package org.maschinenraum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionsTest {

    private final Questions questions = new Questions(CompoundWords.load(), StopWords.load());

    @Test
    void leavesOutStopWordsAndPunctuation() {
        assertThat(questions.words("„Die Strategie“ für (die) Stadt – und: das Land?"))
                .containsExactly("Strategie", "Stadt", "Land");
    }

    @Test
    void keepsStopWordsWhereThereIsNothingElse() {
        assertThat(questions.words("Wer und Wo?")).containsExactly("Wer", "und", "Wo");
    }

    @Test
    void keepsNumbersParagraphsAndShortNames() {
        assertThat(questions.words("§44 BHO, 1,68 % in 3.5 C++ U.S.A."))
                .containsExactly("§44", "BHO", "1,68", "3.5", "C++", "U.S.A");
    }

    @Test
    void isBounded() {
        assertThat(questions.words("Wort ".repeat(1_000))).hasSize(24);
        assertThat(questions.words("x".repeat(5_000))).containsExactly("x".repeat(100));
        assertThat(questions.words("??? -- *")).isEmpty();
    }
}
