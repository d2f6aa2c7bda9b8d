package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.account.HeldRoles.Held;
import org.junit.jupiter.api.Test;

/** A token lends some of what its owner has, until its day, and shows its secret to nobody. */
class ApiTokenTest {

    private static final LocalDate LAST = LocalDate.of(2027, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final ApiToken token = token(Set.of(Role.SALARISADMINISTRATEUR), Set.of(1L));

    @Test
    void itWorksUpToAndIncludingItsLastDay() {
        assertThat(token.worksOn(LAST)).isTrue();
        assertThat(token.worksOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aRevokedTokenWorksNoMore() {
        token.revoke("anna", NOW);
        assertThat(token.worksOn(LAST)).isFalse();
    }

    @Test
    void itLendsOnlyWhatTheOwnerStillHas() {
        HeldRoles owner =
                new HeldRoles(List.of(new Held(Role.HR_ADVISEUR, 1L), new Held(Role.SALARISADMINISTRATEUR, 2L)));
        assertThat(token.lent(owner).held()).isEmpty();
        HeldRoles everywhere = new HeldRoles(List.of(new Held(Role.SALARISADMINISTRATEUR, null)));
        assertThat(token.lent(everywhere).held()).containsExactly(new Held(Role.SALARISADMINISTRATEUR, 1L));
    }

    @Test
    void withoutEmployersItIsForAllOfTheOwner() {
        HeldRoles owner = new HeldRoles(List.of(new Held(Role.HR_ADVISEUR, 1L), new Held(Role.HR_ADVISEUR, 2L)));
        assertThat(token(Set.of(Role.HR_ADVISEUR), Set.of()).lent(owner)).isEqualTo(owner);
    }

    @Test
    void theLastUseIsNotedOncePerMinute() {
        token.used(NOW);
        token.used(NOW.plusSeconds(59));
        assertThat(token.getLastUsedAt()).isEqualTo(NOW);
        token.used(NOW.plusSeconds(61));
        assertThat(token.getLastUsedAt()).isEqualTo(NOW.plusSeconds(61));
    }

    private static ApiToken token(Set<String> roles, Set<Long> employers) {
        return new ApiToken("anna", new NewToken("verlof", roles, employers, false, LAST), "nw_secret", NOW);
    }
}
