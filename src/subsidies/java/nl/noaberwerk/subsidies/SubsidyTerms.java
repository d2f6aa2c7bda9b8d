package nl.noaberwerk.subsidies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.noaberwerk.participation.BegeleidWerkenSubsidie;
import nl.noaberwerk.rules.Euro;

/**
 * What is paid in begeleid werken from the first day of a month on.
 *
 * @param wageCosts of the regular employer per month
 * @param percentage of the wage costs that is paid, or the loonwaarde
 * @param guidanceFee of the organisation per month
 * @param months paid per month (1) or per quarter (3)
 * @param policy the rule of the municipality on which the height rests
 */
@Embeddable
public record SubsidyTerms(
        @Column(name = "valid_from") LocalDate validFrom,
        @Enumerated(EnumType.STRING) BegeleidWerkenSubsidie.Method method,
        @Column(name = "wage_costs") Euro wageCosts,
        BigDecimal percentage,
        String organisation,
        @Column(name = "guidance_fee") Euro guidanceFee,
        int months,
        @Column(name = "review_on") LocalDate reviewOn,
        String policy) {

    public BegeleidWerkenSubsidie subsidy() {
        return new BegeleidWerkenSubsidie(method, wageCosts, percentage);
    }
}
