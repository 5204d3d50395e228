package org.jonum.io;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jonum.blas.DoubleView;
import org.jonum.blas.internal.door.Args;
import org.jonum.mat.Matrix;

/// A kind of CSV file: tables of numbers, perhaps with names above the columns.
///
/// {@snippet :
/// String file = "mass,length\n1.5,20\n2.5,NA\n";
/// CsvTable t = Csv.named().read(new java.io.StringReader(file));
/// double m = t.col("mass").sum();                // m == 4
/// boolean missing = Double.isNaN(t.matrix().get(1, 1));      // missing == true
/// Csv german = Csv.unnamed().separator(';').decimal(',');
/// Matrix a = german.read(new java.io.StringReader("0,5;1\n")).matrix();     // a.get(0, 0) == 0.5
/// }
///
/// The form is that of RFC 4180, parsed by FastCSV, in UTF-8. Numbers are decimal, `nan` and `inf` in any case are numbers too, and
/// blanks around them do not count. Empty lines are passed over. Places in a [FormatException] are line and field.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
public final class Csv {
    /// What a line may have; FastCSV's own limit is lower.
    private static final int MOST_FIELDS = 1 << 24;
    private static final char NO_COMMENT = 0;

    private final boolean named;
    private final char separator, decimal, comment;
    private final Set<String> missing;

    private Csv(boolean named, char separator, char decimal, char comment, Set<String> missing) {
        this.named = named;
        this.separator = separator;
        this.decimal = decimal;
        this.comment = comment;
        this.missing = missing;
    }

    /// Commas between fields, and names in the first line. Missing numbers are empty fields or `NA`.
    ///
    /// @return a kind of file
    public static Csv named() {
        return new Csv(true, ',', '.', NO_COMMENT, Set.of("", "NA"));
    }

    /// Commas between fields, and no names. Missing numbers are empty fields or `NA`.
    ///
    /// @return a kind of file
    public static Csv unnamed() {
        return new Csv(false, ',', '.', NO_COMMENT, Set.of("", "NA"));
    }

    /// The same with another sign between fields.
    ///
    /// @param separator the sign, such as `;` or a tab
    /// @return a kind of file
    /// @throws IllegalArgumentException if that sign has another meaning
    public Csv separator(char separator) {
        return checked(new Csv(named, separator, decimal, comment, missing));
    }

    /// The same with another decimal point.
    ///
    /// @param decimal the sign, such as a comma
    /// @return a kind of file
    /// @throws IllegalArgumentException if that sign has another meaning
    public Csv decimal(char decimal) {
        return checked(new Csv(named, separator, decimal, comment, missing));
    }

    /// The same with comments.
    ///
    /// @param comment the sign that begins a line that is passed over, such as `#`
    /// @return a kind of file
    /// @throws IllegalArgumentException if that sign has another meaning
    public Csv comment(char comment) {
        return checked(new Csv(named, separator, decimal, comment, missing));
    }

    /// The same with other marks for missing numbers.
    ///
    /// @param marks the fields that are read as NaN, instead of the empty one and `NA`
    /// @return a kind of file
    public Csv missing(String... marks) {
        return new Csv(named, separator, decimal, comment, Set.of(marks));
    }

    private static Csv checked(Csv c) {
        String signs = "" + c.separator + c.decimal + c.comment;
        for (int i = 0; i < signs.length(); i++) {
            char s = signs.charAt(i);
            boolean taken = signs.indexOf(s) != i || "\"\r\n+-".indexOf(s) >= 0 || Character.isLetterOrDigit(s);
            if (taken)
                throw Args.bad("Csv", "sign", NumberText.quoted(Character.toString(s)),
                        "one that has no other meaning");
        }
        return c;
    }

