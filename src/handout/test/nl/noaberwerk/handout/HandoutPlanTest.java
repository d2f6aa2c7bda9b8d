package nl.noaberwerk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.handout.Delivery.Way;
import nl.noaberwerk.personnel.WagePayee;
import nl.noaberwerk.placement.Team;
import org.junit.jupiter.api.Test;

/** Who gets what how, and in which order the stack lies. */
class HandoutPlanTest {

    private static final Team HALL_BOS = new Team("Hal 2", "A. Bos");
    private static final Team HALL_DAM = new Team("Hal 2", "M. ten Dam");
    private static final Team FIELD = new Team("De Esrand", "Z. Yilmaz");

    @Test
    void theStackLiesByLocationThenByLeaderThenByNumberAndThePostComesAfterIt() {
        List<HandoutPlan.Person> people = new ArrayList<>(List.of(
                person("10", HALL_DAM),
                person("9", HALL_DAM),
                person("3", HALL_BOS),
                person("4", FIELD),
                person("2", null),
                person("1", null)));
        Collections.shuffle(people, new Random(7));
        // by hand: De Esrand before Hal 2, Bos before Ten Dam, 9 before 10; without a team by post
        assertThat(HandoutPlan.of(people))
                .extracting(Delivery::personnelNumber)
                .containsExactly("4", "3", "9", "10", "1", "2");
        assertThat(HandoutPlan.of(people))
                .extracting(Delivery::way)
                .containsExactly(Way.VIA_LEADER, Way.VIA_LEADER, Way.VIA_LEADER, Way.VIA_LEADER, Way.POST, Way.POST);
    }

    @Test
    void whoAgreedGetsItElectronicallyAndComesLast() {
        List<Delivery> all =
                HandoutPlan.of(List.of(electronic("1", HALL_BOS), person("2", null), electronic("3", null)));
        assertThat(all).extracting(Delivery::personnelNumber).containsExactly("2", "1", "3");
        assertThat(all).extracting(Delivery::isOnPaper).containsExactly(true, false, false);
    }

    @Test
    void aBewindvoerderGetsACopyAndTheEmployeeHerOwnPayslip() {
        List<Delivery> all = HandoutPlan.of(List.of(
                with(person("1", HALL_BOS), bewindvoerder("Zeker Bewind", "Kade")),
                with(electronic("2", null), bewindvoerder("Anker Bewind", "Laan")),
                with(person("3", null), bewindvoerder("Zeker Bewind", "Kade"))));
        // the copies after the post, those for one bewindvoerder together
        assertThat(all)
                .extracting(delivery -> delivery.personnelNumber() + (delivery.isCopy() ? " copy" : ""))
                .containsExactly("1", "3", "2 copy", "1 copy", "3 copy", "2");
        Delivery copy = all.get(3);
        assertThat(copy.envelope()).containsExactly("Zeker Bewind", "Kade 5", "7591 HX  Denekamp");
        assertThat(copy.person()).isEqualTo("Persoon 1");
        assertThat(copy.way()).isEqualTo(Way.POST);
    }

    @Test
    void postWithoutAnAddressIsToldAndViaTheLeaderItIsNoMatter() {
        HandoutPlan.Person homeless =
                new HandoutPlan.Person(5, "5", "Persoon 5", List.of(), Optional.empty(), Optional.empty(), false);
        HandoutPlan.Person known =
                new HandoutPlan.Person(6, "6", "Persoon 6", List.of(), Optional.empty(), Optional.of(HALL_BOS), false);
        assertThat(HandoutPlan.of(List.of(homeless, known)))
                .extracting(Delivery::isWithoutAddress)
                .containsExactly(false, true);
    }

    @Test
    void thePayeeWhoIsTheEmployeeHerselfGetsNoCopy() {
        assertThat(HandoutPlan.of(List.of(with(person("1", null), WagePayee.employee()))))
                .hasSize(1);
    }

    private static HandoutPlan.Person person(String number, Team team) {
        return person(number, team, Optional.empty(), false);
    }

    private static HandoutPlan.Person electronic(String number, Team team) {
        return person(number, team, Optional.empty(), true);
    }

    private static HandoutPlan.Person with(HandoutPlan.Person one, WagePayee payee) {
        return person(one.personnelNumber(), one.team().orElse(null), Optional.of(payee), one.electronic());
    }

    private static HandoutPlan.Person person(String number, Team team, Optional<WagePayee> payee, boolean electronic) {
        return new HandoutPlan.Person(
                Long.parseLong(number),
                number,
                "Persoon " + number,
                List.of("Dorpsstraat " + number, "7591 HX  Denekamp"),
                payee,
                Optional.ofNullable(team),
                electronic);
    }

    private static WagePayee bewindvoerder(String name, String street) {
        return new WagePayee(WagePayee.Kind.BEWINDVOERDER, name, street, "5", "7591 HX", "Denekamp", null);
    }
}
