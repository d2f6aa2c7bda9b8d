package nl.noaberwerk.finance;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.noaberwerk.finance.PaymentBatch.Debtor;
import nl.noaberwerk.finance.PaymentFile.Made;
import nl.noaberwerk.finance.ReturnedPayment.Return;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFactsReader;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Payments that the bank gave back, and paying them again: once, by a second person, on the account as it is known now. */
@Stateless
@DenyAll
public class ReturnedPayments {

    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST_NAME = 70;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PayrollRuns runs;

    @Inject
    private RunPayments payments;

    @Inject
    private EmploymentFactsReader personnel;

    @Inject
    private Employers employers;

    @Inject
    private Ledgers ledgers;

    @Inject
    private PaymentFormat format;

    @Inject
    private LawBook law;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Every return of the employer, the latest first; that they were looked at is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<ReturnStanding> ofEmployer(long employerId) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("teruggekomen betalingen ingezien", "werkgever " + employerId, employerId, ""));
        return standings(employerId);
    }

    /**
     * Records that the bank gave a payment back.
     *
     * @param endToEndId as it stood in the file of the run, or in the file in which it was paid again
     * @throws Refused when the payment was not made, came back before, or the day cannot be
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public ReturnedPayment record(long runId, String endToEndId, Return given) {
        PayrollRun run = runs.approved(runId);
        RunPayments.Paid paid = payments.made(run, endToEndId);
        requireDay(given.on(), paid.on());
        if (given.reason() == null
                || given.reason().isBlank()
                || given.reason().strip().length() > LONGEST_NOTE) {
            throw Refused.badRequest("finance.returned.reason", LONGEST_NOTE);
        }
        ReturnedPayment returned = new ReturnedPayment(paid.to(), paid.payment(), given, made());
        em.persist(returned);
        em.flush();
        tell("betaling teruggekomen", run.employerId(), returned, given.reason());
        return returned;
    }

    /**
     * Makes one file that pays again, to the accounts as they are known and confirmed now, what is open.
     *
     * @throws Refused when nothing is open for this caller, or the day is no bank day from today on
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public RepaymentFile repay(long employerId, LocalDate on) {
        caller.requireEmployer(employerId);
        oneAtATime(employerId);
        requireBankDay(on);
        List<ReturnStanding> open = standings(employerId).stream()
                .filter(ReturnStanding::isOpen)
                .filter(one -> one.account().isPresent())
                .toList();
        List<ReturnStanding> mine = open.stream()
                .filter(one -> !one.returned().recordedBy().equals(caller.name()))
                .toList();
        if (mine.isEmpty()) {
            throw Refused.conflict(open.isEmpty() ? "finance.returned.nothing" : "finance.returned.four-eyes");
        }
        return file(employerId, on, mine);
    }

    /** Records that it was paid again outside any file. @throws Refused 403 for who recorded the return */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    public Repayment repayByHand(long returnedId, LocalDate on, String how) {
        ReturnedPayment returned = em.find(ReturnedPayment.class, returnedId, LockModeType.PESSIMISTIC_WRITE);
        if (returned == null) {
            throw Refused.notFound("finance.returned.unknown", returnedId);
        }
        PayrollRun run = runs.approved(returned.runId());
        if (repayments(List.of(returned)).containsKey(returnedId)) {
            throw Refused.conflict("finance.returned.paid");
        }
        if (returned.recordedBy().equals(caller.name())) {
            throw Refused.forbidden("finance.returned.four-eyes");
        }
        requireDay(on, returned.returnedOn());
        if (how == null || how.isBlank() || how.strip().length() > LONGEST_NOTE) {
            throw Refused.badRequest("finance.returned.how", LONGEST_NOTE);
        }
        Payment payment = new Payment(
                again(returned), returned.kind(), returned.name(), returned.iban(), returned.amount(), how.strip());
        Repayment repayment = new Repayment(returnedId, null, payment, on, made());
        em.persist(repayment);
        tell("teruggekomen betaling met de hand betaald", run.employerId(), returned, how);
        return repayment;
    }

    /** What is to be booked of returns and repayments in a month; that it was taken is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<ReturnBooking> journal(long employerId, YearMonth month) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry(
                "boekingen van teruggekomen betalingen", "werkgever " + employerId, employerId, month.toString()));
        return ReturnJournal.of(month, standings(employerId), ledgers.scheme(employerId, month));
    }

    /** The files with which was paid again, the latest first. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<RepaymentFile> files(long employerId) {
        caller.requireEmployer(employerId);
        return em.createQuery(
                        "select f from RepaymentFile f where f.employerId = :employer order by f.id desc",
                        RepaymentFile.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** The bytes for the bank, always the same; every download is logged. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public RepaymentFile download(long fileId) {
        RepaymentFile file = em.find(RepaymentFile.class, fileId);
        if (file == null) {
            throw Refused.notFound("finance.returned.no-file", fileId);
        }
        caller.requireEmployer(file.employerId());
        trail.read(
                new AuditEntry("betaalbestand van terugbetalingen opgehaald", file.messageId(), file.employerId(), ""));
        return file;
    }

    private RepaymentFile file(long employerId, LocalDate on, List<ReturnStanding> open) {
        Employer employer = employers.find(employerId);
        List<Payment> all = open.stream().map(this::payment).toList();
        PaymentBatch batch = new PaymentBatch(
                "NWR-" + employerId + "-" + (files(employerId).size() + 1),
                LocalDateTime.ofInstant(today.now(), Today.ZONE).withNano(0),
                on,
                new Debtor(SepaLetters.text(employer.getName(), LONGEST_NAME), employer.getIban()),
                all);
        RepaymentFile file = new RepaymentFile(employerId, batch, format.write(batch), made());
        em.persist(file);
        for (int i = 0; i < all.size(); i++) {
            em.persist(new Repayment(open.get(i).returned().id(), file.id(), all.get(i), on, made()));
            tell(
                    "teruggekomen betaling opnieuw betaald",
                    employerId,
                    open.get(i).returned(),
                    file.messageId());
        }
        return file;
    }

    private Payment payment(ReturnStanding open) {
        ReturnedPayment returned = open.returned();
        String description = "Salaris, opnieuw betaald, " + returned.endToEndId();
        return new Payment(
                again(returned),
                returned.kind(),
                returned.name(),
                open.account().orElseThrow(),
                returned.amount(),
                SepaLetters.description(description, 140));
    }

    private static String again(ReturnedPayment returned) {
        return "RET-" + returned.id() + "-" + returned.personnelNumber();
    }

    private List<ReturnStanding> standings(long employerId) {
        List<ReturnedPayment> all = em.createQuery(
                        "select r from ReturnedPayment r, PayrollRun p where p.id = r.runId"
                                + " and p.employerId = :employer order by r.id desc",
                        ReturnedPayment.class)
                .setParameter("employer", employerId)
                .getResultList();
        Map<Long, Repayment> repaid = repayments(all);
        Map<Long, EmploymentFacts> people = people(all);
        List<ReturnStanding> standings = new ArrayList<>();
        for (ReturnedPayment one : all) {
            Optional<String> account = Optional.ofNullable(people.get(one.employmentId()))
                    .flatMap(person -> ReturnStanding.account(one.kind(), person));
            standings.add(new ReturnStanding(one, Optional.ofNullable(repaid.get(one.id())), account));
        }
        return standings;
    }

    private Map<Long, EmploymentFacts> people(List<ReturnedPayment> returned) {
        List<Long> ids =
                returned.stream().map(ReturnedPayment::employmentId).distinct().toList();
        return personnel.of(ids, YearMonth.from(today.date())).stream()
                .collect(Collectors.toMap(EmploymentFacts::employmentId, Function.identity()));
    }

    private Map<Long, Repayment> repayments(List<ReturnedPayment> returned) {
        return em.createQuery("select r from Repayment r where r.returnedId in (:ids)", Repayment.class)
                .setParameter("ids", returned.stream().map(ReturnedPayment::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Repayment::returnedId, Function.identity()));
    }

    private void requireDay(LocalDate day, LocalDate earliest) {
        if (day == null || day.isBefore(earliest) || day.isAfter(today.date())) {
            throw new Refused("finance.returned.day", earliest, today.date());
        }
    }

    private void requireBankDay(LocalDate day) {
        if (day == null || day.isBefore(today.date())) {
            throw new Refused("finance.returned.payment-day", today.date());
        }
        law.current().bankDays().whyNot(day).ifPresent(why -> {
            throw new Refused("finance.returned.no-bank-day", day, why);
        });
    }

    /** Two people who pay again at once do not pay the same twice. */
    private void oneAtATime(long employerId) {
        em.createNativeQuery("select 1 from employer where id = :id for no key update")
                .setParameter("id", employerId)
                .getResultList();
    }

    private Made made() {
        return new Made(caller.name(), today.now());
    }

    private void tell(String what, long employerId, ReturnedPayment returned, String more) {
        String details = returned.endToEndId() + ", " + Messages.shown(returned.amount()) + ", " + more;
        trail.changed(new AuditEntry(what, "persoon " + returned.personnelNumber(), employerId, details));
    }
}
