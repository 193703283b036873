package org.attune.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.i18n.Language;
import org.attune.live.LinkState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassStateTest {

    @ParameterizedTest
    @EnumSource
    void everyStateHasASentenceOfItsOwn(Language language) {
        language.speak();
        try {
            ClassState state = ClassState.joined(() -> {});
            List<String> said = new ArrayList<>();
            Arrays.stream(LinkState.values()).forEach(link -> {
                state.tell(link);
                said.add(state.sentence().get());
            });
            assertThat(said).doesNotHaveDuplicates().noneMatch(String::isBlank);
        } finally {
            Language.ENGLISH.speak();
        }
    }

    @Test
    void whoLeftHearsNothingMoreAndLeavesOnce() {
        AtomicInteger left = new AtomicInteger();
        ClassState state = ClassState.joined(left::incrementAndGet);

        state.leave();
        state.tell(LinkState.CONNECTED);
        state.leave();

        assertThat(left).hasValue(1);
        assertThat(state.isIn()).isFalse();
        assertThat(state.sentence().get()).startsWith("You have left the class");
    }
}
