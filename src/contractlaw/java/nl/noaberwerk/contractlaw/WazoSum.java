package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.noaberwerk.contractlaw.WazoVerlof.Answer;
import nl.noaberwerk.contractlaw.WazoVerlof.Facts;
import nl.noaberwerk.contractlaw.WazoVerlof.Payer;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** One leave of the Wet arbeid en zorg being reckoned. */
final class WazoSum {

    private final Reckoning reckoning;
    private final Facts facts;

    WazoSum(Reckoning reckoning, Facts facts) {
        this.reckoning = reckoning;
        this.facts = facts;
    }

    Answer answer() {
        return switch (facts.kind()) {
            case ZWANGERSCHAP -> pregnancy();
            case ADOPTIE_PLEEGZORG -> adoption();
            case GEBOORTE -> hours(times("keer"), facts.day(), after("binnen", ChronoUnit.WEEKS), Optional.empty());
            case AANVULLEND_GEBOORTE ->
                hours(
                        times("keer"),
                        facts.day(),
                        after("binnen", ChronoUnit.MONTHS),
                        before("aanvraag", ChronoUnit.WEEKS));
            case OUDERSCHAP_BETAALD ->
                hours(
                        times("betaald.keer"),
                        facts.day(),
                        birthday("betaald.leeftijd"),
                        before("aanvraag", ChronoUnit.MONTHS));
            case OUDERSCHAP_ONBETAALD ->
                hours(unpaidHours(), facts.day(), birthday("leeftijd"), before("aanvraag", ChronoUnit.MONTHS));
            case KORTDUREND_ZORG -> hours(times("keer"), facts.day(), yearOfCare(), Optional.empty());
            case LANGDUREND_ZORG ->
                hours(times("keer"), facts.day(), yearOfCare(), before("aanvraag", ChronoUnit.WEEKS));
            case CALAMITEIT -> calamity();
        };
    }

    /** Prenatal weeks that were not used before the expected day are added after the birth. */
    private Answer pregnancy() {
        String kind = facts.multiple() ? "meerling." : "";
        LawValue most = value(kind + "voor");
        LawValue least = value(kind + "uiterlijk");
        LocalDate reference = facts.day().plusDays(1);
        LocalDate from = reference.minusWeeks(most.decimal().longValueExact());
        LocalDate startBy = reference.minusWeeks(least.decimal().longValueExact());
        reckoning.step("Eerste verlofdag ten vroegste", weeksBefore(most), from, most);
        reckoning.step("Eerste verlofdag uiterlijk", weeksBefore(least), startBy, least);
        LocalDate begins = facts.begins().filter(day -> day.isBefore(startBy)).orElse(startBy);
        LocalDate until = lastDay(begins.isBefore(from) ? from : begins, most);
        return new Answer(
                Optional.empty(),
                from,
                Optional.of(startBy),
                Optional.of(until),
                percentage("procent"),
                before("aanvraag", ChronoUnit.WEEKS, begins),
                reckoning.day(),
                reckoning.steps());
    }

    private LocalDate lastDay(LocalDate begins, LawValue most) {
        LawValue after = value("na");
        LocalDate born = facts.born().orElse(facts.day());
        LocalDate counted = born.isBefore(facts.day()) ? born : facts.day();
        long used = Math.max(0, ChronoUnit.DAYS.between(begins, counted) + 1);
        long unused = Math.max(0, most.decimal().longValueExact() * 7 - used);
        LocalDate last = born.plusWeeks(after.decimal().longValueExact()).plusDays(unused);
        reckoning.step(
                "Laatste verlofdag",
                "bevalling " + Notation.date(born) + ", " + WazoVerlof.weeks(after) + " en " + unused
                        + " dagen die voor de bevalling niet zijn gebruikt (eerste verlofdag " + Notation.date(begins)
                        + ")",
                last,
                after,
                most);
        return last;
    }

    private Answer adoption() {
        LawValue weeks = value("weken");
        LawValue before = value("voor");
        LawValue within = value("binnen");
        LocalDate from = facts.day().minusWeeks(before.decimal().longValueExact());
        LocalDate until = from.plusWeeks(within.decimal().longValueExact()).minusDays(1);
        BigDecimal hours = weeks.decimal().multiply(facts.weeklyHours());
        reckoning.step("Lengte", WazoVerlof.weeks(weeks), Notation.number(hours) + " uur", weeks);
        reckoning.step("Opnemen vanaf", WazoVerlof.weeks(before) + " voor de komst van het kind", from, before);
        reckoning.step("Opnemen tot en met", "binnen " + WazoVerlof.weeks(within), until, within);
        return new Answer(
                Optional.of(hours),
                from,
                Optional.empty(),
                Optional.of(until),
                percentage("procent"),
                Optional.empty(),
                reckoning.day(),
                reckoning.steps());
    }

