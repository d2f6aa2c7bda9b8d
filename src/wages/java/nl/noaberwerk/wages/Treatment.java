package nl.noaberwerk.wages;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a wage component counts for; an untaxed one counts for nothing.
 *
 * @param premieloon counts for the premies werknemersverzekeringen
 * @param zvw counts for the bijdrage Zvw
 * @param pension counts for the pension premium
 * @param vakantietoeslag vakantietoeslag accrues over it
 * @param eindejaarsuitkering eindejaarsuitkering accrues over it
 * @param minimumloon counts when the wage is held against the minimum wage
 */
@Embeddable
public record Treatment(
        @Enumerated(EnumType.STRING) @Column(updatable = false)
        Taxation taxation,

        @Column(updatable = false) boolean premieloon,
        @Column(updatable = false) boolean zvw,
        @Column(updatable = false) boolean pension,
        @Column(updatable = false) boolean vakantietoeslag,
        @Column(updatable = false) boolean eindejaarsuitkering,
        @Column(updatable = false) boolean minimumloon) {

    /** Paid or deducted apart from the wage: a reimbursement, an advance, a contribution. */
    public static Treatment untaxed() {
        return new Treatment(Taxation.ONBELAST, false, false, false, false, false, false);
    }

    /** Ordinary wage: counts for everything. */
    public static Treatment ordinaryWage() {
        return new Treatment(Taxation.TABEL, true, true, true, true, true, true);
    }
}
