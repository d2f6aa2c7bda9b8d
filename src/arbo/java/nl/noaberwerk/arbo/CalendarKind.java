package nl.noaberwerk.arbo;

/** What an item of the calendar is about, and which dated value says how long before its day it is told. */
public enum CalendarKind {
    INCIDENT("Ongevallen", "arbo.agenda.signaal"),
    RIE("RI&E", "arbo.agenda.signaal"),
    CONTRACT("Arbodienst", "arbo.contract.opzegsignaal"),
    REVIEW("Arbodienst", "arbo.agenda.signaal"),
    BHV("BHV", "arbo.bewijs.signaal"),
    CERTIFICATE("Certificaten", "arbo.bewijs.signaal"),
    PBM("Beschermingsmiddelen", "arbo.pbm.signaal"),
    PMO("PMO", "arbo.bewijs.signaal"),
    PREVENTIEMEDEWERKER("Preventiemedewerker", "arbo.agenda.signaal"),
    OBLIGATION("Verplichtingen", "arbo.agenda.signaal");

    private final String label;
    private final String lead;

    CalendarKind(String label, String lead) {
        this.label = label;
        this.lead = lead;
    }

    public String getLabel() {
        return label;
    }

    String lead() {
        return lead;
    }
}
