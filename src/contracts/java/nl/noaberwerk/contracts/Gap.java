package nl.noaberwerk.contracts;

/**
 * Something that is missing in a contract.
 *
 * @param what in Dutch: "het adres"
 * @param remedy what to do: "Leg het adres vast in het dossier."
 * @param link the page where that is done, from the root; empty for the form of the contract itself
 */
public record Gap(String what, String remedy, String link) {}
