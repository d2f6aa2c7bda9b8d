package nl.noaberwerk.documents;

import java.util.Locale;
import nl.noaberwerk.platform.Refused;

/**
 * A file as somebody offers it; name, declared type and content must say the same.
 *
 * @param name as the sender calls it; only its end counts, and it is not kept
 * @param mediaType as the sender declares it
 */
public record ReceivedDocument(String name, String mediaType, byte[] content) {

    private static final int MEGABYTE = 1_000_000;

    /**
     * The format, after the content was looked through.
     *
     * @throws Refused when it is empty, too large, of another format, broken, or holds more than it shows
     */
    public DocumentFormat checked(long maximumBytes) {
        if (name == null || content == null || content.length == 0) {
            throw Refused.badRequest("documents.file.missing");
        }
        if (content.length > maximumBytes) {
            throw Refused.tooLarge("documents.file.too-large", maximumBytes / MEGABYTE);
        }
        DocumentFormat format =
                DocumentFormat.named(name).orElseThrow(() -> new Refused("documents.file.extension", shortName()));
        if (!format.mediaType().equals(declared())) {
            throw new Refused("documents.file.declared", format, declared().isEmpty() ? "onbekend" : declared());
        }
        if (!format.begins(content)) {
            throw new Refused("documents.file.other-content", shortName(), format);
        }
        if (format == DocumentFormat.PDF) {
            PdfContent.check(content);
        } else {
            ImageContent.check(format, content);
        }
        return format;
    }

    private String declared() {
        return mediaType == null ? "" : mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private String shortName() {
        return name.length() <= 60 ? name : "..." + name.substring(name.length() - 57);
    }
}
