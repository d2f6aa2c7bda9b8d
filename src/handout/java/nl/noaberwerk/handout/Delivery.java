package nl.noaberwerk.handout;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.Messages;

/**
 * How one payslip, or one copy of it, reaches somebody.
 *
 * @param person whose payslip it is, as on a letter
 * @param addressee to whom it goes
 * @param address in lines; empty when none is known
 * @param team null when none is known, and for copies
 */
@Embeddable
public record Delivery(
        @Column(name = "employment_id") long employmentId,
        @Column(name = "personnel_number") String personnelNumber,
        String person,
        @Enumerated(EnumType.STRING) Recipient recipient,
        String addressee,
        String address,
        @Enumerated(EnumType.STRING) Way way,
        @Embedded Team team) {

    /** Who gets it. */
    public enum Recipient {
        EMPLOYEE,
        /** A bewindvoerder or another who gets the wage for her. */
        COPY
    }

    /** By which way it goes. */
    public enum Way {
        /** On paper, handed out by who leads the group. */
        VIA_LEADER,
        POST,
        ELECTRONIC;

        /** The Dutch words on screens and in the list. */
        public String label() {
            return Messages.text("handout.way." + name());
        }
    }

    public boolean isOnPaper() {
        return way != Way.ELECTRONIC;
    }

    public boolean isCopy() {
        return recipient == Recipient.COPY;
    }

    /** Paper that has to go by post, but nobody knows where to. */
    public boolean isWithoutAddress() {
        return way == Way.POST && address.isBlank();
    }

    /** Name and address as on an envelope. */
    public List<String> envelope() {
        return address.isBlank() ? List.of(addressee) : List.of((addressee + "\n" + address).split("\n"));
    }

    /** The address on one line, for a list. */
    public String addressInLine() {
        return address.replace("\n", ", ");
    }

    /** The heading under which it lies in the stack. */
    public String section() {
        if (way == Way.ELECTRONIC) {
            return way.label();
        }
        return team == null
                ? Messages.text(isCopy() ? "handout.section.copies" : "handout.section.post")
                : team.inWords();
    }
}
