package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import org.jspecify.annotations.Nullable;

/** The transitievergoeding at the end of a contract (art. 7:673 BW). */
public final class Transitievergoeding {

    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    private final Law law;

    public Transitievergoeding(Law law) {
        this.law = law;
    }

    /** How the contract ends. */
    public enum Ending {
        /** Notice or dissolution asked by the employer, or no new contract on his initiative. */
        BY_EMPLOYER(true, "op initiatief van de werkgever", "BW 7:673 lid 1 onder a"),
        /** By the employee, after seriously culpable conduct of the employer. */
        BY_EMPLOYEE_CULPABLE_EMPLOYER(true, "ernstig verwijtbaar handelen van de werkgever", "BW 7:673 lid 1 onder b"),
        BY_EMPLOYEE(false, "op initiatief van de werknemer", "BW 7:673 lid 1"),
        BY_AGREEMENT(false, "met wederzijds goedvinden: alleen wat is afgesproken", "BW 7:673 lid 1"),
        CULPABLE_EMPLOYEE(false, "ernstig verwijtbaar handelen van de werknemer", "BW 7:673 lid 7 onder c"),
        INSOLVENCY(false, "faillissement, surseance of schuldsanering", "BW 7:673c lid 1"),
        DEATH(false, "overlijden", "BW 7:674");

        private final boolean due;
        private final String words;
        private final String article;

        Ending(boolean due, String words, String article) {
            this.due = due;
            this.words = words;
            this.article = article;
        }

        /** The Dutch words on screens. */
        public String getLabel() {
            return words;
        }
    }

