package nl.noaberwerk.payroll;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes many rows at once into one table, on the connection of the transaction that is going on. */
final class BulkCopy {

    /** The sequences count by this many: each number stands for a block of ids. */
    private static final int BLOCK = 50;

    private final Connection connection;
    private final String table;
    private final String columns;

    /** @param columns all but the id, which is given out here */
    BulkCopy(Connection connection, String table, String columns) {
        this.connection = connection;
        this.table = table;
        this.columns = columns;
    }

    /** @param rows in the form that {@link CopyText} makes */
    void write(List<String> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        List<Long> blocks = reserve((rows.size() + BLOCK - 1) / BLOCK);
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (id, " + columns + ") from stdin");
        try {
            for (int i = 0; i < rows.size(); i++) {
                long id = blocks.get(i / BLOCK) + i % BLOCK;
                byte[] line = (id + "\t" + rows.get(i) + "\n").getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(line, 0, line.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private List<Long> reserve(int blocks) throws SQLException {
        String sql = "select nextval('" + table + "_id_seq') from generate_series(1, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, blocks);
            try (ResultSet numbers = statement.executeQuery()) {
                List<Long> reserved = new ArrayList<>(blocks);
                while (numbers.next()) {
                    reserved.add(numbers.getLong(1));
                }
                return reserved;
            }
        }
    }
}
