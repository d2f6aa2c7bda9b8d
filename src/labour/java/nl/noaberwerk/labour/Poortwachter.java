package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Regeling;

/** The obligations of the Wet verbetering poortwachter in one case of sickness, with the day of each. */
public final class Poortwachter {

    private final Law law;

    public Poortwachter(Law law) {
        this.law = law;
    }

    /**
     * Every obligation and moment of the case in order of legal date; the same input gives the same answer.
     *
     * @param regeling its cao says which days are no working days; an extra herindicatie exists for the Wsw only
     */
    public List<Obligation> of(Ziekteperiode period, CaseFacts facts, Regeling regeling) {
        SickDays days = new SickDays(law, period);
        CaseEnd end = CaseEnd.of(days, facts);
        ObligationList list = new ObligationList(facts, end, period, law.workingDays(regeling));
        addFirstWeeks(list, days, facts);
        addEvaluations(list, days, facts);
        addFirstYear(list, days, facts);
        addSecondYear(list, days);
        list.moment(ObligationKind.EINDE_LOONDOORBETALING, end.pay(), end.payReason());
        list.moment(ObligationKind.WIA, end.wia(), "de dag na de wachttijd of de loonsanctie");
        addShortened(list, days, facts);
        addLoonsanctie(list, days, facts);
        addWhatConcernsSome(list, days, facts, end);
        if (regeling == Regeling.WSW) {
            addHerindicatie(list, days);
        }
        return list.inOrder();
    }

    private static void addFirstWeeks(ObligationList list, SickDays days, CaseFacts facts) {
        list.moment(ObligationKind.ZIEKMELDING, days.period().firstDay(), "de eerste ziektedag");
        list.task(ObligationKind.ARBODIENST, days.number("arbodienst"), byNumber(days, "arbodienst"));
        LocalDate analysis = days.number("probleemanalyse");
        Optional<LocalDate> later = later(days, facts);
        if (later.isPresent()) {
            String day = Notation.date(later.get());
            list.lapsed(ObligationKind.PROBLEEMANALYSE, analysis, "lang verzuim dreigde pas op " + day);
            list.task(ObligationKind.PROBLEEMANALYSE_LATER, later.get(), "meteen toen lang verzuim dreigde: " + day);
        } else {
            list.task(ObligationKind.PROBLEEMANALYSE, analysis, byNumber(days, "probleemanalyse"));
        }
        list.moment(ObligationKind.DOSSIER, later.orElse(analysis), "vanaf de probleemanalyse");
        Planned plan = plan(days, facts);
        list.task(ObligationKind.PLAN_VAN_AANPAK, plan.due(), plan.reason());
        list.task(ObligationKind.CASEMANAGER, plan.due(), "bij het plan van aanpak");
    }

    /** The day on which a long absence threatened, when that was after the six weeks of the probleemanalyse. */
    private static Optional<LocalDate> later(SickDays days, CaseFacts facts) {
        return facts.first(FactKind.DREIGING_LATER).filter(day -> day.isAfter(days.number("probleemanalyse")));
    }

    private static Planned plan(SickDays days, CaseFacts facts) {
        Optional<LocalDate> later = later(days, facts);
        Optional<LocalDate> made = facts.first(FactKind.PROBLEEMANALYSE);
        LocalDate latest = days.number("plan-uiterst");
        if (made.or(() -> later).isEmpty()) {
            return new Planned(latest, byNumber(days, "plan-uiterst"));
        }
        LocalDate analysis = made.or(() -> later).orElseThrow();
        LocalDate usual = days.after(analysis, "plan-na-analyse");
        String after = days.value("plan-na-analyse") + " dagen na de probleemanalyse van " + Notation.date(analysis);
        return later.isPresent() || !usual.isAfter(latest)
                ? new Planned(usual, after)
                : new Planned(latest, byNumber(days, "plan-uiterst") + ", ook als de probleemanalyse later kwam");
    }

    private static void addEvaluations(ObligationList list, SickDays days, CaseFacts facts) {
        Optional<LocalDate> signed = facts.first(FactKind.PLAN_GETEKEND);
        LocalDate before = signed.orElseGet(() -> plan(days, facts).due());
        String reason = signed.map(day -> "na het tekenen van het plan op " + Notation.date(day))
                .orElse("na het plan; telt vanaf het tekenen zodra dat is vastgelegd");
        int number = 1;
        for (LocalDate held : facts.days(FactKind.EVALUATIE)) {
            list.done(
                    ObligationKind.EVALUATIE,
                    number++,
                    days.after(before, "evaluatie"),
                    held,
                    evaluation(days, reason));
            before = held;
            reason = "na de evaluatie van " + Notation.date(held);
        }
        list.next(ObligationKind.EVALUATIE, number, days.after(before, "evaluatie"), evaluation(days, reason));
    }

    private static String evaluation(SickDays days, String reason) {
        return days.value("evaluatie") + " dagen " + reason;
    }

