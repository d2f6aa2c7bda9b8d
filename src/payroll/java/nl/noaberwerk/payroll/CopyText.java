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
        // by substring, which is copied as a whole; a part of a text is appended letter by letter
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (escape != null) {
                out.append(text.substring(from, i)).append(escape);
                from = i + 1;
            }
        }
        out.append(text.substring(from));
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

    /** Null for what stands as it is. */
    private static String escape(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> null;
        };
    }
}
