package nl.noaberwerk.subsidies;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SecretText;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Computed;

/** Jobs in begeleid werken: their subsidy, their guidance, their end, and whether somebody comes back afterwards. */
@Stateless
@DenyAll
public class BegeleidWerkenJobs {

    private static final int LONGEST_NOTE = 500;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private BegeleidWerkenReader reader;

    @Inject
    private BegeleidWerkenChecks checks;

    @Inject
    private JobEnds ends;

    @Inject
    private SubsidyDesk desk;

    @Inject
    private Today today;

    /** The jobs, those that ask for something first; the look is recorded. @param all also those that ended */
    @RolesAllowed({Role.HR_ADVISEUR, Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public BegeleidWerkenPage list(long employerId, String text, boolean all, int from, int most) {
        desk.readList(employerId, "begeleid werken bekeken");
        String sought = text == null ? "" : text.strip();
        return reader.page(new BegeleidWerkenReader.Question(employerId, sought, all, today.date()), from, most);
    }

    /** One of them with all that belongs to it; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public BegeleidWerkenFile one(long id) {
        BegeleidWerken placement = desk.found(BegeleidWerken.class, id);
        Employment employment = desk.employment(placement.getEmploymentId());
        desk.read(employment, "begeleid werken bekeken");
        return new BegeleidWerkenFile(
                placement,
                desk.named(employment),
                reader.terms(id),
                reader.payments(placement, YearMonth.from(today.date())),
                reader.end(id),
                reader.terugkeer(id),
                reader.besluiten(id));
    }

    /** For whom a job can be entered: a suggestion to show. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public String suggestion(long employmentId) {
        return desk.named(desk.employment(employmentId)).suggestion();
    }

    /** What a whole month of the subsidy would be; nothing is stored. @throws Refused naming what cannot be */
    @RolesAllowed(Role.HR_ADVISEUR)
    public Computed effect(SubsidyTerms terms) {
        SubsidyTerms checked = checks.checked(terms, terms.validFrom() == null ? today.date() : terms.validFrom());
        YearMonth month = YearMonth.from(checked.validFrom());
        return checked.subsidy().over(month, month.lengthOfMonth());
    }

    /** Records a job and what is agreed about it. @throws Refused naming what cannot be, or when another one runs */
    @RolesAllowed(Role.HR_ADVISEUR)
    public long begin(long employmentId, RegularEmployment job, SubsidyTerms terms) {
        Employment employment = desk.locked(employmentId);
        RegularEmployment checked = checks.checked(employment, job, terms.organisation());
        SubsidyTerms agreed = checks.checked(terms, checked.firstDay());
        boolean runs = reader.ofEmployment(employmentId).stream()
                .anyMatch(other -> reader.end(other.getId())
                        .map(end -> !end.getLastDay().isBefore(checked.firstDay()))
                        .orElse(true));
        if (runs) {
            throw Refused.conflict("subsidies.bw.second");
        }
        BegeleidWerken placement = new BegeleidWerken(employment.getEmployerId(), employmentId, checked, desk.now());
        database.persist(placement);
        database.persist(new BegeleidWerkenTerms(placement.getId(), agreed, desk.now()));
        desk.changed(
                employment,
                "begeleid werken vastgelegd",
                checked.regularEmployer() + " vanaf " + Messages.shown(checked.firstDay()));
        return placement.getId();
    }

    /** Other terms from the first of a month on. @throws Refused when a period from then on was prepared already */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void change(long id, SubsidyTerms terms) {
        BegeleidWerken placement = locked(id);
        SubsidyTerms agreed = checks.checked(terms, placement.getJob().firstDay());
        boolean prepared = reader.payments(placement, YearMonth.from(today.date())).stream()
                .filter(one -> one.payment().isPresent() && one.on(today.date()) != ScheduledPayment.State.REJECTED)
                .anyMatch(one -> !one.period().last().isBefore(YearMonth.from(agreed.validFrom())));
        if (prepared) {
            throw Refused.conflict("subsidies.bw.prepared", agreed.validFrom());
        }
        database.persist(new BegeleidWerkenTerms(id, agreed, desk.now()));
        desk.changed(
                desk.employment(placement.getEmploymentId()),
                "afspraken begeleid werken gewijzigd",
                "vanaf " + Messages.shown(agreed.validFrom()));
    }

    /** The job ended. @throws Refused when it ended before, or the day lies before its beginning */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void end(long id, LocalDate lastDay, EndGround ground) {
        BegeleidWerken placement = locked(id);
        if (ground == null) {
            throw Refused.badRequest("subsidies.bw.ground");
        }
        if (lastDay == null || lastDay.isBefore(placement.getJob().firstDay())) {
            throw new Refused("subsidies.bw.last-day", placement.getJob().firstDay());
        }
        if (reader.end(id).isPresent()) {
            throw Refused.conflict("subsidies.bw.ended-before");
        }
        ends.end(placement, lastDay, ground);
    }

    /** What became of the right to come back. @throws Refused when there is none, or it was settled before */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void settleReturn(long id, Terugkeer.Outcome outcome, LocalDate day, String note) {
        BegeleidWerken placement = locked(id);
        if (reader.end(id).isEmpty() || reader.terugkeer(id).isPresent()) {
            throw Refused.conflict("subsidies.bw.no-return");
        }
        if (outcome == null) {
            throw Refused.badRequest("subsidies.bw.outcome");
        }
        if (day == null) {
            throw Refused.badRequest("subsidies.bw.return-day");
        }
        database.persist(new Terugkeer(id, outcome, day, desk.filled("Toelichting", note, LONGEST_NOTE), desk.now()));
        desk.changed(desk.employment(placement.getEmploymentId()), "terugkeer afgehandeld", outcome.getLabel());
    }

    /** Keeps the decision to the regular employer as it was printed. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void keep(long id, byte[] pdf) {
        BegeleidWerken placement = desk.found(BegeleidWerken.class, id);
        Employment employment = desk.employment(placement.getEmploymentId());
        database.persist(new BegeleidWerkenBesluit(id, today.date(), pdf, SecretText.configured(), desk.now()));
        desk.changed(
                employment,
                "besluit begeleid werken gemaakt",
                placement.getJob().regularEmployer());
    }

    /** A decision as it was printed; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public byte[] printed(long besluitId) {
        BegeleidWerkenBesluit besluit = desk.found(BegeleidWerkenBesluit.class, besluitId);
        BegeleidWerken placement = desk.found(BegeleidWerken.class, besluit.getPlacementId());
        desk.read(desk.employment(placement.getEmploymentId()), "besluit begeleid werken geopend");
        return besluit.opened(SecretText.configured());
    }

    /** The running job of somebody, for other pages of this area; empty when there is none. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.CONTROLEUR})
    public Optional<Long> lastOf(long employmentId) {
        Employment employment = desk.employment(employmentId);
        List<BegeleidWerken> jobs = reader.ofEmployment(employment.getId());
        return jobs.stream().map(BegeleidWerken::getId).findFirst();
    }

    private BegeleidWerken locked(long id) {
        BegeleidWerken placement = desk.found(BegeleidWerken.class, id);
        desk.locked(placement.getEmploymentId());
        return placement;
    }
}
