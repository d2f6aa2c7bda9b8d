package nl.noaberwerk.leave;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.personnel.WorkingHours;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.rules.LawValue;

/** The hours of employees: what is left and why, and what hr buys, sells or corrects for them. */
@Stateless
@DenyAll
public class LeaveAccounts {

    private static final int LONGEST = 200;
    private static final BigDecimal MOST = BigDecimal.valueOf(2000);

    @Inject
    private LeaveStore store;

    @Inject
    private ServiceReader services;

    @Inject
    private LeaveBalances balances;

    @Inject
    private LeaveSettlement settlement;

    @Inject
    private EmployeeNames people;

    @Inject
    private LeaveAccess access;

    @Inject
    private GuardedText guard;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** Everybody in service whom the caller may see, by personnel number, with what is left today. @param from 0 for the first */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public BalancePage list(long employerId, String text, int from, int most) {
        access.requireEmployer(employerId);
        Optional<Set<Long>> team = access.ownTeam(employerId);
        List<Named> all = people.inService(employerId, text, today.date()).stream()
                .filter(one -> team.map(own -> own.contains(one.employmentId())).orElse(true))
                .toList();
        List<Named> shown = all.stream().skip(from).limit(most).toList();
        Map<Long, LeaveBalance> left =
                balances.on(shown.stream().map(Named::employmentId).toList(), today.date());
        access.readAll(employerId, "verlofsaldi bekeken");
        return new BalancePage(
                shown.stream()
                        .map(one -> new BalancePage.Row(
                                one.employmentId(),
                                one.personnelNumber(),
                                one.name().sorted(),
                                left.get(one.employmentId())))
                        .toList(),
                all.size());
    }

    /** The hours of one employee with every line; the look is recorded. */
    @RolesAllowed({Role.LEIDINGGEVENDE, Role.HR_ADVISEUR, Role.CONTROLEUR})
    public AccountView of(long employmentId) {
        Employment employment = store.employment(employmentId);
        access.require(employment);
        access.read(employment, "verlofsaldo bekeken");
        Named named = people.of(List.of(employmentId), today.date()).get(employmentId);
        List<LeaveEntry> entries = store.entries(List.of(employmentId)).getOrDefault(employmentId, List.of());
        List<AccountView.Line> lines = new AccountLines(today).of(entries);
        Optional<LocalDate> opened = entries.stream()
                .filter(one -> one.getPosting() == Posting.OPENING)
                .map(LeaveEntry::getDay)
                .max(LocalDate::compareTo);
        return new AccountView(
                employmentId,
                named.personnelNumber(),
                named.name(),
                balances.on(List.of(employmentId), today.date()).get(employmentId),
                lines.stream().filter(line -> !line.day().isAfter(today.date())).toList(),
                lines.stream().filter(line -> line.day().isAfter(today.date())).toList(),
                employment.isOnPayroll()
                        ? new LeaveTerms(lawBook.current())
                                .accrued(services.of(employment), today.date().getYear(), opened)
                        : List.of());
    }

    /** Brings the hours of one employee up to date, as happens every night. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void settle(long employmentId) {
        Employment employment = store.locked(employmentId);
        access.require(employment);
        settlement.settle(employment, access.account());
    }

    /** The same for everybody in service. @return how many lines were added */
    @RolesAllowed(Role.HR_ADVISEUR)
    public int settleAll(long employerId) {
        access.requireEmployer(employerId);
        List<Long> ids = people.inService(employerId, "", today.date()).stream()
                .map(Named::employmentId)
                .toList();
        return settlement.settle(store.employments(ids), access.account());
    }

    /**
     * Buys, sells or corrects hours.
     *
     * @param posting BOUGHT, SOLD or CORRECTED
     * @param hours more than nil; with their sign for a correction
     * @throws Refused when the law or the cao forbids it
     */
    @RolesAllowed(Role.HR_ADVISEUR)
    public LeaveEntry change(long employmentId, Posting posting, HourBucket bucket, BigDecimal hours, String reason) {
        Employment employment = store.locked(employmentId);
        access.require(employment);
        if (hours == null || hours.signum() == 0 || hours.abs().compareTo(MOST) > 0) {
            throw Refused.badRequest("leave.change.hours");
        }
        String why = guard.require("Reden", reason, LONGEST);
        settlement.settle(employment, LeaveSettlement.BY_ITSELF);
        LeaveEntry added = new LeaveEntry(
                        employment,
                        posting,
                        signed(employment, posting, bucket, hours, why).setScale(2, RoundingMode.HALF_UP),
                        new Recording(today.date(), today.now(), access.account(), why))
                .in(bucket);
        store.persist(added);
        settlement.settle(employment, LeaveSettlement.BY_ITSELF);
        access.changed(
                employment,
                "verlofuren " + posting.label(),
                Messages.shown(added.getHours()) + " uur van " + bucket.label());
        return added;
    }

    private BigDecimal signed(Employment employment, Posting posting, HourBucket bucket, BigDecimal hours, String why) {
        return switch (posting) {
            case BOUGHT -> bought(employment, bucket, hours);
            case SOLD -> sold(employment, bucket, hours);
            case CORRECTED -> {
                if (why.isEmpty()) {
                    throw Refused.badRequest("leave.change.reason");
                }
                yield hours;
            }
            default -> throw Refused.badRequest("leave.change.posting");
        };
    }

    private BigDecimal bought(Employment employment, HourBucket bucket, BigDecimal hours) {
        if (hours.signum() < 0
                || bucket.kind() != HourKind.EXTRA
                || bucket.year() != today.date().getYear()) {
            throw new Refused("leave.buy.extra", today.date().getYear());
        }
        LawValue weeks =
                new LeaveLaw(lawBook.current()).buying(employment.regeling().orElseThrow(), today.date());
        BigDecimal perWeek = services.of(employment)
                .hours(today.date())
                .map(WorkingHours::getHoursPerWeek)
                .orElse(BigDecimal.ZERO);
        BigDecimal most = perWeek.multiply(weeks.decimal());
        BigDecimal already = sum(employment, Posting.BOUGHT, bucket.year());
        if (already.add(hours).compareTo(most) > 0) {
            throw new Refused("leave.buy.limit", most, already, weeks.reference());
        }
        return hours;
    }

    /** Only above the minimum of the law (BW art. 7:640). */
    private BigDecimal sold(Employment employment, HourBucket bucket, BigDecimal hours) {
        BigDecimal left = balances.on(List.of(employment.getId()), today.date()).get(employment.getId()).left().stream()
                .filter(one -> one.bucket().equals(bucket))
                .map(LeaveBalance.Left::hours)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        if (bucket.kind() != HourKind.EXTRA) {
            throw new Refused("leave.sell.statutory");
        }
        if (hours.signum() < 0 || hours.compareTo(left) > 0) {
            throw new Refused("leave.sell.limit", left.max(BigDecimal.ZERO));
        }
        return hours.negate();
    }

    private BigDecimal sum(Employment employment, Posting posting, int year) {
        return store.entries(List.of(employment.getId())).getOrDefault(employment.getId(), List.of()).stream()
                .filter(one -> one.getPosting() == posting && one.getYear() == year)
                .map(LeaveEntry::getHours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
