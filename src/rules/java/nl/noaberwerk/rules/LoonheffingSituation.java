package nl.noaberwerk.rules;

/** Which table and column of the loonheffing holds for somebody in a year. */
public record LoonheffingSituation(
        int year,
        LoonheffingTable table,
        Period period,
        AgeGroup ageGroup,
        boolean loonheffingskorting,
        boolean alleenstaandeOuderenkorting) {}
