package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Regeling;

/** Under which keys the law and the caos keep what holds for leave; everything itself is dated data. */
final class LeaveLaw {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Law law;

    LeaveLaw(Law law) {
        this.law = law;
    }

    Law law() {
        return law;
    }

    /** Beschut werk and Participatiewet share the Cao Aan de slag. */
    static String cao(Regeling regeling) {
        return switch (regeling) {
            case WSW -> "wsw";
            case BESCHUT_WERK, PARTICIPATIEWET -> "aan-de-slag";
            case AMBTELIJK -> "ambtelijk";
        };
    }

    /** Which part of the wage is paid, in percent; empty for vakantie, which is paid as work. */
    Optional<LawValue> paid(LeaveKind kind, LocalDate day) {
        return switch (kind) {
            case VAKANTIE -> Optional.empty();
            case GEBOORTEVERLOF -> value("verlof.geboorte.procent", day);
            case AANVULLEND_GEBOORTEVERLOF -> value("verlof.geboorte-aanvullend.procent", day);
            case OUDERSCHAPSVERLOF_BETAALD -> value("verlof.ouderschap.procent", day);
            case ADOPTIE_PLEEGZORG -> value("verlof.adoptie.procent", day);
            case KORTDUREND_ZORGVERLOF -> value("verlof.kortdurend-zorg.procent", day);
            case LANGDUREND_ZORGVERLOF -> value("verlof.langdurend-zorg.procent", day);
            case CALAMITEITENVERLOF -> value("verlof.calamiteit.procent", day);
            case BIJZONDER_VERLOF -> value("verlof-cao.bijzonder.procent", day);
            case OUDERSCHAPSVERLOF, ONBETAALD_VERLOF -> value("verlof-cao.onbetaald.procent", day);
        };
    }

    /** What limits it: UWV pays no more than over the maximumdagloon, short care leave is not below the minimum wage. */
    static PayBound bound(LeaveKind kind) {
        return switch (kind) {
            case AANVULLEND_GEBOORTEVERLOF, OUDERSCHAPSVERLOF_BETAALD, ADOPTIE_PLEEGZORG -> PayBound.MAXIMUM_DAGLOON;
            case KORTDUREND_ZORGVERLOF -> PayBound.MINIMUM_WAGE;
            default -> PayBound.NONE;
        };
    }

    /** Whether less than the wage may be paid. */
    boolean lowersPay(LeaveKind kind, LocalDate day) {
        return paid(kind, day)
                .filter(part -> part.decimal().compareTo(WHOLE) < 0 || bound(kind) == PayBound.MAXIMUM_DAGLOON)
                .isPresent();
    }

    /** How many times the hours of a week there are; empty when there is no such limit. */
    Optional<LawValue> weeks(LeaveKind kind, LocalDate day) {
        return switch (kind) {
            case GEBOORTEVERLOF -> value("verlof.geboorte.keer", day);
            case AANVULLEND_GEBOORTEVERLOF -> value("verlof.geboorte-aanvullend.keer", day);
            case OUDERSCHAPSVERLOF_BETAALD -> value("verlof.ouderschap.betaald.keer", day);
            case OUDERSCHAPSVERLOF -> value("verlof.ouderschap.keer", day);
            case ADOPTIE_PLEEGZORG -> value("verlof.adoptie.weken", day);
            case KORTDUREND_ZORGVERLOF -> value("verlof.kortdurend-zorg.keer", day);
            case LANGDUREND_ZORGVERLOF -> value("verlof.langdurend-zorg.keer", day);
            default -> Optional.empty();
        };
    }

    /** The months before a day in which such leave counts for its limit; empty when all of it counts. */
    Optional<LawValue> window(LeaveKind kind, LocalDate day) {
        return kind == LeaveKind.KORTDUREND_ZORGVERLOF || kind == LeaveKind.LANGDUREND_ZORGVERLOF
                ? value("verlof.zorg.tijdvak", day)
                : Optional.empty();
    }

    /** How many weeks may be bought in a year. */
    LawValue buying(Regeling regeling, LocalDate day) {
        return law.value("verlof-cao.kopen." + cao(regeling), day);
    }

    /** How many days the employer may fix in a year. */
    LawValue fixedDays(Regeling regeling, LocalDate day) {
        return law.value("verlof-cao.verplichte-dagen." + cao(regeling), day);
    }

    /** The last day to answer what was asked on the day; afterwards the leave stands as asked. */
    LocalDate answerBy(LocalDate askedOn) {
        return askedOn.plusWeeks(law.number("vakantie.antwoord", askedOn).intValueExact());
    }

    private Optional<LawValue> value(String key, LocalDate day) {
        return Optional.of(law.value(key, day));
    }
}
