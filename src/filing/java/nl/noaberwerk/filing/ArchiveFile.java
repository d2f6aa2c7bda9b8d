package nl.noaberwerk.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.noaberwerk.letters.PdfPages;
import nl.noaberwerk.platform.TableDownload;
import nl.noaberwerk.platform.TableWriter;

/** A ZIP that remembers what it holds, and closes with an index of it. */
final class ArchiveFile implements AutoCloseable {

    /** @param sha256 in hexadecimal, of the content of the file */
    record Entry(String name, String description, String sha256) {}

    private final ZipOutputStream zip;
    private final List<Entry> entries = new ArrayList<>();

    ArchiveFile(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void table(String name, String description, TableDownload.Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.csv(bytes)) {
            content.write(table);
        }
        file(name, description, bytes.toByteArray());
    }

    void file(String name, String description, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
        entries.add(new Entry(name, description, sha256(content)));
    }

    /** The index as CSV with every file, and as PDF/A with every file but the payslips, which it counts. */
    void index(String title, LocalDate keepUntil, PdfPages pages) throws IOException {
        List<Entry> held = List.copyOf(entries);
        table("inhoud.csv", "Inhoud", table -> {
            table.header(List.of("bestand", "omschrijving", "sha-256", "bewaren tot en met"));
            for (Entry entry : held) {
                table.row(entry.name(), entry.description(), entry.sha256(), keepUntil);
            }
        });
        file("inhoud.pdf", "Inhoud op papier", pages.of(ArchiveIndexPage.of(title, keepUntil, held)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
