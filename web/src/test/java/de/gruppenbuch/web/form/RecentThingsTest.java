package de.gruppenbuch.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentThingsTest {

    private final RecentThings<String> things = new RecentThings<>(10);
    private final List<String> made = new ArrayList<>();

    @Test
    void whatWasMadeIsNotMadeAgain() {
        assertThat(get("a", 5)).isEqualTo("a");
        assertThat(get("a", 5)).isEqualTo("a");

        assertThat(made).containsExactly("a");
    }

    @Test
    void theLongestUnusedGoesWhenThereIsNoRoom() {
        get("a", 5);
        get("b", 5);
        get("a", 5);
        get("c", 5);
        get("a", 5);
        get("b", 5);

        assertThat(made).containsExactly("a", "b", "c", "b");
    }

    @Test
    void whatIsTooLargeIsMadeAndNotKept() {
        get("a", 11);
        get("a", 11);

        assertThat(made).containsExactly("a", "a");
    }

    private String get(String key, long bytes) {
        return things.get(
                key,
                () -> {
                    made.add(key);
                    return new RecentThings.Made<>(key, bytes);
                });
    }
}
