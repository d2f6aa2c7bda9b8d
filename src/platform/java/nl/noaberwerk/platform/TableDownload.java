package nl.noaberwerk.platform;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/** A table as a file to save: "csv" or "xlsx". */
public final class TableDownload {

    private static final String CSV = "csv";

    private TableDownload() {}

    /** Fills a table with its header and rows. */
    public interface Content {
        void write(TableWriter table) throws IOException;
    }

    /** @param form "csv", otherwise XLSX; @param name of the file, without extension */
    public static Response of(String form, String name, Content content) {
        StreamingOutput stream = out -> {
            try (TableWriter table = writer(form, out)) {
                content.write(table);
            }
        };
        String type = CSV.equals(form)
                ? "text/csv; charset=UTF-8"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return Response.ok(stream, type)
                .header("Content-Disposition", disposition(name + "." + form))
                .build();
    }

    /** The value of the header Content-Disposition for a download under this name. */
    public static String disposition(String fileName) {
        return "attachment; filename=\"" + fileName.replaceAll("[^A-Za-z0-9._-]", "_") + "\"";
    }

    private static TableWriter writer(String form, OutputStream out) throws IOException {
        return CSV.equals(form) ? TableWriter.csv(out) : TableWriter.xlsx(out, "Noaberwerk");
    }
}
