package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.payroll.NabetalingProposal.Key;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.wages.ItemMonths;
import nl.noaberwerk.wages.ItemOrder;
import nl.noaberwerk.wages.ItemSource;
import nl.noaberwerk.wages.NewItem;
import nl.noaberwerk.wages.SettledMonths;
import nl.noaberwerk.wages.VariableItems;

/** Changes over approved months: proposed as gross differences, taken up as lines of the next run, or refused. */
@Stateless
@DenyAll
public class Nabetalingen {

    private static final int LONGEST_NOTE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NabetalingProposals proposals;

    @Inject
    private OpenMonth openMonth;

    @Inject
    private VariableItems items;

    @Inject
    private ItemMonths months;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Those of an employer, also those that were refused; the look at these wages is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<NabetalingProposal> of(long employerId) {
        caller.requireEmployer(employerId);
        List<NabetalingProposal> all = proposals.of(employerId);
        if (!all.isEmpty()) {
            trail.read(new AuditEntry("nabetalingen bekeken", "alle voorstellen", employerId, ""));
        }
        return all;
    }

    /** How many wait for a decision. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public int open(long employerId) {
        caller.requireEmployer(employerId);
        return (int) proposals.of(employerId).stream()
                .filter(NabetalingProposal::isOpen)
                .count();
    }

    /** The month on whose payslip they come: the first that was not approved. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public YearMonth target(long employerId) {
        caller.requireEmployer(employerId);
        return openMonth.firstOpen(employerId);
    }

    /**
     * Makes a line of each for the next run, with the month that it is about; what was taken up is no proposal any more.
     *
     * @param shown the sum of the differences as it was shown
     * @return how many were taken up
     * @throws Refused 422 when nothing is chosen, 409 when by now the differences are others
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public int takeUp(long employerId, Set<Key> chosen, Euro shown) {
        items.lock(employerId);
        List<NabetalingProposal> wanted = wanted(employerId, chosen);
        if (!sum(wanted).equals(shown) || wanted.stream().anyMatch(proposal -> !proposal.isPayable())) {
            throw Refused.conflict("payroll.nabetaling.changed-meanwhile");
        }
        YearMonth month = openMonth.firstOpen(employerId);
        ItemMonths.Place place = months.of(employerId).place(month, true);
        items.record(
                employerId, wanted.stream().map(one -> order(one, month, place)).toList(), ItemSource.NABETALING);
        return wanted.size();
    }

    /**
     * Decides that these differences are not settled; another difference over the same month is proposed again.
     *
     * @throws Refused 422 without a choice or a note
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public int refuse(long employerId, Set<Key> chosen, String note) {
        items.lock(employerId);
        if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new Refused("payroll.nabetaling.note", LONGEST_NOTE);
        }
        List<NabetalingProposal> wanted = wanted(employerId, chosen).stream()
                .filter(NabetalingProposal::isOpen)
                .toList();
        wanted.forEach(one -> em.persist(new NabetalingRefusal(one, note.strip(), caller.name(), today.now())));
        trail.changed(wanted.stream()
                .map(one -> refused(one, employerId, note.strip()))
                .toList());
        return wanted.size();
    }

    private List<NabetalingProposal> wanted(long employerId, Set<Key> chosen) {
        if (chosen.isEmpty()) {
            throw new Refused("payroll.nabetaling.nothing-chosen");
        }
        List<NabetalingProposal> found = proposals.of(employerId).stream()
                .filter(proposal -> chosen.contains(proposal.key()))
                .toList();
        if (found.size() != chosen.size()) {
            throw Refused.conflict("payroll.nabetaling.changed-meanwhile");
        }
        return found;
    }

    private static ItemOrder order(NabetalingProposal one, YearMonth month, ItemMonths.Place place) {
        NewItem item = new NewItem(
                one.employmentId(),
                month,
                place.month(),
                place.timing(),
                SettledMonths.component(one.month(), place.month()),
                NewItem.Figure.of(null, one.difference().value()),
                null,
                Messages.text("payroll.nabetaling.words"),
                null,
                one.month());
        return ItemOrder.of(item);
    }

    private static AuditEntry refused(NabetalingProposal one, long employerId, String note) {
        return new AuditEntry(
                "nabetaling niet opgenomen",
                "persoon " + one.personnelNumber(),
                employerId,
                one.month() + ": " + one.difference().decimal() + " euro; " + note);
    }

    /** Euros over all of them. */
    public static Euro sum(Collection<NabetalingProposal> proposals) {
        return Euro.sum(proposals.stream().map(NabetalingProposal::difference).toList());
    }
}
