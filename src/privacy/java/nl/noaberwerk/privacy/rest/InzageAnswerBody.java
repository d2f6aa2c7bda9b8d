package nl.noaberwerk.privacy.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.personnel.KeptData;
import nl.noaberwerk.privacy.InzageReport;

/** A report of inzage as the API gives it. */
public record InzageAnswerBody(String person, String employer, String day, List<Area> areas) {

    /** What one area keeps. */
    public record Area(String area, List<Table> tables) {}

    /** One table; each row by the head of its column. */
    public record Table(String title, String purpose, String receivers, List<Map<String, String>> rows) {}

    static InzageAnswerBody of(InzageReport report) {
        return new InzageAnswerBody(
                report.person().label(),
                report.employer(),
                report.day().toString(),
                report.parts().stream()
                        .map(part -> new Area(
                                part.area(),
                                part.tables().stream()
                                        .map(InzageAnswerBody::table)
                                        .toList()))
                        .toList());
    }

    private static Table table(KeptData data) {
        return new Table(
                data.title(),
                data.purpose(),
                data.receivers(),
                data.rows().stream().map(row -> row(data.columns(), row)).toList());
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            row.put(columns.get(place), cells.get(place));
        }
        return row;
    }
}
