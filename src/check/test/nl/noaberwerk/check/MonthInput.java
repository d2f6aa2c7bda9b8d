package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/**
 * What comes in between two paydays, as one clerk enters it in her browser.
 *
 * @param name of the month, "november 2026"
 */
record MonthInput(ClerkOfMonth clerk, QuietMonth month, String name) {

    /** A declaratie by the form. */
    void item() {
        clerk.open("/wages/item.xhtml");
        clerk.look("item-empty");
        clerk.chooseEmployee("20003");
        clerk.fill("Maand", name);
        clerk.chooseComponent("DECLARATIE", "Bedrag in euro", "45,50");
        clerk.fill("Datum van de bon", "5-11-2026");
        clerk.fill("Omschrijving", "werkschoenen");
        clerk.look("item-filled");
        clerk.press("Mutatie vastleggen");
        clerk.reads("werkschoenen");
        clerk.look("items");
    }

    /** Three pasted rows of which one names nobody. */
    void grid() {
        clerk.open("/wages/item-grid.xhtml");
        clerk.look("grid-empty");
        clerk.fill("Maand voor rijen zonder maand", name);
        clerk.fill(
                "Plak hier de cellen uit uw rekenblad",
                "20001\tOVERUREN\t2,50\t\t\tdrukte\n20005\tGRATIFICATIE\t\t150,00\n99999\tOVERUREN\t1,00\n");
        clerk.press("Zet in het rooster");
        clerk.reads("99999");
        clerk.look("grid-pasted");
        clerk.press("Goede rijen vastleggen");
        clerk.reads("Klaar: 2 vastgelegd, 0 stonden er al, 1 geweigerd.");
        assertThat(clerk.page().getByLabel("Rij 1, personeelsnummer").inputValue())
                .isEqualTo("99999");
        clerk.look("grid-refused");
    }

    /** The same file twice. */
    void file() {
        Path file = ClerkOfMonth.file("mutaties", """
                personeelsnummer;maand;component;aantal;bedrag;kostenplaats;omschrijving
                20006;2026-11;ONREGELMATIG;4,00;;2010;avonddienst
                20009;2026-11;VAKBOND;;19,23;;
                20010;2026-11;EXTRA_UREN;3,50;;;
                """);
        clerk.open("/wages/item-import.xhtml");
        clerk.choose(file, "Bestand met mutaties");
        clerk.look("items-preview");
        clerk.press("3 mutaties vastleggen");
        clerk.reads("Het bestand is ingelezen: 3 vastgelegd, 0 stonden er al, 0 geweigerd.");
        clerk.look("items-imported");
        clerk.open("/wages/item-import.xhtml");
        clerk.choose(file, "Bestand met mutaties");
        clerk.reads("Er is niets op te slaan.");
        clerk.look("items-again");
    }

    /** Every month until somebody ends it. */
    void recurringItem() {
        clerk.open("/wages/recurring-item.xhtml");
        clerk.chooseEmployee("20011");
        clerk.fill("Eerste maand", name);
        clerk.chooseComponent("PERSONEELSVERENIGING", "Bedrag in euro", "5,00");
        clerk.look("recurring-item");
        clerk.press("Terugkerende mutatie vastleggen");
        clerk.reads("20011");
        clerk.look("recurring-items");
    }

    /** By the one who may not confirm it. */
    void account() {
        clerk.open("/personnel/change.xhtml?onderwerp=BANK&vanaf=1-11-2026&id=" + month.employment("20002"));
        clerk.fill("IBAN", "NL02 ABNA 0123 4567 89");
        clerk.fill("Reden", "verzoek van de medewerker");
        clerk.press("Effect bekijken");
        clerk.reads("deze wijziging gaat pas in als een tweede persoon haar bevestigt");
        clerk.look("account-effect");
        clerk.press("Wijziging opslaan");
        clerk.open("/personnel/accounts.xhtml");
        clerk.reads("6789");
        clerk.look("accounts-own");
    }

    /** From the letter of the bailiff; it waits for the other clerk. */
    void loonbeslag() {
        clerk.open("/wages/loonbeslagen.xhtml");
        clerk.look("loonbeslagen-empty");
        clerk.fill("Personeelsnummer", "20004");
        clerk.fill("Datum van de brief", "2-11-2026");
        clerk.fill("Schuldeiser of deurwaarder", "Deurwaarder De Brief");
        clerk.fill("Kenmerk", "LB-2026-17");
        clerk.fill("IBAN van de deurwaarder", "NL20INGB0001234567");
        clerk.fill("Vordering in euro", "300,00");
        clerk.fill("Beslagvrije voet per maand in euro", "1500,00");
        clerk.fill("Eerste maand", name);
        clerk.press("Loonbeslag vastleggen");
        clerk.reads("u hebt dit loonbeslag zelf vastgelegd");
        clerk.look("loonbeslag-waits");
    }
}
