package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** How long each leave of the Wet arbeid en zorg is, when it may be taken, who pays and by when it is asked. */
public final class WazoVerlof {

    private final Law law;

    public WazoVerlof(Law law) {
        this.law = law;
    }

    /** Who pays during the leave. */
    public enum Payer {
        UWV("UWV"),
        EMPLOYER("de werkgever"),
        NOBODY("niemand");

        private final String label;

        Payer(String label) {
            this.label = label;
        }

        /** The Dutch words on screens. */
        public String getLabel() {
            return label;
        }
    }

    /** The kinds of leave. */
    public enum Kind {
        ZWANGERSCHAP("Zwangerschaps- en bevallingsverlof", "zwangerschap", Payer.UWV),
        ADOPTIE_PLEEGZORG("Adoptie- en pleegzorgverlof", "adoptie", Payer.UWV),
        GEBOORTE("Geboorteverlof", "geboorte", Payer.EMPLOYER),
        AANVULLEND_GEBOORTE("Aanvullend geboorteverlof", "geboorte-aanvullend", Payer.UWV),
        OUDERSCHAP_BETAALD("Ouderschapsverlof, betaald deel", "ouderschap", Payer.UWV),
        OUDERSCHAP_ONBETAALD("Ouderschapsverlof, onbetaald deel", "ouderschap", Payer.NOBODY),
        KORTDUREND_ZORG("Kortdurend zorgverlof", "kortdurend-zorg", Payer.EMPLOYER),
        LANGDUREND_ZORG("Langdurend zorgverlof", "langdurend-zorg", Payer.NOBODY),
        CALAMITEIT("Calamiteiten- en kort verzuimverlof", "calamiteit", Payer.EMPLOYER);

        private final String label;
        private final String key;
        private final Payer payer;

        Kind(String label, String key, Payer payer) {
            this.label = label;
            this.key = "verlof." + key + ".";
            this.payer = payer;
        }

        /** The Dutch words on screens. */
        public String getLabel() {
            return label;
        }

        public Payer getPayer() {
            return payer;
        }

        String key(String what) {
            return key + what;
        }
    }

    /**
     * @param day of the birth, of the expected birth (zwangerschap), of the child's coming (adoptie) or the first day of
     *     care; its law holds
     * @param weeklyHours of the contract
     * @param begins first day of leave that is wished, when it is known
     * @param born the day of birth, once it is known (zwangerschap)
     * @param multiple whether more than one child is expected (zwangerschap)
     */
    public record Facts(
            Kind kind,
            LocalDate day,
            BigDecimal weeklyHours,
            Optional<LocalDate> begins,
            Optional<LocalDate> born,
            boolean multiple) {

        public static Facts of(Kind kind, LocalDate day, BigDecimal weeklyHours) {
            return new Facts(kind, day, weeklyHours, Optional.empty(), Optional.empty(), false);
        }
    }

    /**
     * @param hours of leave; empty when it lasts weeks or as long as is needed
     * @param from first day on which it may be taken
     * @param startBy last day on which it must begin, where the law says so
     * @param until last day on which it may be taken, of zwangerschap the last day of the leave
     * @param percentage of the wage or dagloon that is paid
     * @param askBy last day on which it is asked, for the first day that is wished or else possible
     */
    public record Answer(
            Optional<BigDecimal> hours,
            LocalDate from,
            Optional<LocalDate> startBy,
            Optional<LocalDate> until,
            BigDecimal percentage,
            Optional<LocalDate> askBy,
            LocalDate lawDay,
            List<GradedStep> steps)
            implements Explained {}

    public Answer of(Facts facts) {
        return new WazoSum(new Reckoning(law, facts.day()), facts).answer();
    }

    /** The part of unpaid parental leave: all weeks but those that are paid. */
    static BigDecimal unpaidWeeks(LawValue all, LawValue paid) {
        return all.decimal().subtract(paid.decimal());
    }

    static String weeks(LawValue value) {
        return Notation.number(value.decimal()) + " weken";
    }
}
