package nl.noaberwerk.figures;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.Duurklassen;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;

/** The absence figures of an employer over a period, beside those of the year before. */
@Stateless
@DenyAll
public class AbsenceFigures {

    /** The subject of the law book that says how many people a group must have to be shown. */
    static final String LEAST = "verzuimcijfers.groep.minstens";

    @Inject
    private FiguresPeople people;

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /**
     * Counted up to and including today; groups that are too small are left out, also from what could tell them.
     *
     * @throws Refused when the period has not begun yet
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public FiguresTable of(FiguresQuestion question) {
        caller.requireEmployer(question.employerId());
        FiguresPeriod period = question.period()
                .until(today.date())
                .orElseThrow(() ->
                        new Refused("figures.period.future", question.period().first()));
        FiguresPeriod before = period.yearBefore();
        Law law = lawBook.current();
        Duurklassen classes = Duurklassen.of(law, question.classes(), period.last());
        LawValue least = law.value(LEAST, period.last());
        FiguresPeople.People counted = people.of(question.employerId(), new DaySpan(before.first(), period.last()));
        List<GroupedPerson> persons = counted.persons().stream()
                .map(person -> GroupedPerson.of(person, question.by(), period.last()))
                .toList();
        GroupCount now = GroupCount.of(persons, period, question, classes);
        GroupCount then = GroupCount.of(persons, before, question, classes);
        List<FigureRow> rows = rows(question, now, then, least.decimal().intValueExact());
        return new FiguresTable(
                question,
                period,
                before,
                classes,
                rows.subList(0, rows.size() - 1),
                rows.get(rows.size() - 1),
                least,
                counted.withoutHours());
    }

    /** The groups in order, and the whole as the last row. */
    private static List<FigureRow> rows(FiguresQuestion question, GroupCount now, GroupCount then, int least) {
        Map<String, Measured> ofNow = now.shown(least);
        Map<String, Measured> ofThen = then.shown(least);
        Set<String> names = new TreeSet<>(now.names());
        boolean months = question.by() == Grouping.MONTH;
        if (!months) {
            names.addAll(then.names());
        }
        List<FigureRow> rows = new ArrayList<>();
        for (String name : names) {
            String past = months ? YearMonth.parse(name).minusYears(1).toString() : name;
            rows.add(new FigureRow(
                    months ? Messages.shown(YearMonth.parse(name)) : name,
                    ofNow.getOrDefault(name, Measured.NOBODY),
                    ofThen.getOrDefault(past, Measured.NOBODY)));
        }
        rows.add(new FigureRow(Messages.text("figures.whole"), ofNow.get(""), ofThen.get("")));
        return rows;
    }
}
