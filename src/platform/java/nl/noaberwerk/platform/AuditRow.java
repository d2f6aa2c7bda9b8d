package nl.noaberwerk.platform;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/** A row of the audit trail, with the hash that ties it to the row before it. */
public record AuditRow(long id, Instant at, String account, String action, AuditEntry entry, byte[] hash) {

    public static final String CHANGED = "gewijzigd";
    public static final String READ = "ingezien";

    /** @param previousHash of the row before; empty for the first */
    static AuditRow chained(long id, Instant at, String account, String action, AuditEntry entry, byte[] previousHash) {
        AuditRow unhashed = new AuditRow(id, at, account, action, entry, new byte[0]);
        return new AuditRow(id, at, account, action, entry, unhashed.hashAfter(previousHash));
    }

    /** What the hash of this row must be when it follows the row with the given hash. */
    byte[] hashAfter(byte[] previousHash) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(new DataOutputStream(bytes), previousHash);
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    // every field with its length before it, so that no two different rows give the same bytes
    private void write(DataOutputStream out, byte[] previousHash) throws IOException {
        out.writeInt(previousHash.length);
        out.write(previousHash);
        out.writeLong(id);
        out.writeLong(at.getEpochSecond());
        out.writeInt(at.getNano());
        out.writeLong(entry.employer() == null ? 0 : entry.employer());
        for (String field : new String[] {account, action, entry.what(), entry.subject(), entry.details()}) {
            byte[] text = field.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }
}
