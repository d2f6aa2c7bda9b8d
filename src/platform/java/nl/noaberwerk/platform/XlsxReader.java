package nl.noaberwerk.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX file as text; refuses what unpacks to more than a sheet can reasonably be. */
final class XlsxReader {

    private static final long MAXIMUM_UNPACKED = 200_000_000;
    private static final int MAXIMUM_PARTS = 2_000;

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

    private static void requireWorkbook(byte[] bytes) {
        boolean workbook = false;
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                workbook |= part.getName().equals("xl/workbook.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MAXIMUM_UNPACKED) {
                        throw new Refused("platform.file.too-large", MAXIMUM_UNPACKED / 1_000_000);
                    }
                }
                if (++parts > MAXIMUM_PARTS) {
                    throw new Refused("platform.file.no-table");
                }
            }
        } catch (IOException unreadable) {
            throw new Refused("platform.file.broken");
        }
        if (!workbook) {
            throw new Refused("platform.file.no-table");
        }
    }
}
