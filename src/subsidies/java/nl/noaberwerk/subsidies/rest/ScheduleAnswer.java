package nl.noaberwerk.subsidies.rest;

import nl.noaberwerk.subsidies.BegeleidWerkenPayment;
import nl.noaberwerk.subsidies.PaymentKind;
import nl.noaberwerk.subsidies.ScheduledPayment;

/** A period of the payment schedule; month as "2026-10". @param payment null while nothing was prepared */
public record ScheduleAnswer(PaymentKind kind, String month, int months, String expected, String due, Long payment) {

    static ScheduleAnswer of(ScheduledPayment one) {
        return new ScheduleAnswer(
                one.period().kind(),
                one.period().first().toString(),
                one.period().months(),
                one.period().expected().amount().decimal(),
                one.period().due().toString(),
                one.payment().map(BegeleidWerkenPayment::getId).orElse(null));
    }
}
