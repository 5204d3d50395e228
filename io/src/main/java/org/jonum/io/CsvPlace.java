package org.jonum.io;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Line and field of a CSV file, both from 1.
final class CsvPlace implements Place {
    private final String source;
    private long line;
    private int field = 1;
    private String column = "";

    CsvPlace(String source) {
        this.source = source;
    }

    void line(CsvRecord record) {
        line = record.getStartingLineNumber();
        field = 1;
        column = "";
    }

    void field(int j, List<String> names) {
        field = j + 1;
        column = names.isEmpty() ? "" : names.get(j);
    }

    @Override
    public FormatException error(String expected, String found) {
        String name = column.isEmpty() ? "" : " in column " + NumberText.quoted(column);
        return new FormatException(source, Math.max(1, line) + ":" + field, expected + name, found);
    }

    /// What the parser did not like, in the line after the last good one.
    FormatException broken(@Nullable String why, Throwable cause) {
        return new FormatException(source, (line + 1) + ":1", "a line of CSV", why == null ? "something else" : why,
                cause);
    }
}
