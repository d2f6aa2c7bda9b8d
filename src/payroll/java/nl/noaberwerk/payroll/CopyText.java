package nl.noaberwerk.payroll;

import nl.noaberwerk.rules.Euro;

/** Builds rows in the text format of PostgreSQL's COPY. */
final class CopyText {

    private static final String NULL = "\\N";

    private final StringBuilder out;

    CopyText(int size) {
        out = new StringBuilder(size);
    }

    CopyText value(Object plain) {
        separate();
        out.append(plain == null ? NULL : plain.toString());
        return this;
    }

    CopyText amount(Euro amount) {
        return value(amount.decimal());
    }

    /** A text that may hold anything, or null. */
    CopyText text(String text) {
        if (text == null) {
            return value(null);
        }
        separate();
        for (int i = 0; i < text.length(); i++) {
            escaped(text.charAt(i));
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void separate() {
        if (out.length() > 0) {
            out.append('\t');
        }
    }

    private void escaped(char c) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            default -> out.append(c);
        }
    }
}
