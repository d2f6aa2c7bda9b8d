package nl.noaberwerk.figures.screen;

import nl.noaberwerk.figures.FigureRow;

/** A row of the tables on the page: a group, now and the year before. */
public record ShownRow(String group, ShownFigures now, ShownFigures before) {

    static ShownRow of(FigureRow row) {
        return new ShownRow(row.group(), new ShownFigures(row.now()), new ShownFigures(row.before()));
    }

    public String difference() {
        return now.difference(before);
    }
}
