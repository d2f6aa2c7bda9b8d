package nl.noaberwerk.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clock moves on: nothing goes too early, a hold keeps, two people agree, and the promise of secrecy ends. */
class RetentionInDatabaseTest {

    private static final String WHAT = "Verzoeken over eigen gegevens";

    private static Desk desk;

    @BeforeAll
    static void start() {
        desk = PrivacyDesk.open();
        desk.tables.execute("insert into person (id, version, bsn, birth_date) values (1, 0, 'x', '1970-01-01')");
        desk.tables.execute(
                "insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                        + " values (1, 0, 1, 1, '10001', 'WSW', '2020-01-01')");
        desk.tables.execute("insert into account (id, version, name, full_name, password_hash, demo, failed_attempts)"
                + " values (1, 0, 'arbo', 'A. Arbo', 'x', false, 0)");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void aRequestIsErasedByTwoPeopleOnTheDayAfterItsTermAndNotBefore() {
        on("2024-01-31");
        InzageRequest request = desk.doing(() ->
                desk.the(InzageRequests.class).register(1, "10001", InzageKind.INZAGE, record("2024-01-31", "alles")));
        // a month after 31 January is the last day of February
        assertEquals(LocalDate.parse("2024-02-29"), request.getDueOn());
        on("2024-02-20");
        desk.does(
                () -> desk.the(InzageRequests.class).answer(request.getId(), record("2024-02-20", "rapport gestuurd")));

        // two years after the answer: kept through 20 February 2026
        on("2026-02-20");
        night();
        assertEquals(0, kind().free());
        on("2026-02-21");
        night();
        assertEquals(1, kind().free());
        assertEquals(1, kind().persons());

        desk.does(() -> desk.the(LegalHolds.class).put(1, "10001", record("2026-02-21", "bezwaar loopt")));
        assertEquals(0, kind().free());
        assertEquals(1, kind().held());
        assertThrows(Refused.class, () -> agree("hr"));
        long hold = desk.doing(() -> desk.the(LegalHolds.class).all(1))
                .get(0)
                .hold()
                .getId();
        desk.does(() -> desk.the(LegalHolds.class).end(hold, record("2026-02-21", "bezwaar afgehandeld")));

        on("2026-02-22");
        night();
        assertThrows(Refused.class, () -> erase("arbo"));
        assertEquals(1, agree("hr"));
        assertEquals(
                "privacy.retention.four-eyes",
                assertThrows(Refused.class, () -> erase("hr")).key());
        assertEquals(1, erase("arbo"));
        assertEquals(0, kind().free());
        RetentionOutcome outcome =
                desk.doing(() -> desk.the(Retentions.class).outcomes(1)).get(0);
        assertEquals("hr", outcome.getAgreedBy());
        assertEquals("arbo", outcome.getErasedBy());
        assertTrue(desk.changes.contains("gewist na de bewaartermijn, persoon 10001, arbo"));
        assertEquals(List.of(), desk.doing(() -> desk.the(InzageRequests.class).all(1)));
    }

    @Test
    void aPromiseOfSecrecyOpensFromItsDayToItsLast() {
        on("2026-11-10");
        assertThrows(Refused.class, () -> promised("arbo"));
        desk.does(() -> desk.the(SecrecyStatements.class).record("arbo", "A. Arbo", LocalDate.parse("2026-11-10")));
        promised("arbo");
        assertEquals(
                List.of(), desk.doing(() -> desk.the(SecrecyStatements.class).without()));
        long id = desk.doing(() -> desk.the(SecrecyStatements.class).all())
                .get(0)
                .statement()
                .getId();
        desk.does(() -> desk.the(SecrecyStatements.class).end(id, record("2026-11-10", "ander werk")));
        promised("arbo");
        on("2026-11-11");
        assertEquals(
                "privacy.secrecy.required",
                assertThrows(Refused.class, () -> promised("arbo")).key());
    }

    @Test
    void aWordCountsFromItsDayAndStopsWhenItIsSwitchedOff() {
        on("2026-11-10");
        assertTrue(hits("Had een zonnesteek").isEmpty());
        change("zonnesteek", true);
        assertFalse(hits("Had een zonnesteek").isEmpty());
        assertThrows(Refused.class, () -> change("zonnesteek", true));
        change("zonnesteek", false);
        assertTrue(hits("Had een zonnesteek").isEmpty());
    }

    @Test
    void aBreachWithRiskMustBeReportedWithinThreeDaysOfKnowingIt() {
        Instant known = Instant.parse("2026-11-01T09:30:00Z");
        desk.does(
                () -> desk.the(DataBreaches.class).record(1, new NewBreach(known, "brief verkeerd bezorgd", 1, true)));
        DataBreaches.Line line =
                desk.doing(() -> desk.the(DataBreaches.class).all(1)).get(0);
        assertEquals(Instant.parse("2026-11-04T09:30:00Z"), line.due());
        assertTrue(line.isToReport());
        long id = line.breach().getId();
        desk.does(() -> desk.the(DataBreaches.class).step(id, DataBreachStep.Act.REPORTED, "melding 123"));
        assertFalse(desk.doing(() -> desk.the(DataBreaches.class).all(1)).get(0).isToReport());
    }

    private static List<GuardHit> hits(String text) {
        return desk.doing(() -> desk.the(GuardedText.class).hits(text));
    }

    private static void change(String word, boolean counts) {
        desk.does(() -> desk.the(GuardWords.class)
                .change(GuardSection.COMPLAINT, word, counts, record("2026-11-10", "kwam voor")));
    }

    private static void promised(String account) {
        desk.caller.name = account;
        desk.does(() -> desk.the(Secrecy.class).require());
    }

    private static int agree(String account) {
        desk.caller.name = account;
        return desk.doing(() -> desk.the(Retentions.class).agree(1, WHAT));
    }

    private static int erase(String account) {
        desk.caller.name = account;
        return desk.doing(() -> desk.the(Retentions.class).erase(1, WHAT));
    }

    private static Retentions.Kind kind() {
        return desk.doing(() -> desk.the(Retentions.class).dryRun(1)).get(0);
    }

    private static void night() {
        desk.does(() -> desk.the(RetentionNight.class).everyNight(desk.day.date()));
    }

    private static void on(String day) {
        desk.day.date = LocalDate.parse(day);
    }

    private static NewRecord record(String day, String text) {
        return new NewRecord(LocalDate.parse(day), text);
    }
}
