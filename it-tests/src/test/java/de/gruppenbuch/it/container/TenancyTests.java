package de.gruppenbuch.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.group.GroupFilter;
import de.gruppenbuch.domain.group.GroupRow;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.PageRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** The second wall of tenancy in transactions of the server and with its pooled connections. */
interface TenancyTests extends InContainer {

    int ROUNDS = 40;

    @Test
    default void withoutTheFilterOfTheApplicationNothingForeignIsSeen() {
        TenancyProbe probe = get(TenancyProbe.class);
        Map<String, Set<Object>> own = probe.seenByJpql(ours());
        Map<String, Set<Object>> foreign = probe.seenByJpql(theirs());

        assertThat(own).hasSizeGreaterThan(14);
        assertThat(own.get("SelfHelpGroup")).hasSizeGreaterThan(5);
        assertThat(foreign.get("SelfHelpGroup")).isNotEmpty();
        own.forEach(
                (entity, ids) ->
                        assertThat(Collections.disjoint(ids, foreign.get(entity)))
                                .as(entity)
                                .isTrue());
        assertThat(probe.seenByFind(ours(), own)).isEqualTo(count(own));
        assertThat(probe.seenByFind(ours(), foreign)).isZero();
        assertThat(probe.ownersSeenBySql(ours())).containsExactly(ours().contactPointId());
    }

    @Test
    default void aTransactionThatOpensNoWallSeesNoRow() {
        TenancyProbe probe = get(TenancyProbe.class);
        Map<String, Set<Object>> own = probe.seenByJpql(ours());

        assertThat(probe.seenByJpql(null).values()).allMatch(Set::isEmpty);
        assertThat(probe.seenByFind(null, own)).isZero();
        assertThat(probe.ownersSeenBySql(null)).isEmpty();
    }

    @Test
    default void theSettingEndsWithItsTransactionThoughTheConnectionGoesBackToThePool() {
        TenancyProbe probe = get(TenancyProbe.class);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(probe.setting(ours())).isEqualTo("" + ours().contactPointId());
            assertThat(probe.setting(null)).isEmpty();
        }
    }

    @Test
    default void aRowForAForeignContactPointIsRefused() {
        TenancyProbe probe = get(TenancyProbe.class);

        assertThatThrownBy(() -> probe.writeFor(theirs(), ours()))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> probe.writeFor(ours(), null))
                .hasStackTraceContaining("row-level security");
    }

    /** Both ask in the same moment, over and over, with the same few connections. */
    @Test
    default void requestsOfTwoContactPointsNeverMix() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);

        Future<Set<String>> here = ask(ours(), together);
        Future<Set<String>> there = ask(theirs(), together);

        Set<String> seenHere = answer(here);
        Set<String> seenThere = answer(there);
        assertThat(Collections.disjoint(seenHere, seenThere)).isTrue();
        assertThat(seenHere).isEqualTo(Set.copyOf(names(ours())));
        assertThat(seenThere).isEqualTo(Set.copyOf(names(theirs())));
    }

    private Future<Set<String>> ask(Caller caller, CyclicBarrier together) {
        return get(People.class)
                .inAnotherThread(
                        () -> {
                            List<String> seen = new ArrayList<>();
                            for (int round = 0; round < ROUNDS; round++) {
                                together.await(1, TimeUnit.MINUTES);
                                seen.addAll(names(caller));
                            }
                            return Set.copyOf(seen);
                        });
    }

    private static Set<String> answer(Future<Set<String>> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(1, TimeUnit.MINUTES);
    }

    /** With the filter of the application and without it: the wall alone has to be enough. */
    private List<String> names(Caller caller) {
        List<String> names = new ArrayList<>(get(TenancyProbe.class).groups(caller));
        names.addAll(get(People.class).as(caller, this::listedGroups));
        return names;
    }

    private List<String> listedGroups() {
        return get(GroupService.class)
                .list(GroupFilter.all(), PageRequest.first(100))
                .items()
                .stream()
                .map(GroupRow::name)
                .toList();
    }

    private static long count(Map<String, Set<Object>> ids) {
        return ids.values().stream().mapToLong(Set::size).sum();
    }

    private Caller ours() {
        return get(People.class).withRole(Role.STAFF);
    }

    private Caller theirs() {
        return get(People.class).neighbour();
    }
}
