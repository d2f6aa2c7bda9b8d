package nl.noaberwerk.documents;

/**
 * A document as it leaves the system.
 *
 * @param fileName made by us, without anything that the sender wrote
 */
public record OpenedDocument(String fileName, DocumentFormat format, byte[] content) {}
