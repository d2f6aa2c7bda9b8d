package nl.noaberwerk.personnel;

/**
 * What was found.
 *
 * @param title by what it is known: "Jansen, A. (1024)" or "HR-zaak 2026-17"
 * @param detail what tells it from others, without anything that a bystander must not read: "Groen, sinds 1-2-2019"
 * @param link where it is opened, from the root
 */
public record Found(String title, String detail, String link) {}
