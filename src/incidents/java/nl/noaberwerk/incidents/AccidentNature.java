package nl.noaberwerk.incidents;

/** The nature of the accident (art. 9 lid 2 Arbowet): what happened, never what it did to somebody. */
public enum AccidentNature {
    FALL_FROM_HEIGHT("Val van hoogte, zoals van een trap of ladder"),
    FALL_LEVEL("Struikelen, uitglijden of vallen op de vloer"),
    MACHINE("Contact met een machine of gereedschap"),
    CAUGHT("Bekneld tussen voorwerpen"),
    OBJECT("Vallend of bewegend voorwerp"),
    VEHICLE("Aanrijding op het terrein, zoals met een heftruck"),
    TRAFFIC("Ongeval in het verkeer"),
    SUBSTANCE("Contact met een gevaarlijke stof"),
    HEAT("Contact met vuur, hitte of kou"),
    ELECTRICITY("Contact met elektriciteit"),
    LIFTING("Tillen, duwen of trekken"),
    VIOLENCE("Agressie of geweld"),
    ANIMAL("Dier of insect"),
    OTHER("Iets anders");

    private final String label;

    AccidentNature(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
