package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.contracts.EndItem.Kind;
import nl.noaberwerk.personnel.NameFact;
import nl.noaberwerk.placement.PlacementReader;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.placement.Workplace;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.rules.Euro;

/** What must be done before an employment is closed, with what the program itself knows of each. */
@ApplicationScoped
class EndChecklist {

    private static final String GOOD = "GOOD-";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EndSources sources;

    @Inject
    private LeaveLeft leaveLeft;

    @Inject
    private PlacementReader placements;

    @Inject
    private Caller caller;

    /** Only what the caller may see. @param money what the law says is due; empty when no wage is known */
    List<EndItem> of(EndFile file, EndLaw.Facts facts, Optional<EndMoney> money) {
        List<EndItem> items = new ArrayList<>();
        if (caller.has(Role.HR_ADVISEUR, file.getEmployerId()) || caller.has(Role.CONTROLEUR, file.getEmployerId())) {
            items.addAll(ofWork(file, facts));
            items.addAll(goods(file));
        }
        items.addAll(ofMoney(file, money));
        Map<String, EndTick> ticks = ticks(file.getId());
        return items.stream().map(item -> item.with(ticks.get(item.code()))).toList();
    }

    private List<EndItem> ofWork(EndFile file, EndLaw.Facts facts) {
        EndTerms terms = file.getTerms();
        String letters = "/letters/letters.xhtml?id=" + file.getEmploymentId();
        List<EndItem> items = new ArrayList<>();
        items.add(Kind.NOTICE.item(
                terms.noticeOn() == null ? Optional.empty() : Optional.of(true),
                terms.noticeOn() == null ? "" : "op " + Messages.shown(terms.noticeOn()),
                ""));
        boolean sent = sources.told(file.getEmploymentId(), about(file));
        items.add(Kind.LETTER.item(Optional.of(sent), sent ? "de brief is verstuurd" : "nog niet verstuurd", letters));
        items.add(fact(file, facts));
        if (caller.has(Role.HR_ADVISEUR, file.getEmployerId())) {
            items.add(absence(file));
        }
        items.add(Kind.PLACEMENT.item(Optional.empty(), workplace(file), ""));
        items.add(Kind.DOCUMENTS.item(Optional.empty(), "", "/documents/documents.xhtml?id=" + file.getEmploymentId()));
        items.add(accounts(file, facts));
        return items;
    }

    private EndItem fact(EndFile file, EndLaw.Facts facts) {
        LocalDate last = file.getTerms().lastDay();
        Optional<LocalDate> recorded = facts.dossier().outOfService();
        String detail = recorded.map(day -> "vastgelegd: " + Messages.shown(day))
                .orElse("nog niet vastgelegd: het dienstverband loopt door");
        return Kind.END_FACT.item(
                Optional.of(recorded.filter(last::equals).isPresent()),
                detail,
                "/personnel/change.xhtml?id=" + file.getEmploymentId() + "&topic=END");
    }

    /** Yes or no, and nothing else. */
    private EndItem absence(EndFile file) {
        boolean open = sources.sickSince(file.getEmploymentId(), file.getTerms().lastDay())
                .isPresent();
        return Kind.ABSENCE.item(
                open ? Optional.empty() : Optional.of(true),
                open
                        ? "ja: er loopt een verzuimdossier. Meld het einde van het dienstverband op tijd bij UWV."
                        : "nee: er loopt geen verzuimdossier",
                "");
    }

    private EndItem accounts(EndFile file, EndLaw.Facts facts) {
        String surname = facts.dossier()
                .ofPerson()
                .onOrFirst(file.getTerms().lastDay(), NameFact.class)
                .map(fact -> fact.getName().surname())
                .orElse("");
        List<String> found = surname.isBlank() ? List.of() : sources.accounts(file.getEmployerId(), surname);
        String detail = found.isEmpty()
                ? "geen account in dit programma op deze achternaam; denk ook aan andere programma's en sleutels"
                : "accounts op deze achternaam: " + String.join(", ", found)
                        + ". Vraag de functioneel beheerder ze te sluiten.";
        return Kind.ACCOUNTS.item(Optional.empty(), detail, "");
    }

