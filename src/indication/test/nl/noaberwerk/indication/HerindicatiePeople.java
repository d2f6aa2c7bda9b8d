package nl.noaberwerk.indication;

import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.indication.ChecklistAnswer.Answer;
import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** People with an indicatie on a real PostgreSQL; today is 10 November 2026. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HerindicatiePeople {

    final IndicationDesk desk = new IndicationDesk();
    long next = 100;

    @AfterAll
    void close() {
        desk.close();
    }

    @BeforeEach
    void again() {
        desk.desk.day.date = LocalDate.parse("2026-11-10");
        desk.secrecy.signed = true;
        desk.desk.caller.becomes("indicatie", Role.INDICATIEBEHEERDER, Role.HR_ADVISEUR);
        desk.raised.clear();
    }

    /** Started, filled in and sent on the day. */
    long sent(long id, String day) {
        long file = desk.file(id);
        desk.desk.tables.execute("update herindicatie set opened_on = '2026-10-01' where id = " + file);
        desk.does(() -> steps().start(file));
        Checklists list = desk.the(Checklists.class);
        desk.does(() -> list.answer(file, ChecklistItem.FUNCTIONING, null, "Werkt rustig en zelfstandig."));
        desk.does(() -> list.answer(file, ChecklistItem.EARLIER_ADVICE, null, "De aangepaste werkplek is er."));
        desk.does(() -> list.answer(file, ChecklistItem.CONSENT, Answer.YES, ""));
        long college = desk.doing(() -> desk.the(Colleges.class)
                .add(1, new CollegeAddress("Dinkelland", "Nicolaasplein", "5", "7591 MA", "Denekamp")));
        desk.does(() -> steps().send(file, day(day), college));
        return file;
    }

    HerindicatieSteps steps() {
        return desk.the(HerindicatieSteps.class);
    }

    HerindicatieDossier dossier(long employment) {
        return desk.doing(() -> desk.the(Herindicaties.class).dossier(desk.file(employment)));
    }

    List<String> keys(long file) {
        return desk.raised.stream()
                .map(signal -> signal.key())
                .filter(key -> key.startsWith("indication.ask:" + file + "."))
                .toList();
    }

    IndicatieSearch all() {
        return new IndicatieSearch(IndicatieSearch.Kind.ALL, "");
    }

    long person(String born, String inService, String until) {
        return desk.person(next++, born, inService, until);
    }

    LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
