package nl.noaberwerk.contracts;

import java.util.Optional;

/**
 * Something that must be done before an employment is closed.
 *
 * @param code of the kind, or GOOD and a number for what is given back
 * @param found whether the program itself sees that it is done; empty when it cannot know
 * @param detail what the program knows about it, in Dutch
 * @param link where it is done, from the root; may be empty
 * @param tick what somebody said about it last
 */
public record EndItem(
        String code,
        String label,
        boolean money,
        Optional<Boolean> found,
        String detail,
        String link,
        Optional<EndTick> tick) {

    /** The things that always belong to it. */
    enum Kind {
        NOTICE("Schriftelijk opgezegd, aangezegd of afgesproken", false),
        LETTER("Brief met de bevestiging verstuurd", false),
        END_FACT("Datum uit dienst vastgelegd in de personeelsadministratie", false),
        ABSENCE("Verzuim op de laatste dag", false),
        PLACEMENT("Groepsleiding en inlener weten het", false),
        DOCUMENTS("Papieren compleet, getuigschrift als de medewerker dat wil", false),
        ACCOUNTS("Accounts en toegang gesloten", false),
        LEAVE("Vakantie-uren afgerekend", true),
        TRANSITIE("Transitievergoeding betaald, of niet nodig", true),
        LOONBESLAG("Loonbeslag: schuldeiser ingelicht", true),
        ADVANCES("Voorschotten en leningen verrekend", true),
        LAST_PAYSLIP("Laatste loonstrook met de vakantietoeslag", true),
        PENSION("Afgemeld bij het pensioenfonds", true);

        private final String label;
        private final boolean money;

        Kind(String label, boolean money) {
            this.label = label;
            this.money = money;
        }

        EndItem item(Optional<Boolean> found, String detail, String link) {
            return new EndItem(name(), label, money, found, detail, link, Optional.empty());
        }
    }

    EndItem with(EndTick last) {
        return new EndItem(code, label, money, found, detail, link, Optional.ofNullable(last));
    }

    /** By what the program sees, or else by what somebody said. */
    public boolean isDone() {
        return found.orElse(false) || tick.filter(EndTick::isDone).isPresent();
    }

    /** In Dutch, for the screen. */
    public String getState() {
        if (found.orElse(false)) {
            return "gezien door het programma";
        }
        return isDone() ? "gedaan" : "nog te doen";
    }
}
