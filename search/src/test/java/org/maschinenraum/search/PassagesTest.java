package org.maschinenraum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maschinenraum.search.Search.Part;

class PassagesTest {

    @Test
    void splitsAtTheMarks() {
        assertThat(Passages.parse("vor \uE000eins\uE001 <i>und</i> \uE000zwei\uE001")
                        .parts())
                .containsExactly(
                        new Part("vor ", false),
                        new Part("eins", true),
                        new Part(" <i>und</i> ", false),
                        new Part("zwei", true));
    }

    @Test
    void takesTextWithoutMarksAsItIs() {
        assertThat(Passages.parse("nichts").parts()).containsExactly(new Part("nichts", false));
        assertThat(Passages.parse("").parts()).isEmpty();
    }
}
