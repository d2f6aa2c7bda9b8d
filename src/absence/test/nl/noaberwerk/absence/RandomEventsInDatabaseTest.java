package nl.noaberwerk.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.Ziekteperiode;
import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is recorded, in whatever order: what stands is never at odds with itself. */
class RandomEventsInDatabaseTest {

    private static final int PEOPLE = 25;
    private static final int EVENTS = 25;
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

    private static AbsenceDesk desk;

    @BeforeAll
    static void start() throws IOException {
        desk = new AbsenceDesk();
    }

    @AfterAll
    static void stop() throws IOException {
        desk.close();
    }

    @Test
    void sicknessesNeverOverlapAndTheCasesAreThoseOfTheLawAndRecomputingChangesNothing() {
        int done = 0;
        for (long who = 1; who <= PEOPLE; who++) {
            desk.employ(who);
            Random random = new Random(who);
            List<Long> known = new ArrayList<>();
            for (int event = 0; event < EVENTS; event++) {
                if (attempted(who, known, random)) {
                    done++;
                    check(who);
                }
            }
        }
        assertThat(done).isGreaterThan(PEOPLE * EVENTS / 3);
    }

    private static boolean attempted(long who, List<Long> known, Random random) {
        try {
            act(who, known, random);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static void act(long who, List<Long> known, Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(600));
        int kind = known.isEmpty() ? 0 : random.nextInt(8);
        if (kind <= 1) {
            known.add(desk.doing(() -> desk.the(Ziekmeldingen.class)
                            .report(new NewZiekmelding(
                                    who,
                                    day,
                                    null,
                                    Ziekmelding.ToldBy.EMPLOYEE,
                                    random.nextInt(4) == 0 ? null : day.plusDays(1 + random.nextInt(60)),
                                    Answers.NONE)))
                    .getId());
            return;
        }
        long one = known.get(random.nextInt(known.size()));
        desk.does(() -> change(who, one, kind, day));
    }

    private static void change(long who, long one, int kind, LocalDate day) {
        switch (kind) {
            case 2 -> desk.the(Ziekmeldingen.class).recover(one, day);
            case 3 -> desk.the(ZiekmeldingCorrections.class).correctFirstDay(one, day, "verkeerde dag");
            case 4 -> desk.the(ZiekmeldingCorrections.class).withdraw(one, "verkeerde medewerker");
            case 5 -> desk.the(ZiekmeldingCorrections.class).undo(one);
            case 6 -> desk.the(Ziekmeldingen.class).changeDegree(one, day, BigDecimal.valueOf(50), FIRST);
            default -> desk.the(Zwangerschapsverloven.class).record(who, new DaySpan(day, day.plusDays(111)));
        }
    }

    private static void check(long who) {
        List<Spell> spells =
                desk.doing(() -> desk.the(Spells.class).of(List.of(who)).getOrDefault(who, List.of()));
        List<DaySpan> leaves =
                desk.doing(() -> desk.the(Spells.class).leaves(List.of(who)).getOrDefault(who, List.of()));
        for (Spell spell : spells) {
            assertThat(spells)
                    .filteredOn(other -> other.ziekmeldingId() != spell.ziekmeldingId())
                    .noneMatch(other -> ZiekmeldingChecks.overlap(other.days(), spell.days()));
            assertThat(leaves).noneMatch(leave -> ZiekmeldingChecks.overlap(leave, spell.days()));
            assertThat(spell.degrees().get(0).from()).isEqualTo(spell.days().first());
        }
        List<CaseFile> cases = desk.cases(who);
        assertThat(cases)
                .extracting(CaseFile::period)
                .isEqualTo(Ziekteperiode.of(spells.stream().map(Spell::days).toList(), leaves));
        assertThat(cases).extracting(CaseFile::caseId).doesNotHaveDuplicates();

        List<?> before = rows(who);
        desk.does(() ->
                desk.the(CaseStore.class).reassign(desk.the(CaseStore.class).locked(who)));
        assertThat(rows(who)).isEqualTo(before);
    }

    private static List<String> rows(long who) {
        return desk
                .query("select concat_ws(' ', c.id, c.first_day, c.last_day, c.merged_into, c.withdrawn, z.id)"
                        + " from absence_case c left join ziekmelding z on z.case_id = c.id where c.employment_id = "
                        + who
                        + " order by c.id, z.id")
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
