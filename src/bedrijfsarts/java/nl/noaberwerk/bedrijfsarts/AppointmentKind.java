package nl.noaberwerk.bedrijfsarts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.Role;

/** The kinds of consult, who may know of them, and by which letter somebody is invited; the SMO is a meeting of its own. */
public enum AppointmentKind {
    VERZUIMSPREEKUUR("Verzuimspreekuur", Seen.BY_EMPLOYER, Letter.SPREEKUUR),
    PROBLEEMANALYSE("Probleemanalyse", Seen.BY_EMPLOYER, Letter.SPREEKUUR),
    EVALUATIE("Evaluatie of bijstelling", Seen.BY_EMPLOYER, Letter.SPREEKUUR),
    SECOND_OPINION("Second opinion", Seen.BY_EMPLOYER, Letter.DESKUNDIGE),
    AANSTELLINGSKEURING("Aanstellingskeuring", Seen.BY_EMPLOYER, Letter.SPREEKUUR),
    WERKPLEKONDERZOEK("Werkplekonderzoek", Seen.BY_EMPLOYER, Letter.DESKUNDIGE),
    /** UWV invites for it itself. */
    DESKUNDIGENOORDEEL("Deskundigenoordeel van UWV", Seen.BY_EMPLOYER, Letter.NONE),
    HERINDICATIE("Advies herindicatie (13 weken)", Seen.BY_EMPLOYER, Letter.SPREEKUUR),
    /** The employer knows to which group it was offered, never who took part. */
    PMO("Preventief medisch onderzoek (PMO)", Seen.BY_BEDRIJFSARTS, Letter.NONE),
    /** Arbeidsomstandighedenspreekuur (art. 14 lid 1 Arbowet): the employee comes by herself, and the employer never knows. */
    OPEN_SPREEKUUR("Open spreekuur", Seen.BY_BEDRIJFSARTS, Letter.NONE);

    private final String label;
    private final Set<String> readers;
    private final Letter letter;

    /** Who may know that there is such an appointment. */
    private static final class Seen {
        static final Set<String> BY_EMPLOYER =
                Set.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR, Role.BEDRIJFSARTS);
        static final Set<String> BY_BEDRIJFSARTS = Set.of(Role.BEDRIJFSARTS);
    }

    private enum Letter {
        NONE,
        SPREEKUUR,
        DESKUNDIGE
    }

    AppointmentKind(String label, Set<String> readers, Letter letter) {
        this.label = label;
        this.readers = readers;
        this.letter = letter;
    }

    public String getLabel() {
        return label;
    }

    /** The roles that may see an appointment of this kind. */
    public Set<String> readers() {
        return readers;
    }

    /** Whether nobody but the bedrijfsarts may know of it. */
    public boolean isOwn() {
        return readers.equals(Seen.BY_BEDRIJFSARTS);
    }

    /** Code of the letter by which the employee is invited; empty when we send none. */
    public Optional<String> letterKind() {
        return letter == Letter.NONE ? Optional.empty() : Optional.of("UITNODIGING_" + letter);
    }

    /** The kinds that the employer plans. */
    public static List<AppointmentKind> planned() {
        return Arrays.stream(values()).filter(kind -> !kind.isOwn()).toList();
    }

    /** The kinds that only the bedrijfsarts knows of. */
    public static List<AppointmentKind> own() {
        return Arrays.stream(values()).filter(AppointmentKind::isOwn).toList();
    }
}
