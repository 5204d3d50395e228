package org.jonum.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.jonum.mat.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixMarketTest {
    @TempDir
    Path folder;

    private static Matrix read(String text) throws IOException {
        return MatrixMarket.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void arraysAreReadColumnByColumn() throws IOException {
        Matrix a = read("""
                %%matrixmarket MATRIX Array Real General
                % a comment
                %
                2\t3

                1
                -2.5e1
                % another
                  3.  \r
                +.25
                5D-1
                inf""");
        assertEquals(Matrix.of(2, 3, 1, 3, 0.5, -25, 0.25, Double.POSITIVE_INFINITY), a);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            array real symmetric           ! 2 2 : 1 : 2 : 3            ! 1 2 2 3
            array integer skew-symmetric   ! 3 3 : 1 : 2 : 3            ! 0 -1 -2 1 0 -3 2 3 0
            array real general             ! 0 3                        !
            array real skew-symmetric      ! 0 0                        !
            array real skew-symmetric      ! 1 1                        ! 0
            coordinate real general        ! 2 2 2 : 1 2 5 : 2 1 -1     ! 0 5 -1 0
            coordinate real general        ! 2 2 2 : 1 2 5 : 1 2 1      ! 0 6 0 0
            coordinate real symmetric      ! 2 2 2 : 1 1 5 : 2 1 -1     ! 5 -1 -1 0
            coordinate real skew-symmetric ! 2 2 1 : 2 1 -1             ! 0 1 -1 0
            coordinate pattern general     ! 2 2 2 : 1 2 : 2 2          ! 0 1 0 1
            coordinate pattern symmetric   ! 2 2 2 : 2 1 : 2 2          ! 0 1 1 1
            coordinate integer general     ! 2 3 1 : 2 3 7              ! 0 0 0 0 0 7
            coordinate real general        ! 1 2 0                      ! 0 0
            """)
    void everyKindOfFileIsRead(String kind, String body, String elements) throws IOException {
        Matrix a = read("%%MatrixMarket matrix " + kind + "\n" + body.replace(" : ", "\n") + "\n");
        double[] x = elements == null ? new double[0]
                : Arrays.stream(elements.split(" ")).mapToDouble(Double::parseDouble).toArray();
        String[] size = body.split(" ");
        assertEquals(Matrix.of(Integer.parseInt(size[0]), Integer.parseInt(size[1]), x), a);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            %%MatrixMarket matrix array real                          ! 1:33: expected general or symmetric or skew-symmetric, found the end
            %MatrixMarket matrix array real general                   ! 1:1: expected %%MatrixMarket, found '%MatrixMarket'
            %%MatrixMarket vector array real general                  ! 1:16: expected matrix, found 'vector'
            %%MatrixMarket matrix coordinate complex general          ! 1:34: expected real or integer or pattern, found 'complex'
            %%MatrixMarket matrix array pattern general               ! 1:29: expected real or integer, found 'pattern'
            %%MatrixMarket matrix array real hermitian                ! 1:34: expected general or symmetric or skew-symmetric, found 'hermitian'
            %%MatrixMarket matrix array real general x                ! 1:42: expected the end of the line, found 'x'
            %%MatrixMarket matrix array real general : % : 2          ! 3:2: expected a number of columns from 0 to 2147483639, found the end
            %%MatrixMarket matrix array real general :                ! 2:1: expected a line with the size, found the end
            %%MatrixMarket matrix array real general : 2 -1           ! 2:3: expected a number of columns from 0 to 2147483639, found '-1'
            %%MatrixMarket matrix array real general : 1 2 3 : 1 : 2  ! 2:5: expected the end of the line, found '3'
            %%MatrixMarket matrix array real general : 1 2 : 1        ! 3:2: expected entry (1, 2), found the end
            %%MatrixMarket matrix array real general : 1 1 : 1 : 2    ! 4:1: expected the end, since all entries are there, found '2'
            %%MatrixMarket matrix array real general : 1 1 : 0x1p3    ! 3:1: expected a number, found '0x1p3'
            %%MatrixMarket matrix array real general : 1 1 : 1f       ! 3:1: expected a number, found '1f'
            %%MatrixMarket matrix array integer general : 1 1 : 1.5   ! 3:1: expected an integer, found '1.5'
            %%MatrixMarket matrix array real symmetric : 1 2 : 1      ! 2:3: expected as many columns as rows, 1, found 2
            %%MatrixMarket matrix coordinate real general : 2 2 1 : 3 1 1 ! 3:1: expected a row from 1 to 2, found '3'
            %%MatrixMarket matrix coordinate real general : 2 2 1 : 1 0 1 ! 3:3: expected a column from 1 to 2, found '0'
            %%MatrixMarket matrix coordinate real general : 2 2 2 : 1 1 1 ! 3:6: expected 2 entries, found the end after 1
            %%MatrixMarket matrix coordinate real general : 2 2 0 : 1 1 1 ! 3:1: expected the end, since all 0 entries are there, found '1'
            %%MatrixMarket matrix coordinate real symmetric : 2 2 1 : 1 2 1 ! 3:3: expected an entry below or on the diagonal, found (1, 2)
            %%MatrixMarket matrix coordinate real skew-symmetric : 2 2 1 : 1 1 1 ! 3:3: expected an entry below the diagonal, found (1, 1)
            %%MatrixMarket matrix coordinate real general : 99999 99999 0 ! expected at most 2147483639 elements of a dense matrix, found 9999800001
            %%MatrixMarket matrix coordinate real general : 2 2 99999999999999999999 ! expected a number of entries from 0 to
            """)
    void whatIsWrongIsNamedWithItsPlace(String file, String message) throws IOException {
        String text = file.replace(" : ", "\n").replaceFirst(" :$", "\n");
        FormatException e = assertThrows(FormatException.class, () -> read(text));
        assertTrue(e.getMessage().startsWith("Matrix Market: ") && e.getMessage().contains(message), e::getMessage);
        Path path = Files.writeString(folder.resolve("a.mtx"), text);
        assertTrue(assertThrows(FormatException.class, () -> MatrixMarket.read(path)).getMessage()
                .startsWith(path + ": "));
    }

    @Test
    void aWordWithoutEndIsNotCollected() {
        String text = "%%MatrixMarket matrix array real general\n1 1\n" + "1".repeat(1_000_000);
        FormatException e = assertThrows(FormatException.class, () -> read(text));
        assertTrue(e.getMessage().length() < 200, e::getMessage);
    }

    @Test
    void entriesThatDoNotComeTakeNoMemory() {
        FormatException e = assertThrows(FormatException.class,
                () -> read("%%MatrixMarket matrix array real general\n40000 50000\n1\n"));
        assertEquals("3:2", assertThrows(FormatException.class,
                () -> read("%%MatrixMarket matrix array real general\n40000 50000\n1")).where());
        assertEquals("entry (2, 1)", e.expected());
    }

    @Test
    void whatIsWrittenIsReadBitByBit() throws IOException {
        Matrix a = Matrix.random(new Random(5), 9, 7).map(x -> x < 0.4 ? 0 : x * 1e-300);
        a.set(0, 0, Double.NaN);
        a.set(1, 0, Double.NEGATIVE_INFINITY);
        a.set(2, 0, Double.MIN_VALUE);
        a.set(3, 0, -3);
        Path file = folder.resolve("a.mtx");
        for (Matrix b : new Matrix[] {a, a.transpose(), a.block(2, 1, 4, 3), Matrix.zeros(0, 3), Matrix.zeros(3, 0)}) {
            MatrixMarket.write(file, b, "one\ntwo", "three");
            assertEquals(b, MatrixMarket.read(file));
            assertTrue(Files.readString(file)
                    .startsWith("%%MatrixMarket matrix array real general\n% one\n% two\n% three\n"));
            MatrixMarket.writeCoordinate(file, b);
            assertEquals(b, MatrixMarket.read(file));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            MatrixMarket.writeCoordinate(out, b);
            assertEquals(Files.readString(file), out.toString(StandardCharsets.UTF_8));
        }
        assertTrue(Files.readString(file).endsWith("\n3 0 0\n"));
    }
}
