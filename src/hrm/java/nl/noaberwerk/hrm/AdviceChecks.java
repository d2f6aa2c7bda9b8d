package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.RoleHolder;
import nl.noaberwerk.platform.RoleHolders;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Whether what is asked can be: days, accounts, people, and no word about somebody's health. */
@ApplicationScoped
public class AdviceChecks {

    private static final int LONGEST_QUESTION = 4000;
    private static final int LONGEST_NAME = 80;

    @Inject
    private GuardedText guard;

    @Inject
    private Categories categories;

    @Inject
    private EmployeeNames names;

    @Inject
    private Supervisions supervisions;

    @Inject
    private RoleHolders holders;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** The same, complete: proposed days are filled in. @throws Refused naming the field */
    NewAdvice checked(NewAdvice asked) {
        LocalDate askedOn = asked.askedOn() == null ? today.date() : asked.askedOn();
        if (askedOn.isAfter(today.date())) {
            throw Refused.badRequest("hrm.case.asked-on");
        }
        AdviceCategory category = categories.required(asked.category(), today.date());
        LocalDate deadline = asked.deadline() == null
                ? later(today.date(), askedOn.plusDays(category.getAnswerDays()))
                : deadline(asked.deadline());
        Optional.ofNullable(asked.adviser()).ifPresent(account -> adviser(asked.employerId(), account));
        if (asked.confidential() && asked.adviser() == null) {
            throw Refused.badRequest("hrm.case.secret-adviser-field");
        }
        return new NewAdvice(
                asked.employerId(),
                category.getCode(),
                text("Vraag", asked.question(), LONGEST_QUESTION),
                asked.askerKind() == null ? AskerKind.ADVISER : asked.askerKind(),
                guard.require("Naam van wie het vraagt", asked.askerName(), LONGEST_NAME),
                person(asked.employerId(), asked.employmentId()),
                askedOn,
                deadline,
                asked.adviser(),
                asked.confidential());
    }

    /** A guarded text that must be filled in. @throws Refused naming the field */
    String text(String field, String text, int longest) {
        String given = guard.require(field, text, longest);
        if (given.isEmpty()) {
            throw Refused.badRequest("hrm.field", field, longest);
        }
        return given;
    }

    /** A guarded text that may be empty. */
    String optional(String field, String text, int longest) {
        return guard.require(field, text, longest);
    }

    /** @throws Refused for a day that is missing or has passed */
    LocalDate deadline(LocalDate day) {
        if (day == null || day.isBefore(today.date())) {
            throw Refused.badRequest("hrm.case.deadline");
        }
        return day;
    }

    /** Who can advise: the hr-adviseurs of the employer, in order. */
    List<RoleHolder> advisers(long employerId) {
        return holders.of(Role.HR_ADVISEUR, employerId);
    }

    List<RoleHolder> leaders(long employerId) {
        return holders.of(Role.LEIDINGGEVENDE, employerId);
    }

    /** @throws Refused when the account is no hr-adviseur of the employer */
    RoleHolder adviser(long employerId, String account) {
        return among(advisers(employerId), account, "hrm.case.adviser");
    }

    /** @throws Refused when the account is no leidinggevende of the employer */
    RoleHolder leader(long employerId, String account) {
        return among(leaders(employerId), account, "hrm.case.leader");
    }

    /** Somebody to whom a case or an advice can be shown: an hr-adviseur or leidinggevende. @throws Refused otherwise */
    RoleHolder reader(long employerId, String account) {
        return advisers(employerId).stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseGet(() -> among(leaders(employerId), account, "hrm.case.reader"));
    }

    /** The role by which the account reads what was released to it. */
    String readsAs(long employerId, String account) {
        return leaders(employerId).stream().anyMatch(one -> one.account().equals(account))
                ? Role.LEIDINGGEVENDE
                : Role.HR_ADVISEUR;
    }

    /** The people whom the caller may ask about: an hr-adviseur all, a leidinggevende the own team. */
    boolean mayAskAbout(long employerId, long employmentId) {
        return caller.has(Role.HR_ADVISEUR, employerId) || ownTeam(employerId).contains(employmentId);
    }

    Set<Long> ownTeam(long employerId) {
        return supervisions.employmentsOf(caller.name(), employerId, today.date());
    }

    private Long person(long employerId, Long employmentId) {
        if (employmentId == null) {
            return null;
        }
        Named named = names.of(List.of(employmentId), today.date()).get(employmentId);
        if (named == null || named.employerId() != employerId) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        if (!mayAskAbout(employerId, employmentId)) {
            throw Refused.forbidden("hrm.case.not-own");
        }
        return employmentId;
    }

    private static RoleHolder among(List<RoleHolder> holders, String account, String key) {
        return holders.stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new Refused(key, account == null ? "" : account));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
