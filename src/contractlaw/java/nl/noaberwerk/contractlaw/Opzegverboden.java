package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.contractlaw.Opzegverbod.Ground;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** Whether the employer may give notice on a day, and if not, on what grounds and how long (art. 7:670 and 7:670a BW). */
public final class Opzegverboden {

    private final Law law;

    public Opzegverboden(Law law) {
        this.law = law;
    }

    /** When notice may be given although a ground holds. */
    public enum Exemption {
        /** The person agrees in writing (art. 7:670a lid 2 a). */
        AGREED,
        /** Within the trial period (art. 7:670a lid 2 b). */
        TRIAL,
        /** For an urgent reason (art. 7:670a lid 2 c). */
        URGENT,
        /** The whole company ends (art. 7:670a lid 2 d). */
        COMPANY_ENDS,
        /** The Wsw demands the end: no indication any more, or work refused (art. 6 lid 2 and 7 lid 4 Wsw). */
        WSW
    }

    /**
     * What is known on the day of notice.
     *
     * @param day on which notice would be given; its law holds
     * @param sickSince first sick day of a sickness that still lasts
     * @param sicknessExtendedTo last day of a longer duty to pay wage, as a loonsanctie gives
     * @param requested the day on which UWV or the judge had the request
     * @param maternityLeaveEnded last day of zwangerschaps- en bevallingsverlof
     */
    public record Facts(
            LocalDate day,
            Optional<LocalDate> sickSince,
            Optional<LocalDate> sicknessExtendedTo,
            Optional<LocalDate> aow,
            Optional<LocalDate> requested,
            boolean pregnantOrOnLeave,
            Optional<LocalDate> maternityLeaveEnded,
            Set<Ground> others,
            Optional<Exemption> exemption) {

        public Facts {
            others = Set.copyOf(others);
        }

        /** Only sickness. */
        public static Facts sick(LocalDate day, LocalDate since, Optional<LocalDate> aow) {
            return new Facts(
                    day,
                    Optional.of(since),
                    Optional.empty(),
                    aow,
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    EnumSet.noneOf(Ground.class),
                    Optional.empty());
        }

        /** Only grounds that are so or not. */
        public static Facts of(LocalDate day, Set<Ground> others, Optional<Exemption> exemption) {
            return new Facts(
                    day,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    others,
                    exemption);
        }
    }

    /** @param allowed whether notice may be given; every ground that holds is listed, also one that is set aside */
    public record Answer(boolean allowed, List<Opzegverbod> grounds, LocalDate lawDay, List<GradedStep> steps)
            implements Explained {}

    public Answer of(Facts facts) {
        Reckoning reckoning = new Reckoning(law, facts.day());
        List<Opzegverbod> found = new ArrayList<>();
        sickness(facts, reckoning).ifPresent(found::add);
        pregnancy(facts, reckoning).ifPresent(found::add);
        for (Ground ground : Ground.values()) {
            if (facts.others().contains(ground) && ground != Ground.SICKNESS && ground != Ground.PREGNANCY) {
                reckoning.article(ground.getLabel(), "volgens uw antwoord", "opzegverbod", ground.getArticle());
                found.add(new Opzegverbod(ground, Optional.empty(), isSetAside(ground, facts)));
            }
        }
        facts.exemption().ifPresent(exemption -> explain(exemption, reckoning));
        boolean allowed = found.stream().allMatch(Opzegverbod::setAside);
        reckoning.article(
                "Uitkomst",
                found.isEmpty() ? "geen van de gronden geldt" : found.size() + " grond(en)",
                allowed ? "opzeggen mag op " + Notation.date(facts.day()) : "opzeggen mag niet",
                "BW 7:670 en 7:670a");
        return new Answer(allowed, List.copyOf(found), facts.day(), reckoning.steps());
    }

