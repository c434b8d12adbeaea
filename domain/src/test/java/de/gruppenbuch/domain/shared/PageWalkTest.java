package de.gruppenbuch.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWalkTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100, 101, 200, 250})
    void everyItemComesOnceAndInOrder(int length) {
        List<Integer> all = IntStream.range(0, length).boxed().toList();
        List<Integer> pages = new ArrayList<>();

        List<Integer> walked =
                PageWalk.through(
                                wanted -> {
                                    pages.add(wanted.page());
                                    return Page.cut(wanted, all);
                                })
                        .toList();

        assertThat(walked).isEqualTo(all);
        assertThat(pages).hasSize(Math.max(1, (length + 99) / 100)).doesNotHaveDuplicates();
    }

    @Test
    void aPageFarBehindTheEndIsEmpty() {
        PageRequest far = new PageRequest(Integer.MAX_VALUE, 100, "", true);

        assertThat(Page.cut(far, List.of("a")).items()).isEmpty();
        assertThat(Page.cut(far, List.of("a")).total()).isEqualTo(1);
    }
}
