package nl.noaberwerk.wages;

import nl.noaberwerk.rules.Euro;

/**
 * What a round does to one employment.
 *
 * @param schaal and the treden may be empty
 * @param wage full-time, per month, that holds now; newWage: that will hold
 * @param effect on the wage per month at the hours of the contract, with the loongarantie
 * @param loongarantie per month at those hours: what she keeps because the table gives less; mostly zero
 * @param remark what the clerk should know about this one; mostly empty
 */
public record RoundLine(
        long employmentId,
        String personnelNumber,
        String name,
        String schaal,
        String trede,
        String newTrede,
        Euro wage,
        Euro newWage,
        Euro effect,
        Euro loongarantie,
        String remark) {

    public boolean isTredeChanged() {
        return !trede.equals(newTrede);
    }
}
