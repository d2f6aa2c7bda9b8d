package nl.noaberwerk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** P10: figures of few people are not shown, and not left over either. */
class SmallGroupsTest {

    private static final int LEAST = 10;

    @Test
    void groupsThatAreLargeEnoughAreShown() {
        assertThat(SmallGroups.hidden(Map.of("a", people(0, 10), "b", people(10, 40)), LEAST))
                .isEmpty();
    }

    @Test
    void withOneSmallGroupTheSmallestOtherGoesAlong() {
        // 30 - 12 would leave the 3 of a alone: b is hidden with it
        assertThat(SmallGroups.hidden(
                        Map.of("a", people(0, 3), "b", people(3, 15), "c", people(15, 40), "d", people(40, 80)), LEAST))
                .containsExactly("a", "b");
    }

    @Test
    void smallGroupsThatAreTogetherStillSmallTakeAnotherWithThem() {
        assertThat(SmallGroups.hidden(
                        Map.of("a", people(0, 2), "b", people(2, 5), "c", people(5, 40), "d", people(40, 90)), LEAST))
                .containsExactly("a", "b", "c");
    }

    @Test
    void smallGroupsThatAreTogetherLargeEnoughNeedNoOther() {
        assertThat(SmallGroups.hidden(Map.of("a", people(0, 6), "b", people(6, 13), "c", people(13, 40)), LEAST))
                .containsExactly("a", "b");
    }

    @Test
    void somebodyWhoWasInBothSmallGroupsIsOnePerson() {
        assertThat(SmallGroups.hidden(
                        Map.of("a", people(0, 6), "b", people(1, 7), "c", people(13, 40), "d", people(40, 80)), LEAST))
                .containsExactly("a", "b", "c");
    }

    @Test
    void anEmptyGroupHidesNothing() {
        assertThat(SmallGroups.hidden(Map.of("a", Set.of(), "b", people(0, 20)), LEAST))
                .isEmpty();
    }

    @Test
    void whatIsHiddenIsNeverOneGroupOrTooFewPeopleUnlessThereIsNothingElse() {
        LongStream.range(0, 2_000).forEach(seed -> {
            Map<String, Set<Long>> groups = invented(new Random(seed));
            Set<String> hidden = SmallGroups.hidden(groups, LEAST);
            groups.forEach((name, members) -> assertThat(members.size() >= LEAST || hidden.contains(name))
                    .as("seed %d, group %s", seed, name)
                    .isTrue());
            Set<Long> together = new HashSet<>();
            hidden.forEach(name -> together.addAll(groups.get(name)));
            assertThat(hidden.isEmpty()
                            || hidden.size() == groups.size()
                            || hidden.size() > 1 && together.size() >= LEAST)
                    .as("seed %d", seed)
                    .isTrue();
        });
    }

    private static Map<String, Set<Long>> invented(Random random) {
        Map<String, Set<Long>> groups = new TreeMap<>();
        long next = 0;
        for (int i = 0; i <= random.nextInt(7); i++) {
            long size = 1 + random.nextInt(25);
            groups.put("groep " + i, people(Math.max(0, next - random.nextInt(3)), next + size));
            next += size;
        }
        return groups;
    }

    private static Set<Long> people(long from, long until) {
        return LongStream.range(from, until).boxed().collect(Collectors.toSet());
    }
}
