package org.jonum.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {
    private static final double NAN = Double.NaN;
    @TempDir
    Path folder;

    private static CsvTable read(Csv csv, String text) throws IOException {
        return csv.read(new StringReader(text));
    }

    @Test
    void namesStandAboveTheColumns() throws IOException {
        CsvTable t = read(Csv.named(), "\ufeff\"the mass\", length ,x\r\n1,\" 2.5 \",-3e2\r\n\r\n+4,nan,Inf\r\n");
        assertEquals(List.of("the mass", "length", "x"), t.names());
        assertEquals(Matrix.of(2, 3, 1, 2.5, -300, 4, NAN, Double.POSITIVE_INFINITY), t.matrix());
        assertEquals(Vector.of(1, 4), t.col("the mass"));
        assertEquals(Matrix.of(2, 2, -300, 1, Double.POSITIVE_INFINITY, 4), t.columns("x", "the mass"));
        assertEquals("col: name = y, need one of [the mass, length, x]",
                assertThrows(IllegalArgumentException.class, () -> t.col("y")).getMessage());
        CsvTable twice = read(Csv.named(), "a,a\n1,2\n");
        assertThrows(IllegalArgumentException.class, () -> twice.col("a"));
        assertEquals("0x2", shape(read(Csv.named(), "a,b")));
        assertEquals("0x0", shape(read(Csv.unnamed(), "")));
    }

    private static String shape(CsvTable t) {
        return t.matrix().rows() + "x" + t.matrix().cols();
    }

    @Test
    void missingNumbersAreNaN() throws IOException {
        assertEquals(Matrix.of(2, 3, NAN, 1, NAN, 2, NAN, 3), read(Csv.unnamed(), ",1,\n2,NA,3\n").matrix());
        assertEquals(Matrix.of(1, 3, NAN, 1, NAN), read(Csv.unnamed().missing("?", "-"), "?,1,-\n").matrix());
        assertThrows(FormatException.class, () -> read(Csv.unnamed().missing("?"), "NA\n"));
        assertThrows(FormatException.class, () -> read(Csv.unnamed().missing("?"), "1,\n"));
    }

    @Test
    void separatorDecimalAndCommentsAreAsAskedFor() throws IOException {
        Csv german = Csv.unnamed().separator(';').decimal(',').comment('#');
        Matrix a = Matrix.of(2, 2, 0.5, 1, -1500, 2);
        assertEquals(a, read(german, "# text; text\n0,5;1\n-1,5e3;2\n").matrix());
        assertThrows(FormatException.class, () -> read(german, "0.5;1\n"));
        assertEquals(a, read(Csv.unnamed().separator('\t'), "0.5\t1\n-1500\t2").matrix());
        StringWriter out = new StringWriter();
        german.write(out, CsvTable.of(a));
        assertEquals("0,5;1\n-1500;2\n", out.toString());
        for (char sign : new char[] {'.', '"', '\n', '\r', '-', '+', '5', 'e'}) {
            assertThrows(IllegalArgumentException.class, () -> Csv.named().separator(sign));
        }
        assertThrows(IllegalArgumentException.class, () -> Csv.named().decimal(','));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            a,b : 1,2 : 3           ! 3:1: expected 2 fields, found 1
            a,b : 1,2,3             ! 2:1: expected 2 fields, found 3
            a,b : 1,x               ! 2:2: expected a number in column 'b', found 'x'
            a,b : : 1,1f            ! 3:2: expected a number in column 'b', found '1f'
            a,b : 1,0x10            ! 2:2: expected a number in column 'b', found '0x10'
            a,b : "1,2              ! 2:1: expected a line of CSV, found
            a,b : "1"x,2            ! 2:1: expected a line of CSV, found
            ``                      ! 1:1: expected a line of names, found the end
            """)
    void whatIsWrongIsNamedWithItsPlace(String file, String message) {
        String text = file.replace(" :", "\n").replace("\n ", "\n");
        FormatException e = assertThrows(FormatException.class, () -> read(Csv.named(), text));
        assertTrue(e.getMessage().startsWith("csv: " + message), e::getMessage);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        for (byte[] bytes : new byte[][] {{'a', '\n', (byte) 0xe9, '\n'}, {(byte) 0xff, (byte) 0xfe, 'a', 0}}) {
            InputStream in = new ByteArrayInputStream(bytes);
            FormatException e = assertThrows(FormatException.class, () -> Csv.named().read(in));
            assertTrue(e.getMessage().endsWith("found bytes that are not UTF-8"), e::getMessage);
        }
    }

    @Test
    void whatIsWrittenIsReadBitByBit() throws IOException {
        Matrix a = Matrix.random(new Random(5), 40, 3).map(x -> (x - 0.5) * 1e-30);
        a.set(0, 0, NAN);
        a.set(1, 0, Double.NEGATIVE_INFINITY);
        a.set(2, 0, Double.MIN_VALUE);
        a.set(3, 0, 1e15);
        CsvTable t = new CsvTable(List.of("a", "b, \"c\"", "é"), a);
        Path file = folder.resolve("a.csv");
        Csv.named().write(file, t);
        assertEquals(t, Csv.named().read(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.named().write(out, t);
        assertEquals(Files.readString(file), out.toString(StandardCharsets.UTF_8));
        for (Matrix b : new Matrix[] {a.transpose(), a.block(0, 1, 5, 1)}) {
            Csv.unnamed().write(file, CsvTable.of(b));
            assertEquals(b, Csv.unnamed().read(file).matrix());
        }
        assertThrows(IllegalArgumentException.class, () -> Csv.named().write(file, CsvTable.of(a)));
        assertThrows(IllegalArgumentException.class, () -> new CsvTable(List.of("a"), a));
    }

    @Test
    void manyColumnsAreNoTrouble() throws IOException {
        Matrix a = Matrix.zeros(2, 50_000).map(x -> 7);
        StringWriter out = new StringWriter();
        Csv.unnamed().write(out, CsvTable.of(a));
        assertEquals(a, read(Csv.unnamed(), out.toString()).matrix());
    }

    @Test
    void theLocaleDoesNotMatter() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            StringWriter out = new StringWriter();
            Csv.unnamed().write(out, CsvTable.of(Matrix.of(1, 2, 1234.5, 7)));
            assertEquals("1234.5,7\n", out.toString());
            ByteArrayOutputStream npy = new ByteArrayOutputStream(), mtx = new ByteArrayOutputStream();
            Npy.write(npy, NpyArray.of(Vector.of(1, 2)));
            assertEquals("FLOAT64 (2,)", Npy.read(new ByteArrayInputStream(npy.toByteArray())).toString());
            MatrixMarket.write(mtx, Matrix.of(1, 1, 1.5));
            assertTrue(mtx.toString(StandardCharsets.UTF_8).endsWith("\n1 1\n1.5\n"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
