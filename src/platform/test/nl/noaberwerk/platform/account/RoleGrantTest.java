package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.account.RoleGrant.Standing;
import org.junit.jupiter.api.Test;

/** A role works only when a second person confirmed it, on its days, and until it is ended. */
class RoleGrantTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final RoleGrant grant =
            new RoleGrant(new NewGrant("anna", Role.SALARISADMINISTRATEUR, 7L, FIRST, LAST), "beheer", NOW);

    @Test
    void aRoleDoesNotWorkBeforeItIsConfirmed() {
        assertThat(grant.worksOn(FIRST)).isFalse();
        assertThat(grant.standingOn(FIRST)).isEqualTo(Standing.AWAITING);
    }

    @Test
    void whoGrantedItCannotConfirmIt() {
        assertThatThrownBy(() -> grant.confirm("beheer", NOW)).isInstanceOf(Refused.class);
        assertThat(grant.worksOn(FIRST)).isFalse();
    }

    @Test
    void nobodyConfirmsHerOwnRole() {
        assertThatThrownBy(() -> grant.confirm("anna", NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void aConfirmedRoleWorksFromItsFirstDayUntilItsLastDayIncluded() {
        grant.confirm("beheer2", NOW);
        assertThat(grant.worksOn(FIRST.minusDays(1))).isFalse();
        assertThat(grant.standingOn(FIRST.minusDays(1))).isEqualTo(Standing.COMING);
        assertThat(grant.worksOn(FIRST)).isTrue();
        assertThat(grant.worksOn(LAST)).isTrue();
        assertThat(grant.worksOn(LAST.plusDays(1))).isFalse();
        assertThat(grant.standingOn(LAST.plusDays(1))).isEqualTo(Standing.PASSED);
    }

    @Test
    void anEndedRoleWorksNoMoreAndIsNotConfirmedAgain() {
        grant.confirm("beheer2", NOW);
        grant.end("beheer", NOW);
        assertThat(grant.worksOn(FIRST)).isFalse();
        assertThatThrownBy(() -> grant.confirm("beheer3", NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> grant.end("beheer", NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void aRoleWithoutEndGoesOn() {
        RoleGrant endless = RoleGrant.bySystem(new NewGrant("anna", Role.HR_ADVISEUR, null, FIRST, null), NOW);
        assertThat(endless.worksOn(FIRST.plusYears(40))).isTrue();
    }
}
