package nl.noaberwerk.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.handout.Delivery.Recipient;
import nl.noaberwerk.handout.Delivery.Way;
import nl.noaberwerk.personnel.WagePayee;
import nl.noaberwerk.placement.Team;

/**
 * Decides how each payslip goes and in which order the stack lies: by location and group leader, then by post, then the
 * copies with those to one address together, and last what goes electronically.
 */
final class HandoutPlan {

    private static final Comparator<Delivery> BY_NUMBER = Comparator.<Delivery>comparingInt(
                    delivery -> delivery.personnelNumber().length())
            .thenComparing(Delivery::personnelNumber);

    private static final Comparator<Delivery> ORDER = Comparator.comparingInt(HandoutPlan::part)
            .thenComparing(Delivery::team, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(delivery -> delivery.isCopy() ? delivery.addressee() + delivery.address() : "")
            .thenComparing(BY_NUMBER);

    private HandoutPlan() {}

    /**
     * What is known of somebody with a payslip.
     *
     * @param address lines of an envelope
     * @param electronic whether she agreed to that
     */
    record Person(
            long employmentId,
            String personnelNumber,
            String name,
            List<String> address,
            Optional<WagePayee> payee,
            Optional<Team> team,
            boolean electronic) {}

    /** Every payslip once, and a copy for each payee who is not the employee. */
    static List<Delivery> of(List<Person> people) {
        List<Delivery> all = new ArrayList<>();
        for (Person person : people) {
            all.add(own(person));
            person.payee()
                    .filter(payee -> !payee.isEmployee() && payee.name() != null)
                    .ifPresent(payee -> all.add(copy(person, payee)));
        }
        all.sort(ORDER);
        return all;
    }

    private static Delivery own(Person person) {
        Way way = person.electronic() ? Way.ELECTRONIC : person.team().isPresent() ? Way.VIA_LEADER : Way.POST;
        return new Delivery(
                person.employmentId(),
                person.personnelNumber(),
                person.name(),
                Recipient.EMPLOYEE,
                person.name(),
                String.join("\n", person.address()),
                way,
                person.team().orElse(null));
    }

    private static Delivery copy(Person person, WagePayee payee) {
        return new Delivery(
                person.employmentId(),
                person.personnelNumber(),
                person.name(),
                Recipient.COPY,
                payee.name(),
                String.join("\n", payee.address().lines()),
                Way.POST,
                null);
    }

    private static int part(Delivery delivery) {
        return delivery.isCopy() ? Way.POST.ordinal() * 2 + 1 : delivery.way().ordinal() * 2;
    }
}
