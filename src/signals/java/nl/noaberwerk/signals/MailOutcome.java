package nl.noaberwerk.signals;

/**
 * What became of an attempt to mail.
 *
 * @param failure in Dutch, without names; empty when it was sent
 */
record MailOutcome(Kind kind, String failure) {

    /** LATER: surely not sent, try again. REFUSED: the server will not have it. DOUBTFUL: it may have left. */
    enum Kind {
        SENT,
        LATER,
        REFUSED,
        DOUBTFUL
    }

    static final MailOutcome SENT = new MailOutcome(Kind.SENT, "");
    static final MailOutcome UNREACHABLE = new MailOutcome(Kind.LATER, "De mailserver is niet bereikbaar.");
    static final MailOutcome NOT_SIGNED_IN = new MailOutcome(Kind.LATER, "De mailserver laat ons niet toe.");
    static final MailOutcome NOT_NOW = new MailOutcome(Kind.LATER, "De mailserver nam het bericht nog niet aan.");
    static final MailOutcome WRONG_ADDRESS = new MailOutcome(Kind.REFUSED, "De mailserver weigert het e-mailadres.");
    static final MailOutcome NO_ADDRESS = new MailOutcome(Kind.REFUSED, "Het account heeft geen e-mailadres.");
    static final MailOutcome UNKNOWN = new MailOutcome(Kind.DOUBTFUL, "De verbinding viel weg tijdens het versturen.");
}
