package nl.noaberwerk.hrm;

/** What can happen in a case. */
public enum AdviceStep {
    ASKED("Vraag vastgelegd"),
    ASSIGNED("Adviseur"),
    DEADLINE("Nieuwe uiterste dag"),
    CATEGORY("Andere categorie"),
    NOTE("Aantekening"),
    ADVISED("Advies gegeven"),
    RELEASED("Advies vrijgegeven"),
    FOLLOW_UP("Vervolg afgesproken"),
    FOLLOWED_UP("Vervolg gedaan"),
    CLOSED("Gesloten"),
    REOPENED("Heropend"),
    CONFIDENTIAL("Vertrouwelijk gemaakt"),
    OPEN_AGAIN("Niet meer vertrouwelijk"),
    READER("Wie erbij mag");

    private final String label;

    AdviceStep(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
