package nl.noaberwerk.start;

import java.io.PrintStream;
import java.util.List;

/** What the newcomer reads while it starts. */
final class Terminal {

    private static final List<String> ACCOUNTS = List.of(
            "salaris1  salarisadministratie",
            "salaris2  salarisadministratie, de tweede persoon die goedkeurt",
            "hr        HR-advies",
            "indicatie HR-advies en de indicaties",
            "arbo      ARBO-coördinatie",
            "leiding   leidinggevende",
            "balie     neemt ziekmeldingen aan",
            "uwv       meldingen aan UWV",
            "bedrijfsarts  spreekuren en het eigen medische dossier",
            "inlener   inlener: ziet alleen tot wanneer iemand niet beschikbaar is",
            "beheer    functioneel beheer: wet- en cao-waarden, accounts",
            "beheer2   functioneel beheer, de tweede persoon die bevestigt",
            "controle  controle: ziet alles, verandert niets");

    private final PrintStream out;

    Terminal(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println("[Noaberwerk] " + line);
        out.flush();
    }

    void failure(String message) {
        say("");
        say("Het starten is niet gelukt.");
        say(message);
    }

    void ready(Settings settings) {
        String password = settings.demoPassword().equals("demo") ? "demo" : "dat van NOABERWERK_DEMO_PASSWORD";
        say("");
        say("Noaberwerk draait op " + settings.address());
        say("");
        say("Accounts (wachtwoord: " + password + "):");
        ACCOUNTS.forEach(account -> say("  " + account));
        say("");
        say("De personen, bedragen en rekeningen zijn verzonnen.");
        say("De gegevens staan in " + settings.data() + ". Stoppen: Ctrl-C.");
    }
}
