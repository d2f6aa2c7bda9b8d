package nl.noaberwerk.platform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV with semicolons and quotes in strict UTF-8, with or without a byte order mark. */
final class CsvReader {

    private CsvReader() {}

    static List<List<String>> lines(byte[] bytes) {
        if (isUtf16(bytes)) {
            throw new Refused("platform.file.encoding");
        }
        if (hasZero(bytes)) {
            throw new Refused("platform.file.binary");
        }
        String text = decoded(bytes);
        if (text.chars().anyMatch(character -> character < ' ' && "\t\r\n".indexOf(character) < 0)) {
            throw new Refused("platform.file.binary");
        }
        List<List<String>> lines = new ArrayList<>();
        try (var records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : records) {
                lines.add(line(line));
                limit(lines);
            }
        } catch (CsvParseException unreadable) {
            throw new Refused("platform.file.no-table");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return lines;
    }

    private static List<String> line(CsvRecord line) {
        if (line.getFieldCount() > TableFile.MAXIMUM_COLUMNS) {
            throw new Refused("platform.file.too-many-columns", TableFile.MAXIMUM_COLUMNS);
        }
        return line.getFields().stream().map(CsvReader::cell).toList();
    }

    static String cell(String text) {
        if (text.length() > TableFile.MAXIMUM_CELL) {
            throw new Refused("platform.file.cell-too-long", TableFile.MAXIMUM_CELL);
        }
        return text.strip();
    }

    static void limit(List<List<String>> lines) {
        if (lines.size() > TableFile.MAXIMUM_ROWS + 1) {
            throw new Refused("platform.file.too-many-rows", TableFile.MAXIMUM_ROWS);
        }
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new Refused("platform.file.encoding");
        }
    }
}
