package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.account.HeldRoles.Held;
import org.junit.jupiter.api.Test;

/** A role for one employer opens nothing of another. */
class HeldRolesTest {

    private final HeldRoles anna =
            new HeldRoles(List.of(new Held(Role.SALARISADMINISTRATEUR, 1L), new Held(Role.HR_ADVISEUR, 2L)));
    private final HeldRoles everywhere = new HeldRoles(List.of(new Held(Role.SALARISADMINISTRATEUR, null)));

    @Test
    void theServerKnowsTheRolesOverAllEmployers() {
        assertThat(anna.roles()).containsExactlyInAnyOrder(Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR);
        assertThat(anna.employers()).contains(Set.of(1L, 2L));
    }

    @Test
    void whatDemandsThePayrollRoleIsForItsEmployerOnly() {
        assertThat(anna.meeting(List.of(Set.of(Role.SALARISADMINISTRATEUR)))).contains(Set.of(1L));
        assertThat(anna.meeting(List.of(Set.of(Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR))))
                .contains(Set.of(1L, 2L));
    }

    @Test
    void servicesThatCallEachOtherDemandTogether() {
        assertThat(anna.meeting(List.of(
                        Set.of(Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR), Set.of(Role.SALARISADMINISTRATEUR))))
                .contains(Set.of(1L));
        assertThat(anna.meeting(List.of(Set.of(Role.SALARISADMINISTRATEUR), Set.of(Role.HR_ADVISEUR))))
                .contains(Set.of());
    }

    @Test
    void aRoleForEveryEmployerHasNoList() {
        assertThat(everywhere.meeting(List.of(Set.of(Role.SALARISADMINISTRATEUR))))
                .isEqualTo(Optional.empty());
        assertThat(everywhere.meeting(List.of(Set.of(Role.HR_ADVISEUR)))).contains(Set.of());
    }

    @Test
    void theMenuOfAnEmployerShowsTheRolesForIt() {
        assertThat(anna.rolesFor(1)).containsExactly(Role.SALARISADMINISTRATEUR);
        assertThat(anna.rolesFor(3)).isEmpty();
        assertThat(everywhere.rolesFor(3)).containsExactly(Role.SALARISADMINISTRATEUR);
    }

    @Test
    void whoHasNothingSeesNothing() {
        assertThat(HeldRoles.NONE.employers()).contains(Set.of());
    }

    @Test
    void aTokenLendsNoMoreThanItsOwnerHas() {
        HeldRoles lent = anna.limitedTo(Set.of(Role.SALARISADMINISTRATEUR, Role.CONTROLEUR), Set.of());
        assertThat(lent.held()).containsExactly(new Held(Role.SALARISADMINISTRATEUR, 1L));
        assertThat(anna.limitedTo(Set.of(Role.SALARISADMINISTRATEUR), Set.of(2L))
                        .held())
                .isEmpty();
        assertThat(everywhere
                        .limitedTo(Set.of(Role.SALARISADMINISTRATEUR), Set.of(2L))
                        .held())
                .containsExactly(new Held(Role.SALARISADMINISTRATEUR, 2L));
    }
}
