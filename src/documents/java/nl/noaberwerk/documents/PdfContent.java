package nl.noaberwerk.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import nl.noaberwerk.platform.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks a PDF through: whole, open, nothing after its end, and nothing in it that acts or hides.
 *
 * <p>The objects are read as a reader would, for a search in the bytes misses what is compressed.
 */
final class PdfContent {

    private static final int TAIL = 1024;

    /** Keys and values that make a PDF act or carry other files (ISO 32000-1: 7.11.4, 12.6.4, 13). */
    private static final Set<String> FORBIDDEN = Set.of(
            "JS",
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "EF",
            "FileAttachment",
            "RichMedia",
            "ImportData",
            "GoToE",
            "XFA");

    private PdfContent() {}

    /** @throws Refused when it is broken, locked, or holds more than it shows */
    static void check(byte[] content) {
        requireEnd(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                throw new Refused("documents.file.locked");
            }
            if (document.getNumberOfPages() < 1) {
                throw new Refused("documents.file.broken", DocumentFormat.PDF);
            }
            requirePassive(document.getDocument());
        } catch (InvalidPasswordException locked) {
            throw new Refused("documents.file.locked");
        } catch (IOException broken) {
            throw new Refused("documents.file.broken", DocumentFormat.PDF);
        }
    }

    /** What stands after the end is another file in disguise. */
    private static void requireEnd(byte[] content) {
        byte[] tail = Arrays.copyOfRange(content, Math.max(0, content.length - TAIL), content.length);
        if (!new String(tail, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF")) {
            throw new Refused("documents.file.after-end", DocumentFormat.PDF);
        }
    }

    private static void requirePassive(COSDocument document) {
        requirePassive(document.getTrailer());
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            requirePassive(document.getObjectFromPool(key).getObject());
        }
    }

    /** Without following references: what they point to has a turn of its own. */
    private static void requirePassive(COSBase whole) {
        Deque<COSBase> waiting = new ArrayDeque<>();
        add(waiting, whole);
        while (!waiting.isEmpty()) {
            COSBase one = waiting.pop();
            if (one instanceof COSName name) {
                requirePassive(name);
            } else if (one instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    add(waiting, array.get(i));
                }
            } else if (one instanceof COSDictionary dictionary) {
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    requirePassive(entry.getKey());
                    add(waiting, entry.getValue());
                }
            }
        }
    }

    private static void add(Deque<COSBase> waiting, COSBase one) {
        if (one != null) {
            waiting.push(one);
        }
    }

    private static void requirePassive(COSName name) {
        if (FORBIDDEN.contains(name.getName())) {
            throw new Refused("documents.file.active", name.getName());
        }
    }
}