    private static Optional<Opzegverbod> sickness(Facts facts, Reckoning reckoning) {
        return facts.sickSince().filter(since -> !since.isAfter(facts.day())).flatMap(since -> {
            if (facts.requested().filter(day -> day.isBefore(since)).isPresent()) {
                reckoning.article(
                        "Ziekte",
                        "ziek geworden na het verzoek aan UWV of de rechter",
                        "geen opzegverbod",
                        "BW 7:670 lid 1 onder b");
                return Optional.empty();
            }
            LocalDate last = lastDayOfSickness(facts, since, reckoning);
            return last.isBefore(facts.day())
                    ? Optional.empty()
                    : Optional.of(
                            new Opzegverbod(Ground.SICKNESS, Optional.of(last), isSetAside(Ground.SICKNESS, facts)));
        });
    }

    private static LocalDate lastDayOfSickness(Facts facts, LocalDate since, Reckoning reckoning) {
        LawValue term = reckoning.value("opzegverbod.ziekte");
        LocalDate usual = CalendarMonths.lastDay(since, term.decimal().intValueExact());
        LocalDate last = facts.sicknessExtendedTo().filter(usual::isBefore).orElse(usual);
        reckoning.step(
                "Opzegverbod tijdens ziekte tot en met",
                Notation.number(term.decimal()) + " maanden vanaf " + Notation.date(since)
                        + (last.equals(usual) ? "" : ", verlengd"),
                last,
                term);
        return facts.aow().map(aow -> afterAow(aow, since, last, reckoning)).orElse(last);
    }

    private static LocalDate afterAow(LocalDate aow, LocalDate since, LocalDate last, Reckoning reckoning) {
        LawValue weeks = reckoning.value("opzegverbod.ziekte-aow");
        LocalDate from = aow.isBefore(since) ? since : aow;
        LocalDate shorter = from.plusWeeks(weeks.decimal().longValueExact()).minusDays(1);
        if (!shorter.isBefore(last)) {
            return last;
        }
        reckoning.step(
                "Korter door de AOW-leeftijd",
                Notation.number(weeks.decimal()) + " weken vanaf " + Notation.date(from),
                shorter,
                weeks);
        return shorter;
    }

    private static Optional<Opzegverbod> pregnancy(Facts facts, Reckoning reckoning) {
        boolean aside = isSetAside(Ground.PREGNANCY, facts);
        if (facts.pregnantOrOnLeave()) {
            reckoning.article(
                    Ground.PREGNANCY.getLabel(), "volgens uw antwoord", "opzegverbod", Ground.PREGNANCY.getArticle());
            return Optional.of(new Opzegverbod(Ground.PREGNANCY, Optional.empty(), aside));
        }
        return facts.maternityLeaveEnded().flatMap(ended -> {
            LawValue weeks = reckoning.value("opzegverbod.na-verlof");
            LocalDate last = ended.plusWeeks(weeks.decimal().longValueExact());
            reckoning.step(
                    "Opzegverbod na het bevallingsverlof tot en met",
                    Notation.number(weeks.decimal()) + " weken na " + Notation.date(ended),
                    last,
                    weeks);
            return last.isBefore(facts.day())
                    ? Optional.empty()
                    : Optional.of(new Opzegverbod(Ground.PREGNANCY, Optional.of(last), aside));
        });
    }

    /** The company's end does not lift the prohibition during maternity leave (art. 7:670a lid 2 d). */
    private static boolean isSetAside(Ground ground, Facts facts) {
        return facts.exemption()
                .filter(one -> one != Exemption.COMPANY_ENDS || ground != Ground.PREGNANCY)
                .isPresent();
    }

    private static void explain(Exemption exemption, Reckoning reckoning) {
        switch (exemption) {
            case AGREED -> aside("schriftelijke instemming", "BW 7:670a lid 2 onder a", reckoning);
            case TRIAL -> aside("binnen de proeftijd", "BW 7:670a lid 2 onder b", reckoning);
            case URGENT -> aside("dringende reden", "BW 7:670a lid 2 onder c", reckoning);
            case COMPANY_ENDS -> aside("de onderneming houdt op", "BW 7:670a lid 2 onder d", reckoning);
            case WSW ->
                aside(
                        "einde van de dienstbetrekking op grond van de Wsw",
                        "Wsw art. 6 lid 2 en art. 7 lid 4",
                        reckoning);
            default -> throw new IllegalStateException(exemption.name());
        }
    }

    private static void aside(String how, String article, Reckoning reckoning) {
        reckoning.article("Uitzondering", how, "het opzegverbod geldt niet", article);
    }
}
