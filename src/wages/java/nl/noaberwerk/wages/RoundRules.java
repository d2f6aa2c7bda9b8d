package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.wages.SalaryRound.LeftOut;
import nl.noaberwerk.wages.WageScales.Amount;

/** Who gets which wage in a round: a pure function of the people, the tables and the law. */
final class RoundRules {

    private final RoundQuestion question;
    private final WageScales scales;
    private final Law law;
    private final TableWage tableWage;
    private final List<RoundLine> lines = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** @param scales those of the day of the round */
    RoundRules(RoundQuestion question, WageScales scales, Law law) {
        this.question = question;
        this.scales = scales;
        this.law = law;
        this.tableWage = new TableWage(law);
    }

    SalaryRound of(List<RoundPerson> people, List<String> notices) {
        people.stream()
                .filter(person -> question.cao() == null || question.cao() == person.cao())
                .forEach(this::take);
        return new SalaryRound(question, List.copyOf(lines), List.copyOf(leftOut), notices);
    }

    private void take(RoundPerson person) {
        switch (question.kind()) {
            case YEARLY_TREDE -> yearlyTrede(person);
            case NEW_TABLE -> newTable(person);
            case MINIMUM_WAGE -> minimumWage(person);
        }
    }

    private void yearlyTrede(RoundPerson person) {
        Optional<String> why = notThisYear(person);
        if (why.isPresent()) {
            leave(person, why.get());
            return;
        }
        scales.next(person.cao(), person.schaal(), person.trede())
                .ifPresentOrElse(next -> toTable(person, next), () -> leave(person, text("highest")));
    }

    private Optional<String> notThisYear(RoundPerson person) {
        if (person.isWithoutScale()) {
            return Optional.of(text("no-scale"));
        }
        if (person.isMovedOnTheDay()) {
            return Optional.of(text("moved", question.day()));
        }
        if (scales.amount(person.cao(), person.schaal(), person.trede()).isEmpty()) {
            return Optional.of(text("no-table", person.schaal(), person.trede()));
        }
        long served = ChronoUnit.MONTHS.between(person.facts().inService(), question.day());
        BigDecimal needed = number(person.cao(), "dienstmaanden");
        return BigDecimal.valueOf(served).compareTo(needed) < 0
                ? Optional.of(text("too-short", BigDecimal.valueOf(served), needed))
                : Optional.empty();
    }

    private void newTable(RoundPerson person) {
        if (person.isWithoutScale()) {
            leave(person, text("no-scale"));
            return;
        }
        scales.amount(person.cao(), person.schaal(), person.trede())
                .ifPresentOrElse(
                        amount -> toTable(person, amount),
                        () -> leave(person, text("no-table", person.schaal(), person.trede())));
    }

    private void minimumWage(RoundPerson person) {
        LocalDate day = question.day();
        Euro least = tableWage.least(person.facts(), person.now(), day);
        if (person.now().fullTimeMonthWage().compareTo(least) < 0) {
            add(person, person.trede(), least, Euro.ZERO);
        }
    }

    /** To the amount of the table; when that is less than she has, the difference becomes loongarantie. */
    private void toTable(RoundPerson person, Amount amount) {
        Euro had = person.now().fullTimeMonthWage();
        Euro gets = tableWage.of(amount, person.facts(), person.now(), question.day());
        if (gets.equals(had) && amount.trede().equals(person.trede())) {
            return;
        }
        Euro kept = person.month(had).minus(person.month(gets)).atLeast(Euro.ZERO);
        add(person, amount.trede(), gets, kept);
    }

    private void add(RoundPerson person, String trede, Euro gets, Euro loongarantie) {
        Euro had = person.now().fullTimeMonthWage();
        Euro effect = person.month(gets).minus(person.month(had)).plus(loongarantie);
        lines.add(new RoundLine(
                person.facts().employmentId(),
                person.facts().personnelNumber(),
                person.facts().displayName(),
                person.schaal(),
                person.trede(),
                trede,
                had,
                gets,
                effect,
                loongarantie,
                person.laterWage()
                        .map(later -> Messages.text("wages.round.later", later))
                        .orElse("")));
    }

    private void leave(RoundPerson person, String reason) {
        leftOut.add(new LeftOut(person.facts().personnelNumber(), person.facts().displayName(), reason));
    }

    private BigDecimal number(Cao cao, String what) {
        return law.number("trede." + cao.key() + "." + what, question.day());
    }

    private static String text(String key, Object... arguments) {
        return Messages.text("wages.round.left-out." + key, arguments);
    }
}
