package nl.noaberwerk.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a document is taken. */
public enum DocumentFormat {
    PDF("application/pdf", List.of("pdf"), "%PDF-"),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
    PNG("image/png", List.of("png"), "\u0089PNG\r\n\u001a\n");

    private final String mediaType;
    private final List<String> extensions;
    private final String beginning;

    DocumentFormat(String mediaType, List<String> extensions, String beginning) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file name, without the point. */
    public String extension() {
        return extensions.get(0);
    }

    /** The format that the end of the name promises. */
    static Optional<DocumentFormat> named(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** Whether the first bytes are those with which every file of this format begins. */
    boolean begins(byte[] content) {
        if (content.length < beginning.length()) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if ((content[i] & 0xff) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
