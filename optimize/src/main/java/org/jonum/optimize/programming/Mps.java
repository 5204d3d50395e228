package org.jonum.optimize.programming;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Reads linear and quadratic programmes from files in MPS and QPS format, in fixed columns or with free fields, also gzipped.
///
/// {@snippet :
/// String text = """
///     NAME          SMALL
///     ROWS
///      N  COST
///      L  LIMIT
///     COLUMNS
///         X         COST              -3.0   LIMIT              1.0
///         Y         COST              -5.0   LIMIT              2.0
///     RHS
///         RHS       LIMIT             12.0   COST              10.0
///     BOUNDS
///      UP BND       Y                  4.0
///     ENDATA
///     """;
/// LinearProgram p = Mps.linear(new java.io.StringReader(text));
/// double offset = p.offset();                    // offset == -10
/// double best = new DualSimplex().solve(p).objective();          // best == -46
/// }
/// What the format leaves open is settled so:
///
/// - the first N row is the objective, the others are left out; a right-hand side of it is minus the constant;
/// - with OBJSENSE MAX the objective is negated, since programmes here are minimised: what the file calls its maximum is then minus
///   the value that is found;
/// - fields are separated by blanks; a file that makes no sense that way is read in fixed columns (2–3, 5–12, 15–22, 25–36,
///   40–47, 50–61), where names may hold blanks;
/// - a range R of an E row reaches from the right-hand side b to b + R, of an L row from b − |R| to b, of a G row from b to b + |R|;
/// - variables are ≥ 0 if no bound says otherwise; an UP bound < 0 without a lower bound makes the lower one −∞;
///   MI leaves the upper bound as it is; numbers of 1e20 and more are infinite as bounds;
/// - of several sets of right-hand sides, ranges and bounds the first is taken; integer variables are read as continuous ones;
/// - QUADOBJ and QSECTION hold one triangle of Q, QMATRIX both; the objective has ½·xᵀ·Q·x.
///
/// **Source** IBM (1969), Mathematical Programming System/360; I. Maros & C. Mészáros (1999), Optim. Methods Softw. 11 (QPS).
public final class Mps {
    private Mps() {
    }

    /// {@return the linear programme in a file}
    ///
    /// @param file a path; a name that ends in `.gz` is unpacked
    /// @throws MpsFormatException if the text is not a linear programme
    /// @throws IOException        if reading fails
    public static LinearProgram linear(Path file) throws IOException {
        return linearOf(parse(lines(file)));
    }

    /// {@return the linear programme in a text}
    ///
    /// @param text the text; it is not closed
    /// @throws MpsFormatException if the text is not a linear programme
    /// @throws IOException        if reading fails
    public static LinearProgram linear(Reader text) throws IOException {
        return linearOf(parse(lines(text)));
    }

    /// {@return the quadratic programme in a file; Q is 0 for a linear one}
    ///
    /// @param file a path; a name that ends in `.gz` is unpacked
    /// @throws MpsFormatException if the text is not a programme
    /// @throws IOException        if reading fails
    public static QuadraticProgram quadratic(Path file) throws IOException {
        return parse(lines(file));
    }

    /// {@return the quadratic programme in a text; Q is 0 for a linear one}
    ///
    /// @param text the text; it is not closed
    /// @throws MpsFormatException if the text is not a programme
    /// @throws IOException        if reading fails
    public static QuadraticProgram quadratic(Reader text) throws IOException {
        return parse(lines(text));
    }

    private static LinearProgram linearOf(QuadraticProgram p) throws MpsFormatException {
        if (p.hessian().entries() > 0) throw new MpsFormatException(1, "a quadratic programme, need a linear one");
        return p.linear();
    }

    private static QuadraticProgram parse(List<String> lines) throws MpsFormatException {
        try {
            return new MpsReader(false).read(lines);
        } catch (MpsFormatException free) {
            try {
                return new MpsReader(true).read(lines);
            } catch (MpsFormatException fixed) {
                // whichever got further understood more
                throw fixed.line() > free.line() ? fixed : free;
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                Reader text = new InputStreamReader(in, StandardCharsets.ISO_8859_1)) {
            return lines(text);
        }
    }

    private static List<String> lines(Reader text) throws IOException {
        BufferedReader in = new BufferedReader(text);
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) lines.add(line);
        return lines;
    }
}
