package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contractlaw.Explained;
import nl.noaberwerk.contractlaw.Ketenregeling;
import nl.noaberwerk.contractlaw.Proeftijd;
import nl.noaberwerk.contractlaw.ServicePeriod;
import nl.noaberwerk.contracts.ContractCheck.Outcome;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.Law;

/** What the law says about a draft: proeftijd, keten, aansluiting, aanzeggen, in writing. */
@ApplicationScoped
class ContractChecks {

    @Inject
    private ContractStore store;

    @Inject
    private LawBook lawBook;

    List<ContractCheck> of(Contract contract, ContractPerson person) {
        Chain chain = Chain.of(store.of(contract.getEmploymentId()), store.earlier(contract.getEmploymentId()))
                .since(person.employment().getInService(), contract.getFirstDay());
        return of(lawBook.current(), contract.getKind(), contract.getTerms(), new Known(chain, person));
    }

    /** What is known of whom the draft is for. @param chain her contracts before the draft */
    record Known(Chain chain, ContractPerson person) {}

    static List<ContractCheck> of(Law law, ContractKind kind, ContractTerms terms, Known known) {
        List<ContractCheck> checks = new ArrayList<>();
        checks.add(proeftijd(law, terms, known.chain()));
        follows(kind, terms, known.chain()).ifPresent(checks::add);
        if (!kind.isIndefinite()) {
            checks.add(keten(law, terms, known));
            checks.add(aanzeggen(law, terms, known.person()));
        }
        checks.add(new ContractCheck(
                Outcome.FINE,
                "Schriftelijk",
                "Het contract wordt op papier gezet en door beide getekend. Een proeftijd en een eerder einde gelden"
                        + " alleen als zij in dit contract staan.",
                "BW 7:652 lid 2 en 7:655",
                "te controleren",
                List.of()));
        return checks;
    }

    private static ContractCheck proeftijd(Law law, ContractTerms terms, Chain chain) {
        Proeftijd.Kind ends = terms.lastDay() == null ? Proeftijd.Kind.INDEFINITE : Proeftijd.Kind.CALENDAR_END;
        Proeftijd.Answer answer = new Proeftijd(law)
                .of(new Proeftijd.Facts(
                        new ServicePeriod(terms.firstDay(), terms.lastDay()),
                        ends,
                        !chain.links().isEmpty(),
                        Optional.of((int) terms.proeftijdMonths())));
        String most = answer.longestMonths() == 0
                ? "Een proeftijd mag hier niet."
                : "Een proeftijd mag ten hoogste " + months(answer.longestMonths()) + " zijn.";
        String agreed = terms.proeftijdMonths() == 0
                ? " Er is geen proeftijd afgesproken."
                : " Afgesproken is " + months(terms.proeftijdMonths()) + ".";
        return check(
                answer.agreedHolds() ? Outcome.FINE : Outcome.FORBIDDEN,
                "Proeftijd",
                most + agreed,
                "BW 7:652",
                answer);
    }

    private static Optional<ContractCheck> follows(ContractKind kind, ContractTerms terms, Chain chain) {
        Optional<LocalDate> before = chain.last().flatMap(Chain.Link::lastDay);
        if (before.isEmpty()) {
            return kind == ContractKind.EXTENSION && chain.links().isEmpty()
                    ? Optional.of(follow("Er is geen eerder contract bekend. Leg het eerdere contract vast, of kies een"
                            + " andere soort."))
                    : Optional.empty();
        }
        LocalDate next = before.get().plusDays(1);
        if (next.equals(terms.firstDay())) {
            return Optional.empty();
        }
        return Optional.of(follow("Het vorige contract loopt tot en met " + Messages.shown(before.get())
                + ". Dit contract begint op " + Messages.shown(terms.firstDay()) + " en sluit dus niet aan."));
    }

    private static ContractCheck follow(String text) {
        return new ContractCheck(Outcome.ATTENTION, "Aansluiting", text, "", "vastgesteld", List.of());
    }

    private static ContractCheck keten(Law law, ContractTerms terms, Known known) {
        List<Ketenregeling.Contract> contracts = new ArrayList<>(
                known.chain().links().stream().map(ContractChecks::inChain).toList());
        contracts.add(Ketenregeling.Contract.of(terms.firstDay(), terms.lastDay()));
        Ketenregeling.Answer answer = new Ketenregeling(law)
                .of(new Ketenregeling.Facts(
                        contracts,
                        new AowLeeftijd(law).reachedOn(known.person().birthDate()),
                        Optional.empty(),
                        terms.firstDay()));
        return answer.indefiniteFrom()
                .map(day -> check(
                        Outcome.ATTENTION,
                        "Keten",
                        "Dit wordt volgens de wet een contract voor onbepaalde tijd vanaf " + Messages.shown(day) + ": "
                                + ground(answer) + ". Maak een contract voor onbepaalde tijd, of kies andere data.",
                        "BW 7:668a",
                        answer))
                .orElseGet(() -> check(
                        Outcome.FINE,
                        "Keten",
                        "Dit is contract " + answer.contracts() + " in de keten. Er mogen nog " + answer.contractsLeft()
                                + " tijdelijke contracten volgen, uiterlijk tot en met "
                                + Messages.shown(answer.longestUntil()) + ".",
                        "BW 7:668a",
                        answer));
    }

    private static Ketenregeling.Contract inChain(Chain.Link link) {
        return new Ketenregeling.Contract(
                new ServicePeriod(link.firstDay(), link.lastDay().orElse(null)),
                link.predecessor() ? Ketenregeling.Party.PREDECESSOR : Ketenregeling.Party.THIS_EMPLOYER);
    }

    private static String ground(Ketenregeling.Answer answer) {
        return switch (answer.ground().orElse(Ketenregeling.Ground.AGREED)) {
            case AGREED -> "er is al een contract voor onbepaalde tijd afgesproken";
            case LONGER_THAN_ALLOWED -> "de contracten duren samen te lang";
            case MORE_CONTRACTS_THAN_ALLOWED -> "het zijn te veel contracten na elkaar";
        };
    }

    private static ContractCheck aanzeggen(Law law, ContractTerms terms, ContractPerson person) {
        AanzegPlan plan = AanzegPlan.of(law, person.regeling().orElseThrow(), terms.firstDay(), terms.lastDay());
        String text = plan.latest()
                .map(day -> "Vertel uiterlijk op " + Messages.shown(day) + " schriftelijk of het contract doorgaat."
                        + " U krijgt daarvoor op tijd een signaal.")
                .orElse("Aanzeggen hoeft niet bij een contract dat zo kort duurt.");
        return new ContractCheck(
                Outcome.FINE,
                "Aanzegging",
                text,
                "BW 7:668",
                plan.toCheck() ? "te controleren" : "vastgesteld",
                plan.steps());
    }

    private static ContractCheck check(Outcome outcome, String what, String text, String article, Explained answer) {
        return new ContractCheck(
                outcome,
                what,
                text,
                article,
                answer.isToBeChecked() ? "te controleren" : "vastgesteld",
                LawSteps.of(answer.steps()));
    }

    private static String months(int months) {
        return months + (months == 1 ? " maand" : " maanden");
    }
}
