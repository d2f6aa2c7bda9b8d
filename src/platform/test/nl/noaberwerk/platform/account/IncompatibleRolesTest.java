package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.Test;

/** Who pays may not define, anywhere; other pairs exclude each other for one employer only. */
class IncompatibleRolesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final IncompatibleRoles anywhere =
            new IncompatibleRoles(Role.SALARISADMINISTRATEUR, Role.FUNCTIONEEL_BEHEERDER, false, "reden");
    private final IncompatibleRoles sameEmployer =
            new IncompatibleRoles(Role.SALARISADMINISTRATEUR, Role.ARBOCOORDINATOR, true, "reden");

    @Test
    void aPayrollClerkOfOneEmployerCannotDefineForAnother() {
        assertThat(anywhere.forbid(asked(Role.FUNCTIONEEL_BEHEERDER, 2L), had(Role.SALARISADMINISTRATEUR, 1L, null)))
                .isTrue();
        assertThat(anywhere.forbid(asked(Role.SALARISADMINISTRATEUR, 2L), had(Role.FUNCTIONEEL_BEHEERDER, 1L, null)))
                .isTrue();
    }

    @Test
    void aPairForTheSameEmployerIsAllowedForTwo() {
        assertThat(sameEmployer.forbid(asked(Role.ARBOCOORDINATOR, 1L), had(Role.SALARISADMINISTRATEUR, 1L, null)))
                .isTrue();
        assertThat(sameEmployer.forbid(asked(Role.ARBOCOORDINATOR, 2L), had(Role.SALARISADMINISTRATEUR, 1L, null)))
                .isFalse();
    }

    @Test
    void aRoleForEveryEmployerMeetsEachOfThem() {
        assertThat(sameEmployer.forbid(asked(Role.ARBOCOORDINATOR, null), had(Role.SALARISADMINISTRATEUR, 1L, null)))
                .isTrue();
    }

    @Test
    void oneAfterTheOtherIsAllowed() {
        assertThat(anywhere.forbid(
                        asked(Role.FUNCTIONEEL_BEHEERDER, 1L), had(Role.SALARISADMINISTRATEUR, 1L, DAY.minusDays(1))))
                .isFalse();
    }

    @Test
    void otherRolesGoTogether() {
        assertThat(anywhere.forbid(asked(Role.HR_ADVISEUR, 1L), had(Role.SALARISADMINISTRATEUR, 1L, null)))
                .isFalse();
    }

    private static NewGrant asked(String role, Long employer) {
        return new NewGrant("anna", role, employer, DAY, null);
    }

    private static RoleGrant had(String role, Long employer, LocalDate until) {
        NewGrant had = new NewGrant("anna", role, employer, DAY.minusYears(1), until);
        return RoleGrant.bySystem(had, Instant.parse("2026-11-23T08:00:00Z"));
    }
}
