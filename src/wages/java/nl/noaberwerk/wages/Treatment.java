package nl.noaberwerk.wages;

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
public record Treatment(
        Taxation taxation,
        boolean premieloon,
        boolean zvw,
        boolean pension,
        boolean vakantietoeslag,
        boolean eindejaarsuitkering,
        boolean minimumloon) {

    /** Paid or deducted apart from the wage: a reimbursement, an advance, a contribution. */
    public static Treatment untaxed() {
        return new Treatment(Taxation.ONBELAST, false, false, false, false, false, false);
    }

    /** Ordinary wage: counts for everything. */
    public static Treatment ordinaryWage() {
        return new Treatment(Taxation.TABEL, true, true, true, true, true, true);
    }
}