    private Answer calamity() {
        reckoning.unread("Lengte", "zo lang als nodig is", "de uren die nodig zijn", "WAZO art. 4:1; niet nagelezen");
        return new Answer(
                Optional.empty(),
                facts.day(),
                Optional.empty(),
                Optional.empty(),
                percentage("procent"),
                Optional.empty(),
                reckoning.day(),
                reckoning.steps());
    }

    private Answer hours(BigDecimal hours, LocalDate from, LocalDate until, Optional<LocalDate> askBy) {
        BigDecimal paid = facts.kind() == WazoVerlof.Kind.OUDERSCHAP_ONBETAALD ? unpaid() : percentage("procent");
        return new Answer(
                Optional.of(hours),
                from,
                Optional.empty(),
                Optional.of(until),
                paid,
                askBy,
                reckoning.day(),
                reckoning.steps());
    }

    private BigDecimal times(String what) {
        LawValue times = value(what);
        BigDecimal hours = times.decimal().multiply(facts.weeklyHours());
        reckoning.step("Uren verlof", factors(times.decimal()), Notation.number(hours) + " uur", times);
        return hours;
    }

    private BigDecimal unpaidHours() {
        LawValue all = value("keer");
        LawValue paid = value("betaald.keer");
        BigDecimal weeks = WazoVerlof.unpaidWeeks(all, paid);
        BigDecimal hours = weeks.multiply(facts.weeklyHours());
        reckoning.step("Uren verlof", factors(weeks), Notation.number(hours) + " uur", all, paid);
        return hours;
    }

    private String factors(BigDecimal times) {
        return Notation.number(times) + " × " + Notation.number(facts.weeklyHours()) + " uur per week";
    }

    private LocalDate after(String what, ChronoUnit unit) {
        LawValue term = value(what);
        LocalDate last = facts.day().plus(term.decimal().longValueExact(), unit);
        reckoning.step("Opnemen tot en met", within(term, unit) + " na " + Notation.date(facts.day()), last, term);
        return last;
    }

    private LocalDate birthday(String what) {
        LawValue age = value(what);
        LocalDate last = facts.day().plusYears(age.decimal().longValueExact()).minusDays(1);
        reckoning.step("Opnemen tot en met", "tot het kind " + Notation.number(age.decimal()) + " jaar is", last, age);
        return last;
    }

    private LocalDate yearOfCare() {
        LawValue months = reckoning.value("verlof.zorg.tijdvak");
        LocalDate last = CalendarMonths.lastDay(facts.day(), months.decimal().intValueExact());
        reckoning.step(
                "Het recht geldt tot en met", within(months, ChronoUnit.MONTHS) + " vanaf de eerste dag", last, months);
        return last;
    }

    private Optional<LocalDate> before(String what, ChronoUnit unit) {
        return before(what, unit, facts.begins().orElse(facts.day()));
    }

    private Optional<LocalDate> before(String what, ChronoUnit unit, LocalDate begins) {
        LawValue term = value(what);
        LocalDate by = begins.minus(term.decimal().longValueExact(), unit);
        reckoning.step("Aanvragen uiterlijk", within(term, unit) + " voor " + Notation.date(begins), by, term);
        return Optional.of(by);
    }

    private BigDecimal percentage(String what) {
        LawValue percentage = value(what);
        boolean paid = facts.kind().getPayer() != Payer.NOBODY;
        reckoning.step(
                "Betaling",
                paid ? "betaald door " + facts.kind().getPayer().getLabel() : "onbetaald",
                Notation.percent(percentage.decimal()),
                percentage);
        return percentage.decimal();
    }

    private BigDecimal unpaid() {
        reckoning.unread("Betaling", "onbetaald", Notation.percent(BigDecimal.ZERO), "WAZO art. 6:1; niet nagelezen");
        return BigDecimal.ZERO;
    }

    private LawValue value(String what) {
        return reckoning.value(facts.kind().key(what));
    }

    private static String weeksBefore(LawValue weeks) {
        return WazoVerlof.weeks(weeks) + " voor de dag na de verwachte bevalling";
    }

    private static String within(LawValue term, ChronoUnit unit) {
        return Notation.number(term.decimal()) + (unit == ChronoUnit.WEEKS ? " weken" : " maanden");
    }
}
