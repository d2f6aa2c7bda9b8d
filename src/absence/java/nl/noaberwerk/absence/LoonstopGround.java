package nl.noaberwerk.absence;

/** The letters of art. 7:629 lid 3 BW: for what conduct no wage is due; which words of the law, and nothing besides. */
public enum LoonstopGround {
    A("a. Opzet, of onjuiste gegevens bij de aanstelling"),
    B("b. Het herstel belemmeren of vertragen"),
    C("c. Geen passend werk doen, zonder goede reden"),
    D("d. Niet meewerken aan redelijke voorschriften of maatregelen"),
    E("e. Niet meewerken aan het plan van aanpak"),
    F("f. De WIA-uitkering te laat aanvragen, zonder goede reden");

    private final String label;

    LoonstopGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
