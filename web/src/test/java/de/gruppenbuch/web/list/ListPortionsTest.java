package de.gruppenbuch.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ListPortionsTest {

    private final List<Integer> sizes = new ArrayList<>();

    @Test
    void rowsAreReadInPortionsAndOnlyWhenTheyAreWanted() {
        ListPortions<String> rows = portions(1_200, id -> true);
        assertThat(sizes).isEmpty();

        rows.next();
        assertThat(sizes).containsExactly(500);

        List<String> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        assertThat(sizes).containsExactly(500, 500, 200);
        assertThat(all).hasSize(1_199).endsWith("row 1200");
    }

    @Test
    void portionsOfWhichEverythingIsGoneDoNotEndTheList() {
        ListPortions<String> rows = portions(1_100, id -> id > 1_050);

        assertThat(rows).toIterable().hasSize(50).startsWith("row 1051");
    }

    @Test
    void aListWithoutRowsAsksForNothing() {
        assertThat(portions(0, id -> true).hasNext()).isFalse();
        assertThat(sizes).isEmpty();
    }

    private ListPortions<String> portions(int count, LongPredicate there) {
        return new ListPortions<>(
                LongStream.rangeClosed(1, count).boxed().toList(),
                ids -> {
                    sizes.add(ids.size());
                    return ids.stream().filter(there::test).map(id -> "row " + id).toList();
                });
    }
}
