package nl.noaberwerk.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.noaberwerk.platform.Refused;
import org.junit.jupiter.api.Test;

class GuardedTextTest {

    private final GuardedText guard = GuardedText.with(new GuardList() {
        @Override
        WordGuard guard() {
            return new WordGuard(BuiltInWords.bySection());
        }
    });

    @Test
    void aTextAboutWorkIsKeptWithoutTheSpaceAroundIt() {
        assertEquals("Werkt tot 1 mei halve dagen.", guard.require("Afspraak", "  Werkt tot 1 mei halve dagen. ", 200));
        assertEquals("", guard.require("Afspraak", null, 200));
    }

    @Test
    void theRefusalNamesTheFieldTheWordAndWhatMayBeWritten() {
        Refused refused = assertThrows(
                Refused.class, () -> guard.require("Over te dragen werk", "Heeft hoofdpijn en koorts.", 200));
        assertEquals("privacy.guard.refused", refused.key());
        assertTrue(refused.getMessage().startsWith("Over te dragen werk: haal \"hoofdpijn\" (een klacht), \"koorts\""));
        assertTrue(refused.getMessage().endsWith("bijvoorbeeld: niet tillen boven 5 kg."));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        Refused refused = assertThrows(Refused.class, () -> guard.require("Afspraak", "abcdef", 5));
        assertEquals("Afspraak: de tekst is langer dan 5 tekens. Kort de tekst in.", refused.getMessage());
    }
}
