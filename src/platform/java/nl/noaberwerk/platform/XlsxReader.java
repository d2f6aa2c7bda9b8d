package nl.noaberwerk.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX file as text; refuses what unpacks to more than a sheet can reasonably be. */
final class XlsxReader {

    private static final long MAXIMUM_UNPACKED = 200_000_000;

    private XlsxReader() {}

    static List<List<String>> lines(byte[] bytes) {
        requireWorkbook(bytes);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return lines(rows.iterator());
        } catch (IOException | ExcelReaderException unreadable) {
            throw new Refused("platform.file.broken");
        }
    }

    private static List<List<String>> lines(Iterator<Row> rows) {
        List<List<String>> lines = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            while (lines.size() < row.getRowNum() - 1) {
                lines.add(List.of());
                CsvReader.limit(lines);
            }
            lines.add(line(row));
            CsvReader.limit(lines);
        }
        return lines;
    }

    private static List<String> line(Row row) {
        if (row.getCellCount() > TableFile.MAXIMUM_COLUMNS) {
            throw new Refused("platform.file.too-many-columns", TableFile.MAXIMUM_COLUMNS);
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(CsvReader.cell(text(row.getCell(i))));
        }
        return cells;
    }

    /** A formula stays a formula, so that whoever reads the table can refuse it. */
    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? date(cell.asDate()) : number(cell);
            case FORMULA -> "=" + cell.getFormula();
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "ja" : "nee";
            case EMPTY -> "";
            default -> String.valueOf(cell.getValue());
        };
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "")
                        .toLowerCase(Messages.DUTCH)
                        .matches(".*[dy].*");
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalDate().toString();
    }

    private static String number(Cell cell) {
        return cell.asNumber().stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** Unpacks everything once to count it: what a part says of its own size cannot be trusted. */
    private static void requireWorkbook(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Refused("platform.file.no-table");
            }
            long unpacked = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                unpacked += size(zip.getInputStream(part), MAXIMUM_UNPACKED - unpacked);
            }
        } catch (IOException unreadable) {
            throw new Refused("platform.file.broken");
        }
    }

    private static long size(InputStream part, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            size += read;
            if (size > most) {
                throw new Refused("platform.file.too-large", MAXIMUM_UNPACKED / 1_000_000);
            }
        }
        return size;
    }
}
