package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contractlaw.Ketenregeling.Answer;
import nl.noaberwerk.contractlaw.Ketenregeling.CaoTerms;
import nl.noaberwerk.contractlaw.Ketenregeling.Contract;
import nl.noaberwerk.contractlaw.Ketenregeling.Facts;
import nl.noaberwerk.contractlaw.Ketenregeling.Ground;
import nl.noaberwerk.contractlaw.Ketenregeling.Party;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Notation;

/** Walks along the contracts of one person and keeps the row that counts. */
final class ContractChain {

    private static final String ARTICLE = "BW 7:668a";

    private final Facts facts;
    private final Reckoning reckoning;
    private final List<ServicePeriod> chain = new ArrayList<>();
    private Optional<LocalDate> indefiniteFrom = Optional.empty();
    private Optional<Ground> ground = Optional.empty();

    ContractChain(Law law, Facts facts) {
        this.facts = facts;
        reckoning = new Reckoning(law, facts.day());
    }

    Answer answer() {
        facts.contracts().stream()
                .sorted(Comparator.comparing(contract -> contract.period().first()))
                .forEach(this::follow);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("no contract counts");
        }
        explainOutcome();
        return new Answer(
                indefiniteFrom,
                ground,
                first(),
                chain.size(),
                indefiniteFrom.isPresent() ? 0 : Math.max(0, mostContracts() - chain.size()),
                longestUntil(),
                freshFrom(),
                facts.day(),
                reckoning.steps());
    }

    private void follow(Contract contract) {
        ServicePeriod next = contract.period();
        if (indefiniteFrom.isPresent()) {
            return;
        }
        if (contract.party() == Party.OTHER) {
            reckoning.article("Ander contract", next.words(), "telt niet mee", ARTICLE + " lid 1 en 2");
            return;
        }
        String joined = joins(next);
        chain.add(next);
        String party = contract.party() == Party.PREDECESSOR ? "; eerdere werkgever van hetzelfde werk (lid 2)" : "";
        reckoning.step(
                "Contract " + chain.size() + " van de keten",
                next.words() + joined + party,
                chain.size() == 1 ? "begin van de keten" : "telt mee",
                reckoning.value("keten.tussenpoos"));
        judge(next);
    }

    /** Lets a new row begin when the gap is too long or the AOW age lies between; says which. */
    private String joins(ServicePeriod next) {
        if (chain.isEmpty()) {
            return "";
        }
        if (isAfterAow(next) && !isAfterAow(last())) {
            chain.clear();
            return "; na de AOW-leeftijd begint een eigen keten";
        }
        LocalDate ended = last().lastDay().orElseThrow();
        long gap = ChronoUnit.DAYS.between(ended, next.first()) - 1;
        if (next.first().isBefore(freshAfter(ended))) {
            return gap <= 0 ? "; direct na het vorige" : "; tussenpoos van " + gap + " dagen";
        }
        chain.clear();
        return "; tussenpoos van " + gap + " dagen is te lang: nieuwe keten";
    }

    private void judge(ServicePeriod next) {
        if (next.lastDay().isEmpty()) {
            become(next.first(), Ground.AGREED);
        } else if (chain.size() > mostContracts()) {
            become(next.first(), Ground.MORE_CONTRACTS_THAN_ALLOWED);
        } else if (chain.size() > 1 && isTooLong(next)) {
            judgeLength(next);
        }
    }

    private boolean isTooLong(ServicePeriod next) {
        return next.lastDay().filter(day -> day.isAfter(longestUntil())).isPresent();
    }

    private void judgeLength(ServicePeriod next) {
        if (isShortAfterLong(next)) {
            reckoning.step(
                    "Kort contract direct na een lang contract",
                    "ten hoogste " + reckoning.whole("keten.kort-na-lang.hoogstens")
                            + " maanden na een contract van ten minste " + reckoning.whole("keten.kort-na-lang.na")
                            + " maanden",
                    "de duur van de keten telt hier niet",
                    reckoning.value("keten.kort-na-lang.hoogstens"),
                    reckoning.value("keten.kort-na-lang.na"));
            return;
        }
        LocalDate over = longestUntil().plusDays(1);
        become(over.isBefore(next.first()) ? next.first() : over, Ground.LONGER_THAN_ALLOWED);
    }

    private boolean isShortAfterLong(ServicePeriod next) {
        ServicePeriod before = chain.get(chain.size() - 2);
        return next.isAtMost(reckoning.whole("keten.kort-na-lang.hoogstens"))
                && before.isAtLeast(reckoning.whole("keten.kort-na-lang.na"))
                && before.lastDay()
                        .filter(day -> day.plusDays(1).equals(next.first()))
                        .isPresent();
    }

    private void become(LocalDate day, Ground why) {
        indefiniteFrom = Optional.of(day);
        ground = Optional.of(why);
    }

    private void explainOutcome() {
        explainLimit(
                "Langste keten",
                months() + " maanden vanaf " + Notation.date(first()),
                "tot en met " + Notation.date(longestUntil()),
                "maanden");
        explainLimit("Aantal contracten", "ten hoogste " + mostContracts(), String.valueOf(chain.size()), "contracten");
        String outcome = indefiniteFrom
                .map(day -> "vast contract vanaf " + Notation.date(day))
                .orElse("nog een tijdelijk contract");
        reckoning.article(
                "Uitkomst", ground.map(ContractChain::words).orElse("de keten is niet te lang"), outcome, ARTICLE);
    }

    private void explainLimit(String name, String how, String outcome, String what) {
        facts.cao()
                .ifPresentOrElse(
                        cao -> reckoning.unread(name, how, outcome, cao.article()),
                        () -> reckoning.step(name, how, outcome, reckoning.value(key(what))));
    }

    private static String words(Ground ground) {
        return switch (ground) {
            case AGREED -> "het laatste contract heeft geen einddatum";
            case LONGER_THAN_ALLOWED -> "de keten duurt langer dan mag";
            case MORE_CONTRACTS_THAN_ALLOWED -> "er zijn meer tijdelijke contracten dan mag";
        };
    }

    private Optional<LocalDate> freshFrom() {
        return indefiniteFrom.isPresent() ? Optional.empty() : last().lastDay().map(this::freshAfter);
    }

    /** The first day after a gap that is longer than what counts. */
    private LocalDate freshAfter(LocalDate ended) {
        return CalendarMonths.lastDay(ended.plusDays(1), reckoning.whole("keten.tussenpoos"))
                .plusDays(2);
    }

    private LocalDate longestUntil() {
        return CalendarMonths.lastDay(first(), months());
    }

    private int months() {
        return facts.cao().map(CaoTerms::months).orElseGet(() -> reckoning.whole(key("maanden")));
    }

    private int mostContracts() {
        return facts.cao().map(CaoTerms::contracts).orElseGet(() -> reckoning.whole(key("contracten")));
    }

    private String key(String what) {
        return "keten." + (isAfterAow(first(), facts.aow()) ? "aow." : "") + what;
    }

    private boolean isAfterAow(ServicePeriod period) {
        return isAfterAow(period.first(), facts.aow());
    }

    private static boolean isAfterAow(LocalDate first, Optional<LocalDate> aow) {
        return aow.filter(day -> !first.isBefore(day)).isPresent();
    }

    private LocalDate first() {
        return chain.get(0).first();
    }

    private ServicePeriod last() {
        return chain.get(chain.size() - 1);
    }
}