    private List<EndItem> goods(EndFile file) {
        return database.createQuery(
                        "select g from ReturnGood g where g.employerId = :employer order by lower(g.label), g.id",
                        ReturnGood.class)
                .setParameter("employer", file.getEmployerId())
                .getResultStream()
                .filter(good -> good.isAskedOn(file.getTerms().lastDay()))
                .map(good -> new EndItem(
                        GOOD + good.getId(),
                        "Ingeleverd: " + good.getLabel(),
                        false,
                        Optional.empty(),
                        "",
                        "",
                        Optional.empty()))
                .toList();
    }

    private List<EndItem> ofMoney(EndFile file, Optional<EndMoney> money) {
        long id = file.getEmploymentId();
        YearMonth month = YearMonth.from(file.getTerms().lastDay());
        int orders = sources.loonbeslagen(id, month);
        Euro owed = sources.advances(id);
        boolean paid = sources.paid(id, month);
        return List.of(
                Kind.LEAVE.item(
                        Optional.empty(), leaveLeft.inWords(id, file.getTerms().lastDay()), ""),
                transitie(money),
                Kind.LOONBESLAG.item(
                        orders == 0 ? Optional.of(true) : Optional.empty(),
                        orders == 0
                                ? "er is geen loonbeslag in " + Messages.shown(month)
                                : orders + (orders == 1 ? " loonbeslag loopt" : " loonbeslagen lopen")
                                        + ": vertel de schuldeiser het einde",
                        ""),
                Kind.ADVANCES.item(
                        owed.isZero() ? Optional.of(true) : Optional.empty(),
                        owed.isZero() ? "er staat niets open" : "nog open: " + Messages.shown(owed) + " euro",
                        ""),
                Kind.LAST_PAYSLIP.item(
                        Optional.of(paid),
                        paid
                                ? "de salarisrun van " + Messages.shown(month) + " is goedgekeurd"
                                : "de salarisrun van " + Messages.shown(month) + " is nog niet goedgekeurd",
                        ""),
                Kind.PENSION.item(Optional.empty(), "gaat mee met de pensioenaangifte na de datum uit dienst", ""));
    }

    private static EndItem transitie(Optional<EndMoney> money) {
        String detail = money.map(one -> one.due()
                        ? "berekend: " + Messages.shown(one.transitie()) + " euro bruto"
                        : "volgens de wet niet nodig bij deze reden")
                .orElse("niet te berekenen: leg salaris en uren vast in het dossier");
        Optional<Boolean> found = money.filter(one -> !one.due()).map(one -> true);
        return Kind.TRANSITIE.item(found, detail, "");
    }

    private String workplace(EndFile file) {
        return Optional.ofNullable(placements
                        .on(List.of(file.getEmploymentId()), file.getTerms().lastDay())
                        .get(file.getEmploymentId()))
                .map(EndChecklist::inWords)
                .orElse("geen werkplek bekend");
    }

    private static String inWords(Workplace place) {
        return place.team().map(Team::inWords).orElse("geen groep")
                + place.host().map(host -> ", inlener " + host).orElse(", geen inlener");
    }

    /** How letters about the end are marked. */
    static String about(EndFile file) {
        return "einde " + file.getId();
    }

    private Map<String, EndTick> ticks(long fileId) {
        Map<String, EndTick> last = new HashMap<>();
        history(fileId).forEach(tick -> last.put(tick.getItem(), tick));
        return last;
    }

    /** Who did what when, the first one first. */
    List<EndTick> history(long fileId) {
        return database.createQuery("select t from EndTick t where t.fileId = :id order by t.id", EndTick.class)
                .setParameter("id", fileId)
                .getResultList();
    }
}
