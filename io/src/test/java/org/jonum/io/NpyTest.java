package org.jonum.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jonum.mat.Matrix;
import org.jonum.mat.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NpyTest {
    @TempDir
    Path folder;

    /// A file of version 1.0 with that header, then so many zeros.
    private static byte[] file(String header, int zeros) {
        byte[] text = header.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer b = ByteBuffer.allocate(10 + text.length + zeros).order(ByteOrder.LITTLE_ENDIAN);
        b.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putChar((char) text.length).put(text);
        return b.array();
    }

    private static NpyArray read(byte[] bytes) throws IOException {
        return Npy.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void everyWayInAndOutGivesTheSame() throws IOException {
        Matrix a = Matrix.random(new Random(1), 130, 170).block(3, 4, 100, 150);
        ByteArrayOutputStream out = new ByteArrayOutputStream(), again = new ByteArrayOutputStream();
        Npy.write(out, NpyArray.of(a));
        Npy.write(Channels.newChannel(again), NpyArray.of(a));
        Path file = folder.resolve("a.npy");
        Npy.write(file, a);
        assertArrayEquals(out.toByteArray(), again.toByteArray());
        assertArrayEquals(out.toByteArray(), Files.readAllBytes(file));
        assertEquals(a, read(out.toByteArray()).matrix());
        assertEquals(a, Npy.read(Channels.newChannel(new ByteArrayInputStream(out.toByteArray()))).matrix());
        assertEquals(a, Npy.read(file).matrix());
        assertEquals(0, (out.size() - 8 * 15000) % 64);
    }

    @Test
    void shapesAreKept() throws IOException {
        Path file = folder.resolve("x.npy");
        Npy.write(file, Vector.of(1, 2, 3));
        NpyArray x = Npy.read(file);
        assertEquals(1, x.dimensions());
        assertArrayEquals(new int[] {3}, x.shape());
        assertEquals(Vector.of(1, 2, 3), x.vector());
        assertEquals(Matrix.of(3, 1, 1, 2, 3), x.matrix());
        Npy.write(file, NpyArray.of(2.5));
        assertEquals(2.5, Npy.read(file).scalar());
        assertEquals(0, Npy.read(file).shape().length);
        Npy.write(file, Matrix.zeros(0, 3));
        assertEquals("FLOAT64 (0, 3)", Npy.read(file).toString());
        assertEquals("[7, 8]", NpyArray.of(Matrix.of(1, 2, 7, 8)).vector().toString());
        assertThrows(IllegalArgumentException.class, () -> NpyArray.of(Matrix.identity(2)).vector());
        assertThrows(IllegalArgumentException.class, () -> NpyArray.of(Vector.of(1, 2)).scalar());
    }

    @Test
    void arraysFollowEachOtherInAStream() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Npy.write(out, NpyArray.of(Vector.of(1, 2)));
        Npy.write(out, NpyArray.of(3));
        InputStream in = new ByteArrayInputStream(out.toByteArray());
        assertEquals(Vector.of(1, 2), Npy.read(in).vector());
        assertEquals(3, Npy.read(in).scalar());
        assertThrows(FormatException.class, () -> Npy.read(in));
    }

    @Test
    void whatATypeDoesNotHoldIsRefusedAndTheFileStays() throws IOException {
        Path file = folder.resolve("a.npy");
        Npy.write(file, Vector.of(1));
        var e = assertThrows(IllegalArgumentException.class,
                () -> Npy.write(file, NpyArray.of(Vector.of(1, 0.5)).as(DataType.INT64)));
        assertEquals("write: element (1, 0) = 0.5, need an integer from -9223372036854775808 to 9223372036854774784",
                e.getMessage());
        assertEquals(1, Npy.read(file).scalar());
        assertThrows(IllegalArgumentException.class,
                () -> Npz.write(file, Map.of("a", NpyArray.of(1), "b", NpyArray.of(-1).as(DataType.UINT8))));
        assertEquals(1, Npy.read(file).scalar());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            {'descr': '<f8', 'fortran_order': False, 'shape': (2,), } ! 16 !
            {"shape":(2,),"descr":"<f8","fortran_order":True} ! 16 !
            {'descr': '<f8', 'fortran_order': False, 'shape': (2L, 1L), } ! 16 !
            {'descr': '<f8', 'fortran_order': False, 'shape': (2, 1,), } ! 16 !
            {'descr': '<f8', 'fortran_order': False, 'shape': (2), } ! 16 ! byte 60: expected a tuple, found (2)
            {'descr': '<f8', 'fortran_order': False, 'shape': (2 1), } ! 16 ! byte 63: expected , or ), found '1), }'
            {'descr': '<f8', 'fortran_order': False, 'shape': (-2,), } ! 16 ! byte 61: expected a size, found '-2,), }'
            {'descr': '<f8', 'fortran_order': False, 'shape': (3,), } ! 16 ! expected 24 bytes of numbers, found
            {'descr': '<f8', 'fortran_order': False, 'shape': (2147483639, 2147483639), } ! 16 ! expected
            {'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,), } ! 16 ! byte 61: expected a size of at most 2147483639, found '99999999999999999999,), }'
            {'descr': '<f8', 'fortran_order': False, 'shape': (2, 3, 4, 5), } ! 16 ! expected 0, 1 or 2 dimensions, found 4: (2, 3, 4, 5)
            {'descr': '<f8', 'fortran_order': false, 'shape': (2,), } ! 16 ! expected True or False, found 'false
            {'descr': '<c16', 'fortran_order': False, 'shape': (1,), } ! 16 ! byte 20: expected '<' or '>'
            {'descr': '=f8', 'fortran_order': False, 'shape': (1,), } ! 16 ! found '=f8'
            {'descr': '|f8', 'fortran_order': False, 'shape': (1,), } ! 16 ! found '|f8'
            {'descr': '', 'fortran_order': False, 'shape': (1,), } ! 16 ! found ''
            {'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (1,), } ! 16 ! expected one type of number, found '[
            {'descr': '<f8', 'fortran_order': False, } ! 16 ! expected 'shape', found none
            {'descr': '<f8', 'shape': (1,), } ! 16 ! expected 'fortran_order', found none
            {'fortran_order': False, 'shape': (1,), } ! 16 ! expected 'descr', found none
            {'descr': '<f8', 'descr': '<f8', } ! 16 ! byte 27: expected 'descr' once, found it again
            {'descr': '<f8', 'other': 1} ! 16 ! expected descr, fortran_order or shape, found 'other'
            {'descr': '<f8' ! 16 ! expected , or }, found the end of the header
            {'descr': '<f8 ! 16 ! byte 20: expected a quote at its end
            {'descr': '<f8', 'fortran_order': False, 'shape': (2,)} x ! 16 ! expected the end of the header, found 'x'
            [] ! 0 ! byte 10: expected {, found '[]'
            """)
    void headersAreReadAsTheyAre(String header, int zeros, String message) throws IOException {
        byte[] bytes = file(header, zeros);
        Path file = Files.write(folder.resolve("h.npy"), bytes);
        if (message == null) {
            assertEquals(2, Npy.read(file).vector().size());
            assertEquals(2, read(bytes).vector().size());
        } else {
            FormatException e = assertThrows(FormatException.class, () -> Npy.read(file));
            assertTrue(e.getMessage().contains(message) && e.getMessage().startsWith(file + ": byte "), e::getMessage);
            assertThrows(FormatException.class, () -> read(bytes));
        }
    }

    @Test
    void everyPrefixOfAFileIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Npy.write(out, NpyArray.of(Matrix.identity(3)));
        byte[] whole = out.toByteArray();
        for (int n = 0; n < whole.length; n++) {
            byte[] cut = Arrays.copyOf(whole, n);
            FormatException e = assertThrows(FormatException.class, () -> read(cut));
            assertFalse(e.expected().isEmpty() || e.found().isEmpty());
        }
        whole[6] = 4;
        assertEquals("npy: byte 6: expected version 1.0, 2.0 or 3.0, found 4.0",
                assertThrows(FormatException.class, () -> read(whole)).getMessage());
        byte[] text = "not an array".getBytes(StandardCharsets.US_ASCII);
        assertEquals("npy: byte 0: expected \\x93NUMPY, found bytes 6e 6f 74 20 61 6e",
                assertThrows(FormatException.class, () -> read(text)).getMessage());
    }

    /// Sixteen gigabytes of numbers in a header take no memory if they do not come.
    @Test
    void sizesAreNotBelievedBeforeTheBytesCome() throws IOException {
        byte[] lie = file("{'descr': '|i1', 'fortran_order': False, 'shape': (2147483639,), }", 100_000);
        long before = allocated();
        assertThrows(FormatException.class, () -> read(lie));
        Path file = Files.write(folder.resolve("lie.npy"), lie);
        assertThrows(FormatException.class, () -> Npy.read(file));
        assertTrue(allocated() - before < 20_000_000, () -> (allocated() - before) + " bytes");
        byte[] head = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 2, 0, -1, -1, -1, 127};
        assertTrue(assertThrows(FormatException.class, () -> read(head)).getMessage().contains("a header of at most"));
    }

    private static long allocated() {
        var bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return bean.getCurrentThreadAllocatedBytes();
    }

    @Test
    void aChannelThatGivesNothingIsNotWaitedFor() {
        ReadableByteChannel idle = new ReadableByteChannel() {
            @Override
            public int read(ByteBuffer b) {
                return 0;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {}
        };
        assertThrows(IOException.class, () -> Npy.read(idle));
    }

    @Test
    void archivesAreReadFromFilesStreamsAndOtherFileSystems() throws IOException {
        Map<String, NpyArray> all = new LinkedHashMap<>();
        all.put("b", NpyArray.of(Matrix.random(new Random(2), 100, 90)));
        all.put("a/é", NpyArray.of(Vector.of(1, 2)).as(DataType.INT8));
        Path file = folder.resolve("a.npz");
        for (int k = 0; k < 2; k++) {
            if (k == 0) Npz.write(file, all);
            else Npz.writeCompressed(file, all);
            byte[] bytes = Files.readAllBytes(file);
            Path inside = folder.resolve("fs" + k + ".zip");
            try (FileSystem fs = FileSystems.newFileSystem(inside, Map.of("create", "true"))) {
                Files.write(fs.getPath("a.npz"), bytes);
                Map<String, NpyArray> other = Npz.read(fs.getPath("a.npz"));
                for (Map<String, NpyArray> found : List.of(Npz.read(file), Npz.read(new ByteArrayInputStream(bytes)),
                        other)) {
                    assertEquals(List.of("b", "a/é"), List.copyOf(found.keySet()));
                    for (String name : all.keySet()) assertEquals(all.get(name).matrix(), found.get(name).matrix());
                    assertEquals(DataType.INT8, found.get("a/é").encoding().type());
                }
            }
        }
        Npz.write(file, Map.of());
        assertEquals(Map.of(), Npz.read(file));
    }

    @Test
    void brokenArchivesAreRefused() throws IOException {
        Path file = folder.resolve("a.npz");
        Npz.write(file, Map.of("a", NpyArray.of(Matrix.identity(4))));
        byte[] whole = Files.readAllBytes(file);
        for (int n = 0; n < whole.length; n += 7) {
            byte[] cut = Arrays.copyOf(whole, n);
            Files.write(file, cut);
            assertThrows(FormatException.class, () -> Npz.read(file));
            if (n < 130) assertThrows(FormatException.class, () -> Npz.read(new ByteArrayInputStream(cut)));
        }
        byte[] flipped = whole.clone();
        flipped[200] ^= 4;                                              // one of the numbers
        Files.write(file, flipped);
        assertTrue(assertThrows(FormatException.class, () -> Npz.read(file)).getMessage().contains("checksum"));
        assertThrows(FormatException.class, () -> Npz.read(new ByteArrayInputStream(flipped)));
        assertThrows(NoSuchFileException.class, () -> Npz.read(folder.resolve("none")));
        assertThrows(NoSuchFileException.class, () -> Npy.read(folder.resolve("none")));
    }
}
