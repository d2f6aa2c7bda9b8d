package nl.noaberwerk.finance;

/** By what the costs are put together. */
public enum CostsBy {
    COST_CENTRE("Kostenplaats"),
    EMPLOYEE("Medewerker"),
    REGELING("Regeling"),
    MUNICIPALITY("Woongemeente"),
    WERKSOORT("Werksoort"),
    MONTH("Maand");

    private final String label;

    CostsBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
