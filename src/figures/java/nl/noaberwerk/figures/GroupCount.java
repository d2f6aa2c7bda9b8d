package nl.noaberwerk.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.noaberwerk.labour.CountedContract;
import nl.noaberwerk.labour.Duurklassen;
import nl.noaberwerk.labour.Verzuimtelling;

/** Counts everybody over one period, by group and as a whole, in one pass. */
final class GroupCount {

    private static final String WHOLE = "";

    private final FiguresPeriod period;
    private final FiguresQuestion question;
    private final Duurklassen classes;
    private final Map<String, Counted> groups = new TreeMap<>();
    private final Counted whole;

    /** A group with who was in it. */
    private record Counted(Verzuimtelling telling, Set<Long> members) {

        /** @param contracts of one person */
        void add(long personId, List<CountedContract> contracts) {
            if (telling.add(contracts)) {
                members.add(personId);
            }
        }
    }

    private GroupCount(FiguresPeriod period, FiguresQuestion question, Duurklassen classes) {
        this.period = period;
        this.question = question;
        this.classes = classes;
        whole = counted(period);
        if (question.by() == Grouping.MONTH) {
            period.months().forEach(month -> groups.put(month.name(), counted(month)));
        }
    }

    static GroupCount of(
            Collection<GroupedPerson> persons, FiguresPeriod period, FiguresQuestion question, Duurklassen classes) {
        GroupCount count = new GroupCount(period, question, classes);
        persons.forEach(count::add);
        return count;
    }

    Set<String> names() {
        return groups.keySet();
    }

    /** The figures per group that may be shown, and under the empty name those of the whole. */
    Map<String, Measured> shown(int least) {
        Map<String, Set<Long>> members = new HashMap<>();
        groups.forEach((name, counted) -> members.put(name, counted.members()));
        boolean all = whole.members().size() < least;
        Set<String> hidden = SmallGroups.hidden(members, least);
        Map<String, Measured> shown = new HashMap<>();
        groups.forEach((name, counted) -> shown.put(name, measured(counted, all || hidden.contains(name))));
        shown.put(WHOLE, measured(whole, all));
        return shown;
    }

    private Measured measured(Counted counted, boolean hidden) {
        if (counted.members().isEmpty()) {
            return Measured.NOBODY;
        }
        return hidden ? Measured.HIDDEN : Measured.of(counted.telling().figures(question.withLeave()));
    }

    private void add(GroupedPerson person) {
        whole.add(person.id(), person.whole());
        if (question.by() == Grouping.MONTH) {
            groups.values().forEach(month -> month.add(person.id(), person.whole()));
        } else {
            person.byGroup().forEach((name, contracts) -> group(name).add(person.id(), contracts));
        }
    }

    private Counted group(String name) {
        return groups.computeIfAbsent(name, key -> counted(period));
    }

    private Counted counted(FiguresPeriod days) {
        return new Counted(new Verzuimtelling(days.days(), classes), new HashSet<>());
    }
}
