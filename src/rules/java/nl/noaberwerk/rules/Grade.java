package nl.noaberwerk.rules;

/** How sure we are of a value of the law or a cao on a day. */
public enum Grade {
    VASTGESTELD("vastgesteld"),
    TE_CONTROLEREN("te controleren"),
    VERLOPEN("verlopen"),
    ONTBREEKT("ontbreekt");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The word on screens and in the files of the law. */
    public String label() {
        return label;
    }

    /** The grade that a file of the law names; another word is refused. */
    static Grade of(String label) {
        for (Grade grade : values()) {
            if (grade.label.equals(label)) {
                return grade;
            }
        }
        throw new IllegalArgumentException("unknown grade: " + label);
    }
}
