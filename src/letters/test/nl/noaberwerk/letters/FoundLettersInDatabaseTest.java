package nl.noaberwerk.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.personnel.FoundPeople;
import nl.noaberwerk.personnel.PeopleByWord;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Letters are found, and stand on a timeline, only for who may read their kind. */
class FoundLettersInDatabaseTest {

    private static Desk desk;

    @BeforeAll
    static void start() {
        desk = new Desk(Letter.class, LetterKind.class)
                .with(
                        LettersFound.class,
                        LettersOnTimeline.class,
                        ReadableKinds.class,
                        FoundPeople.class,
                        PeopleByWord.class,
                        EmployeeNames.class);
        desk.tables.employ(1);
        desk.tables.execute("insert into letter_kind (code, label, topic, readers, place)"
                + " values ('VOOR_HR', 'Brief van HR', 'OVERIG', 'hr-adviseur', 99),"
                + " ('VOOR_BEIDEN', 'Uitnodiging', 'VERZUIM', 'hr-adviseur,arbocoordinator', 98)");
        letter(1, "VOOR_HR");
        letter(2, "VOOR_BEIDEN");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static void letter(int id, String kind) {
        desk.tables.execute("insert into letter (id, employment_id, kind, template_id, about, addressee, subject,"
                + " written_on, bytes, sha256, recorded_at, recorded_by) select " + id + ", 1, '" + kind
                + "', min(id), '', 'M. Dam', 'Onderwerp', '2026-11-10', 3, 'x', now(), 'hr' from letter_template");
    }

    private static List<String> found(String text) {
        return desk.the(LettersFound.class).find(1, text, 10).stream()
                .map(Found::title)
                .toList();
    }

    private static List<String> events() {
        return desk.the(LettersOnTimeline.class).of(1, 1).stream()
                .map(PersonEvent::text)
                .toList();
    }

    @Test
    void eachRoleFindsTheKindsThatItMayRead() {
        desk.caller.becomes("hr", Role.HR_ADVISEUR);
        assertThat(found("10001")).hasSize(2);
        assertThat(found("dam")).hasSize(2);
        assertThat(found("jansen")).isEmpty();
        assertThat(events())
                .containsExactlyInAnyOrder("Brief geschreven: Brief van HR", "Brief geschreven: Uitnodiging");
        desk.caller.becomes("arbo", Role.ARBOCOORDINATOR);
        assertThat(found("10001")).hasSize(1).allMatch(title -> title.startsWith("Uitnodiging, Dam1"));
        assertThat(events()).containsExactly("Brief geschreven: Uitnodiging");
        desk.caller.becomes("salaris1", Role.SALARISADMINISTRATEUR);
        assertThat(found("10001")).isEmpty();
        assertThat(events()).isEmpty();
    }
}
