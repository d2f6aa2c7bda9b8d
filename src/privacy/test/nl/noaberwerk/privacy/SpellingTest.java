package nl.noaberwerk.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.personnel.Recording;
import org.junit.jupiter.api.Test;

/** How a hidden or misspelled word is known again, and what a functioneel beheerder can change. */
class SpellingTest {

    private final WordGuard guard = new WordGuard(BuiltInWords.bySection());

    @Test
    void accentsCapitalsAndFiguresForLettersMakeNoDifference() {
        assertEquals("suicidaal", Spelling.plain("Suïcidaal"));
        assertEquals("kanker", Spelling.plain("K4NK3R"));
        assertEquals("12", Spelling.plain("12"));
    }

    @Test
    void aWordThatSoundsTheSameIsTheSame() {
        assertEquals(Spelling.sound("psychiater"), Spelling.sound("psigiater"));
        assertEquals(Spelling.sound("medicijnen"), Spelling.sound("medisijnen"));
        assertEquals(Spelling.sound("fysio"), Spelling.sound("fisio"));
    }

    @Test
    void oneLetterMoreLessOtherOrSwappedIsOneMistake() {
        assertTrue(Spelling.near("griep", "greip", 1));
        assertTrue(Spelling.near("griep", "grieep", 1));
        assertFalse(Spelling.near("griep", "grap", 1));
    }

    @Test
    void namesAndStreetsAreNoComplaints() {
        assertTrue(guard.hits("Mevrouw Van der Knie heeft last van de bus.").isEmpty());
        assertTrue(guard.hits("Woont aan de Dokter Schaepmanstraat.").isEmpty());
        assertFalse(guard.hits("Zij heeft last van haar knie.").isEmpty());
        assertFalse(guard.hits("Belt de huisarts Van Dalen.").isEmpty());
    }

    @Test
    void offeringAVaccinationIsAllowedAndGettingOneIsNot() {
        assertTrue(guard.hits("Griepvaccinatie aangeboden op 12 oktober.").isEmpty());
        assertFalse(guard.hits("Heeft griepvaccinatie gehad.").isEmpty());
    }

    @Test
    void aWordIsAddedAndSwitchedOffByDay() {
        Map<GuardSection, Collection<String>> builtIn = Map.of(GuardSection.COMPLAINT, List.of("pijn"));
        Map<GuardSection, Collection<String>> changed = GuardList.changed(
                builtIn,
                List.of(word("pijn", false), word("zonnesteek", true), word("steek", true), word("steek", false)));
        assertEquals(List.of("zonnesteek"), List.copyOf(changed.get(GuardSection.COMPLAINT)));
    }

    private static GuardWord word(String word, boolean counts) {
        return new GuardWord(
                GuardSection.COMPLAINT,
                word,
                counts,
                new Recording(LocalDate.of(2026, 11, 10), Instant.EPOCH, "beheer", "proef"));
    }
}
