package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.OpenPeriod;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawTopic;
import nl.noaberwerk.wages.SalaryRound.LeftOut;

/** Works out what a round would do, and what the clerk must know before she carries it out. */
@ApplicationScoped
class RoundProposals {

    @Inject
    private WageTables tables;

    @Inject
    private RoundPeople people;

    @Inject
    private LawBook lawBook;

    @Inject
    @Any
    private Instance<OpenPeriod> openPeriod;

    SalaryRound of(RoundQuestion question) {
        Law law = lawBook.current();
        RoundPeople.Found found = people.of(question.employerId(), question.day());
        WageScales scales = tables.on(question.day());
        SalaryRound round = new RoundRules(question, scales, law).of(found.known(), notices(question, scales, law));
        List<LeftOut> leftOut = new ArrayList<>(round.leftOut());
        found.incomplete().stream()
                .filter(person -> question.cao() == null || question.cao() == Cao.of(person.regeling()))
                .forEach(person -> leftOut.add(incomplete(person)));
        return new SalaryRound(question, round.lines(), List.copyOf(leftOut), round.notices());
    }

    /** Of these lines those whose wage and trede of before still hold on the day. */
    List<RoundLine> stillStanding(RoundQuestion question, List<RoundLine> lines) {
        Map<Long, RoundPerson> now = people.of(question.employerId(), question.day()).known().stream()
                .collect(Collectors.toMap(person -> person.facts().employmentId(), Function.identity()));
        return lines.stream()
                .filter(line -> Optional.ofNullable(now.get(line.employmentId()))
                        .filter(person -> person.trede().equals(line.trede())
                                && person.now().fullTimeMonthWage().equals(line.wage()))
                        .isPresent())
                .toList();
    }

    private static LeftOut incomplete(EmploymentFacts person) {
        return new LeftOut(
                person.personnelNumber(), person.displayName(), person.problem().orElseThrow());
    }

    private List<String> notices(RoundQuestion question, WageScales scales, Law law) {
        List<String> notices = new ArrayList<>();
        switch (question.kind()) {
            case YEARLY_TREDE -> yearlyTrede(question, law, notices);
            case NEW_TABLE -> newTable(question, scales, notices);
            case MINIMUM_WAGE -> unsure(law, "minimumloon.uur.21", question.day(), notices);
        }
        if (question.kind() != RoundKind.MINIMUM_WAGE
                && scales.of(question.cao()).isEmpty()) {
            notices.add(Messages.text("wages.round.no-tables", question.cao().label()));
        }
        settled(question, notices);
        return List.copyOf(notices);
    }

    private static void yearlyTrede(RoundQuestion question, Law law, List<String> notices) {
        String key = "trede." + question.cao().key();
        int month = law.number(key + ".maand", question.day()).intValue();
        if (question.day().getMonthValue() != month) {
            notices.add(Messages.text("wages.round.other-month", question.cao().label(), inWords(question, month)));
        }
        unsure(law, key + ".maand", question.day(), notices);
        unsure(law, key + ".dienstmaanden", question.day(), notices);
    }

    private static String inWords(RoundQuestion question, int month) {
        return Messages.shown(YearMonth.of(question.day().getYear(), month));
    }

    private static void newTable(RoundQuestion question, WageScales scales, List<String> notices) {
        boolean begins = scales.of(question.cao()).stream()
                .anyMatch(amount -> amount.from().equals(question.day()));
        if (!begins) {
            notices.add(Messages.text("wages.round.no-new-table", question.cao().label(), question.day()));
        }
    }

    private static void unsure(Law law, String key, LocalDate day, List<String> notices) {
        LawTopic topic = law.topic(key);
        Grade grade = topic.gradeOn(day);
        if (grade != Grade.VASTGESTELD) {
            String value = law.find(key, day)
                    .map(found -> Messages.shown(found.decimal()))
                    .orElse("–");
            notices.add(Messages.text("wages.round.unsure", topic.label(), value, grade.label()));
        }
    }

    private void settled(RoundQuestion question, List<String> notices) {
        if (!openPeriod.isResolvable()) {
            return;
        }
        YearMonth open = openPeriod.get().firstOpen(question.employerId());
        String months = Stream.iterate(
                        YearMonth.from(question.day()), month -> month.isBefore(open), month -> month.plusMonths(1))
                .map(Messages::shown)
                .collect(Collectors.joining(", "));
        if (!months.isEmpty()) {
            notices.add(Messages.text("wages.round.settled", months));
        }
    }
}