    /// Read a file.
    ///
    /// @param file the file
    /// @return the table
    /// @throws FormatException if it is not such a file, a line has not as many fields as the first, or a field is no number
    /// @throws IOException     if it cannot be read
    public CsvTable read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(utf8(in), file.toString());
        }
    }

    /// Read a stream to its end.
    ///
    /// @param in a stream, which stays open
    /// @return the table
    /// @throws FormatException as [#read(Path)]
    /// @throws IOException     if it cannot be read
    public CsvTable read(InputStream in) throws IOException {
        Args.present("read", "in", in);
        return read(utf8(in), "csv");
    }

    /// Read text to its end.
    ///
    /// @param in the text; it stays open
    /// @return the table
    /// @throws FormatException as [#read(Path)]
    /// @throws IOException     if it cannot be read
    public CsvTable read(Reader in) throws IOException {
        Args.present("read", "in", in);
        return read(in, "csv");
    }

    /// Bytes that are not UTF-8 are errors, not question marks.
    private static Reader utf8(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(in, decoder);
    }

    // FastCSV's reader closes what it reads: it is not ours
    @SuppressWarnings("resource")
    private CsvTable read(Reader in, String source) throws IOException {
        var builder = CsvReader.builder().fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
        if (comment != NO_COMMENT) builder.commentStrategy(CommentStrategy.SKIP).commentCharacter(comment);
        CsvPlace at = new CsvPlace(source);
        try {
            CloseableIterator<CsvRecord> lines = builder
                    .build(CsvRecordHandler.of(b -> b.maxFields(MOST_FIELDS)), withoutMark(in)).iterator();
            return read(lines, at);
        } catch (CsvParseException e) {
            Throwable cause = e.getCause();
            throw at.broken(cause == null ? e.getMessage() : cause.getMessage(), e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) throw at.broken("bytes that are not UTF-8", e);
            throw e.getCause();
        } catch (CharacterCodingException e) {
            throw at.broken("bytes that are not UTF-8", e);
        }
    }

    private CsvTable read(CloseableIterator<CsvRecord> lines, CsvPlace at) throws FormatException {
        List<String> names = List.of();
        if (named) {
            if (!lines.hasNext()) throw at.error("a line of names", "the end");
            CsvRecord line = lines.next();
            at.line(line);
            names = line.getFields().stream().map(String::strip).toList();
        }
        Growing x = new Growing();
        int cols = names.size(), rows = 0;
        for (; lines.hasNext(); rows++) {
            CsvRecord line = lines.next();
            at.line(line);
            if (rows == 0 && !named) cols = line.getFieldCount();
            if (line.getFieldCount() != cols) throw at.error(cols + " fields", Integer.toString(line.getFieldCount()));
            for (int j = 0; j < cols; j++) {
                at.field(j, names);
                x.add(at, number(line.getField(j), at));
            }
        }
        DoubleView byRows = new DoubleView(x.array(), 0, rows, cols, Math.max(1, cols), 1);
        Matrix a = Matrix.of(DoubleView.of(at.array(x.size()), 0, rows, cols, Math.max(1, rows)));
        a.assign(Matrix.of(byRows));
        return new CsvTable(names, a);
    }

    private double number(String field, CsvPlace at) throws FormatException {
        String s = field.strip();
        if (missing.contains(s)) return Double.NaN;
        String decimalPoint = decimal == '.' ? s : s.replace('.', '?').replace(decimal, '.');
        if (!NumberText.isNumber(decimalPoint)) throw at.error("a number", NumberText.quoted(s));
        return NumberText.parse(decimalPoint);
    }

    /// A byte order mark says nothing in UTF-8.
    private static Reader withoutMark(Reader in) throws IOException {
        Reader r = in.markSupported() ? in : new BufferedReader(in);
        r.mark(1);
        if (r.read() != '\ufeff') r.reset();
        return r;
    }

    /// Write a table; NaN is written as such.
    ///
    /// @param file  the file, which is replaced if it exists
    /// @param table the table
    /// @throws IllegalArgumentException if the columns shall have names and have none
    /// @throws IOException              if it cannot be written
    public void write(Path file, CsvTable table) throws IOException {
        check(table);
        try (Writer out = Files.newBufferedWriter(file)) {
            write(out, table);
        }
    }

    /// Write a table; NaN is written as such.
    ///
    /// @param out   a stream, which stays open
    /// @param table the table
    /// @throws IllegalArgumentException if the columns shall have names and have none
    /// @throws IOException              if it cannot be written
    public void write(OutputStream out, CsvTable table) throws IOException {
        Args.present("write", "out", out);
        write(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), table);
    }

    /// Write a table; NaN is written as such.
    ///
    /// @param out   takes the text; it stays open
    /// @param table the table
    /// @throws IllegalArgumentException if the columns shall have names and have none
    /// @throws IOException              if it cannot be written
    @SuppressWarnings("resource")
    public void write(Writer out, CsvTable table) throws IOException {
        check(table);
        var builder = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF);
        if (comment != NO_COMMENT) builder.commentCharacter(comment);
        try {
            CsvWriter to = builder.build(out);
            if (named) to.writeRecord(table.names());
            Matrix a = table.matrix();
            String[] fields = new String[a.cols()];
            for (int i = 0; i < a.rows(); i++) {
                for (int j = 0; j < fields.length; j++)
                    fields[j] = NumberText.format(a.get(i, j)).replace('.', decimal);
                to.writeRecord(fields);
            }
            to.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void check(CsvTable table) {
        if (named && table.names().size() != table.matrix().cols()) {
            throw Args.bad("write", "names", table.names(), "as many as columns, " + table.matrix().cols());
        }
    }
}