    private static void addFirstYear(ObligationList list, SickDays days, CaseFacts facts) {
        list.task(ObligationKind.MELDING_42, days.number("melding-42"), byNumber(days, "melding-42"));
        list.window(
                ObligationKind.BRIEF_UWV,
                days.number("brief-uwv-van"),
                days.number("brief-uwv-tot"),
                "week 44 tot en met 48");
        LocalDate latest = days.number("eerstejaars-tot");
        list.window(
                ObligationKind.EERSTEJAARSEVALUATIE,
                days.number("eerstejaars-van"),
                latest,
                byNumber(days, "eerstejaars-tot"));
        list.moment(ObligationKind.TWEEDE_ZIEKTEJAAR, days.number("tweede-jaar"), byNumber(days, "tweede-jaar"));
        LocalDate bound = days.after(latest, "spoor-2");
        LocalDate due = facts.first(FactKind.EERSTEJAARSEVALUATIE)
                .map(day -> SickDays.earlier(days.after(day, "spoor-2"), bound))
                .orElse(bound);
        String reason = days.value("spoor-2") + " dagen na de eerstejaarsevaluatie";
        if (facts.first(FactKind.SPOOR_2_NIET_NODIG).isPresent()
                && facts.first(FactKind.SPOOR_2).isEmpty()) {
            list.lapsed(ObligationKind.SPOOR_2, due, "terugkeer in het eigen bedrijf binnen drie maanden");
        } else {
            list.task(ObligationKind.SPOOR_2, due, reason);
        }
    }

    private static void addSecondYear(ObligationList list, SickDays days) {
        list.task(
                ObligationKind.MELDING_42_BESCHERMING,
                days.number("melding-42-bescherming"),
                byNumber(days, "melding-42-bescherming") + ", voor week 81");
        list.moment(ObligationKind.BRIEF_WIA, days.number("brief-wia"), byNumber(days, "brief-wia"));
        list.window(
                ObligationKind.EINDEVALUATIE,
                days.number("eindevaluatie-van"),
                days.number("eindevaluatie-tot"),
                byNumber(days, "eindevaluatie-tot"));
        list.task(
                ObligationKind.WIA_AANVRAAG,
                days.number("wia-aanvraag"),
                byNumber(days, "wia-aanvraag") + ", elf weken voor het einde van de wachttijd");
        list.moment(ObligationKind.EINDE_WACHTTIJD, days.number("wachttijd"), byNumber(days, "wachttijd"));
    }

    private static void addShortened(ObligationList list, SickDays days, CaseFacts facts) {
        LocalDate latest = days.number("vervroegd-tot");
        facts.first(FactKind.VERVROEGDE_AANVRAAG)
                .ifPresentOrElse(
                        day -> {
                            list.done(ObligationKind.VERVROEGDE_WIA, 1, latest, day, "kan een keer");
                            list.moment(
                                    ObligationKind.VERVROEGDE_IVA,
                                    day.plusDays(days.value("vervroegd-ingang")),
                                    days.value("vervroegd-ingang") + " dagen na de aanvraag");
                        },
                        () -> list.window(
                                ObligationKind.VERVROEGDE_WIA,
                                days.number("vervroegd-van"),
                                latest,
                                "mag van week 4 tot en met 68, een keer"));
    }

    private static void addLoonsanctie(ObligationList list, SickDays days, CaseFacts facts) {
        facts.last(FactKind.LOONSANCTIE_TOT).ifPresent(until -> {
            int both = days.value("bekorting-besluit") + days.value("bekorting-einde");
            list.moment(ObligationKind.LOONSANCTIE, until, "besluit van UWV");
            list.task(ObligationKind.BEKORTING, until.minusDays(both + 1L), "daarna bekort een verzoek niets meer");
            list.moment(
                    ObligationKind.BEHANDELING_WIA,
                    until.minusDays(days.value("loonsanctie-behandeling")),
                    "uiterlijk zes weken voor het einde van de loonsanctie");
            facts.last(FactKind.HERSTEL_GEMELD)
                    .ifPresent(day -> list.moment(
                            ObligationKind.BEKORTING_BESLUIT,
                            day.plusDays(days.value("bekorting-besluit")),
                            days.value("bekorting-besluit") + " dagen na het verzoek"));
        });
    }

    private static void addWhatConcernsSome(ObligationList list, SickDays days, CaseFacts facts, CaseEnd end) {
        facts.last(FactKind.UWV_UITERLIJK)
                .ifPresent(day -> list.task(ObligationKind.UWV_MELDING, day, "er geldt een vangnet"));
        facts.last(FactKind.AOW)
                .filter(day -> !day.isAfter(end.wia()))
                .ifPresent(day -> list.moment(
                        ObligationKind.AOW, day, "daarna nog " + days.valueOn("aow", day) + " dagen loon bij ziekte"));
        facts.last(FactKind.EINDE_DIENSTVERBAND)
                .filter(day -> facts.first(FactKind.ZIEK_UIT_DIENST).isPresent()
                        || days.period().spans().stream().anyMatch(span -> span.holds(day)))
                .ifPresent(day ->
                        list.task(ObligationKind.ZIEK_UIT_DIENST, day, "op de laatste werkdag van het dienstverband"));
    }

    /** Art. 11 lid 2 Wsw: after thirteen uninterrupted weeks, when somebody judges that it will last. */
    private static void addHerindicatie(ObligationList list, SickDays days) {
        int length = days.value("herindicatie");
        List<DaySpan> spans = days.period().spans();
        DaySpan current = spans.get(spans.size() - 1);
        DaySpan counted = spans.stream()
                .filter(span -> span.daysUntil(LocalDate.MAX) >= length)
                .findFirst()
                .orElse(current);
        list.task(
                ObligationKind.HERINDICATIE,
                counted.first().plusDays(length - 1L),
                length + " dagen ziek zonder onderbreking; een mens beoordeelt of het duurzaam is");
    }

    private static String byNumber(SickDays days, String key) {
        return "ziektedag " + days.value(key)
                + (days.period().spans().size() > 1 ? ", samengeteld met eerder verzuim" : "");
    }

    /** A date with how it comes about. */
    private record Planned(LocalDate due, String reason) {}
}