    /**
     * @param service the contracts up to the end, also with predecessors; the last one has a last day, whose law holds
     * @param wage of a month as {@link Loonbegrip} gives it, in euros
     * @param weeklyHours on average
     * @param paidEarlier transitievergoeding in euros that an earlier end of the same row brought
     */
    public record Facts(
            List<ServicePeriod> service,
            Euro wage,
            Ending ending,
            LocalDate birthDate,
            BigDecimal weeklyHours,
            Optional<LocalDate> aow,
            Euro paidEarlier) {

        public Facts {
            service = service.stream()
                    .sorted(Comparator.comparing(ServicePeriod::first))
                    .toList();
        }

        LocalDate end() {
            return service.stream()
                    .flatMap(period -> period.lastDay().stream())
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalArgumentException("the last day of service is not known"));
        }
    }

    /**
     * @param amount in euros; zero when none is due
     * @param full before what was paid earlier is taken off
     */
    public record Answer(boolean due, Euro amount, Euro full, LocalDate lawDay, List<GradedStep> steps)
            implements Explained {}

    public Answer of(Facts facts) {
        Reckoning reckoning = new Reckoning(law, facts.end());
        if (isDue(facts, reckoning)) {
            Euro full = limited(facts, built(facts, reckoning), reckoning);
            Euro amount = full.minus(facts.paidEarlier()).atLeast(Euro.ZERO);
            if (!facts.paidEarlier().isZero()) {
                reckoning.article(
                        "Eerder betaald",
                        Notation.euro(full) + " − " + Notation.euro(facts.paidEarlier()),
                        Notation.euro(amount),
                        "BW 7:673 lid 5");
            }
            reckoning.article("Transitievergoeding", "bruto", Notation.euro(amount), "BW 7:673");
            return new Answer(true, amount, full, reckoning.day(), reckoning.steps());
        }
        return new Answer(false, Euro.ZERO, Euro.ZERO, reckoning.day(), reckoning.steps());
    }

    private static boolean isDue(Facts facts, Reckoning reckoning) {
        if (!facts.ending().due) {
            return not(facts.ending().words, facts.ending().article, reckoning);
        }
        if (facts.aow().filter(day -> !facts.end().isBefore(day)).isPresent()) {
            return not("de AOW-leeftijd is bereikt", "BW 7:673 lid 7 onder b", reckoning);
        }
        LawValue age = reckoning.value("transitievergoeding.jong.leeftijd");
        LawValue hours = reckoning.value("transitievergoeding.jong.uren");
        boolean young = Period.between(facts.birthDate(), facts.end()).getYears()
                < age.decimal().intValueExact();
        if (young && facts.weeklyHours().compareTo(hours.decimal()) <= 0) {
            String how = "jonger dan " + Notation.number(age.decimal()) + " jaar en ten hoogste "
                    + Notation.number(hours.decimal()) + " uur per week";
            reckoning.step("Recht op transitievergoeding", how, "nee", age, hours);
            return false;
        }
        reckoning.article("Recht op transitievergoeding", facts.ending().words, "ja", facts.ending().article);
        return true;
    }

    private static boolean not(String how, String article, Reckoning reckoning) {
        reckoning.article("Recht op transitievergoeding", how, "nee", article);
        return false;
    }

    private static Euro built(Facts facts, Reckoning reckoning) {
        ServiceMonths months = counted(facts, reckoning);
        LawValue part = reckoning.value("transitievergoeding.deel");
        BigDecimal perYear = part.decimal().multiply(MONTHS_OF_YEAR);
        Euro built = facts.wage()
                .share(new BigDecimal(months.numerator()), perYear.multiply(new BigDecimal(months.denominator())));
        Euro ofYear = facts.wage().share(BigDecimal.ONE, part.decimal());
        reckoning.step(
                "Opbouw",
                months.words() + " × " + Notation.euro(ofYear) + " per jaar (" + Notation.euro(facts.wage()) + " : "
                        + Notation.number(part.decimal()) + ")",
                built,
                part);
        return built;
    }

    private static ServiceMonths counted(Facts facts, Reckoning reckoning) {
        LawValue gap = reckoning.value("transitievergoeding.tussenpoos");
        ServiceMonths months = ServiceMonths.NONE;
        for (ServicePeriod period : joined(facts.service(), gap.decimal().intValueExact())) {
            months = months.plus(
                    ServiceMonths.between(period.first(), period.lastDay().orElse(facts.end())));
        }
        LawValue rest = reckoning.value("transitievergoeding.rest");
        ServiceMonths counted = rest.value().equals("niet") ? months.whole() : months;
        String how = "contracten vanaf "
                + Notation.date(joined(facts.service(), gap.decimal().intValueExact())
                        .get(0)
                        .first()) + " met tussenpozen van ten hoogste " + Notation.number(gap.decimal()) + " maanden";
        if (months.isWhole()) {
            reckoning.step("Duur van het dienstverband", how, counted.words(), gap);
        } else {
            reckoning.step("Duur van het dienstverband", how, counted.words(), gap, rest);
        }
        return counted;
    }

    /** The periods at the end that follow each other without too long a gap; what adjoins is one period. */
    private static List<ServicePeriod> joined(List<ServicePeriod> service, int gap) {
        List<ServicePeriod> row = new ArrayList<>();
        for (ServicePeriod next : service) {
            if (row.isEmpty()) {
                row.add(next);
                continue;
            }
            ServicePeriod before = row.get(row.size() - 1);
            LocalDate ended = before.lastDay().orElse(next.first());
            if (!ended.plusDays(1).isBefore(next.first())) {
                row.set(row.size() - 1, new ServicePeriod(before.first(), later(before.last(), next.last())));
            } else {
                if (next.first()
                        .isAfter(CalendarMonths.lastDay(ended.plusDays(1), gap).plusDays(1))) {
                    row.clear();
                }
                row.add(next);
            }
        }
        return row;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }

    private static Euro limited(Facts facts, Euro built, Reckoning reckoning) {
        LawValue fixed = reckoning.value("transitievergoeding.maximum");
        LawValue months = reckoning.value("transitievergoeding.maximum-maanden");
        Euro most = facts.wage().times(months.decimal()).atLeast(fixed.euro()).roundedToCents();
        reckoning.step(
                "Maximum",
                Notation.euro(fixed.euro()) + ", of " + Notation.number(months.decimal()) + " × "
                        + Notation.euro(facts.wage()) + " als dat meer is",
                most,
                fixed,
                months);
        return built.atMost(most);
    }
}
