package nl.noaberwerk.leave;

/** What somebody is free for; how long and how it is paid is dated law or cao, never here. */
public enum LeaveKind {
    VAKANTIE("vakantie"),
    GEBOORTEVERLOF("geboorteverlof"),
    AANVULLEND_GEBOORTEVERLOF("aanvullend geboorteverlof"),
    OUDERSCHAPSVERLOF_BETAALD("ouderschapsverlof, betaald deel"),
    OUDERSCHAPSVERLOF("ouderschapsverlof, onbetaald deel"),
    ADOPTIE_PLEEGZORG("adoptie- of pleegzorgverlof"),
    KORTDUREND_ZORGVERLOF("kortdurend zorgverlof"),
    LANGDUREND_ZORGVERLOF("langdurend zorgverlof"),
    CALAMITEITENVERLOF("calamiteitenverlof"),
    BIJZONDER_VERLOF("bijzonder verlof volgens de cao"),
    ONBETAALD_VERLOF("onbetaald verlof");

    private final String label;

    LeaveKind(String label) {
        this.label = label;
    }

    /** In Dutch. */
    public String label() {
        return label;
    }

    /** Whether its hours come off the balance. */
    public boolean isFromBalance() {
        return this == VAKANTIE;
    }

    /** Part of the keys of its dated values: "kortdurend-zorgverlof". */
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
