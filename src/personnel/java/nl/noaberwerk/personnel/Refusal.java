package nl.noaberwerk.personnel;

import nl.noaberwerk.platform.Messages;

/**
 * Why a row of a file is not taken over, in Dutch.
 *
 * @param row as a spreadsheet counts: the header is row 1
 * @param remedy what the sender can do about it
 */
public record Refusal(int row, String personnelNumber, String column, String reason, String remedy) {

    static Refusal of(int row, String personnelNumber, String column, BadCell bad) {
        // another area gives a key of its own bundle; ours are short
        String key = bad.key().contains(".") ? bad.key() : "personnel.import." + bad.key();
        return new Refusal(
                row,
                personnelNumber,
                column,
                Messages.text(key + ".reason", bad.arguments()),
                Messages.text(key + ".remedy", bad.arguments()));
    }

    /** Reason and remedy in one text. */
    public String text() {
        return reason + " " + remedy;
    }

    public int getRow() {
        return row;
    }

    public String getColumn() {
        return column;
    }

    public String getReason() {
        return reason;
    }

    public String getRemedy() {
        return remedy;
    }
}
