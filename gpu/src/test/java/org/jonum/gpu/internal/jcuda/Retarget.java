package org.jonum.gpu.internal.jcuda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jcuda.JCudaVersion;
import jcuda.jcublas.JCublas2;
import jcuda.jcusolver.JCusolver;

/// JCuda's natives want the libraries of CUDA 12, by the names of their files and of their symbols' versions. In a copy of
/// them both are changed to those of CUDA 13, which are as long: the string serves both, and beside it there is the ELF
/// hash of the version.
///
/// For tests only: it lets JCuda be a second judge where there is CUDA 13. The layout is that of the
/// System V ABI, chapter 5, and of the Linux Standard Base, 10.7 (symbol versioning), 64 bits, little-endian.
final class Retarget {
    static final Map<String, String> TO_13 = Map.of("libcublas.so.12", "libcublas.so.13",
            "libcusolver.so.11", "libcusolver.so.12", "libcusolverMg.so.11", "libcusolverMg.so.12");
    private static final int LOAD = 1, DYNAMIC = 2;
    private static final long NEEDED = 1, STRTAB = 5, VERNEED = 0x6ffffffeL, VERNEEDNUM = 0x6fffffffL;

    private final ByteBuffer elf;

    /// Of the bytes of a library, which are changed.
    Retarget(byte[] bytes) {
        elf = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 64 || elf.getInt(0) != 0x464c457f || bytes[4] != 2 || bytes[5] != 1) {
            throw new IllegalArgumentException("not an ELF file of 64 bits, little-endian");
        }
    }

    /// Loads changed copies into this process, before JCuda's own are; the libraries that they name must have been opened.
    /// What is loaded stays loaded.
    static void load(Path directory) throws IOException {
        for (String name : List.of("JCublas2", "JCusolver")) {
            String file = file(name);
            byte[] bytes = original(name);
            new Retarget(bytes).rename(TO_13);
            Files.write(directory.resolve(file), bytes);
        }
        String before = System.setProperty("java.io.tmpdir", directory.toString());
        try {
            JCublas2.initialize();
            JCusolver.initialize();
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        JCublas2.setExceptionsEnabled(false);
        JCusolver.setExceptionsEnabled(false);
    }

    /// {@return a native of JCuda's as it lies in its jar}
    static byte[] original(String name) throws IOException {
        try (InputStream in = ClassLoader.getSystemResourceAsStream("lib/" + file(name))) {
            if (in == null) throw new IOException("lib/" + file(name) + " is not on the class path");
            return in.readAllBytes();
        }
    }

    private static String file(String name) {
        return "lib" + name + "-" + JCudaVersion.get() + "-linux-x86_64.so";
    }

    /// Changes names of libraries that are needed, and of versions of symbols with their hashes.
    void rename(Map<String, String> names) {
        names.forEach((from, to) -> {
            if (from.length() != to.length()) throw new IllegalArgumentException(to + " is not as long as " + from);
        });
        List<Version> versions = versions();                        // before their names change
        for (int at : needed()) replace(at, names);
        for (Version v : versions) {
            String to = names.get(v.name);
            if (to == null) continue;
            replace(v.nameAt, names);
            elf.putInt(v.hashAt, hash(to));
        }
    }

    private void replace(int at, Map<String, String> names) {
        String to = names.get(text(at));
        if (to != null) elf.put(at, to.getBytes(StandardCharsets.US_ASCII));
    }

    /// A version of symbols of another library.
    ///
    /// @param file   that library
    /// @param name   the version
    /// @param nameAt where that stands
    /// @param hashAt where its hash stands
    record Version(String file, String name, int nameAt, int hashAt) {}

    /// {@return the versions that are needed}
    List<Version> versions() {
        List<Version> all = new ArrayList<>();
        int strings = offset(dynamic(STRTAB).getFirst()), entry = offset(dynamic(VERNEED).getFirst());
        for (long left = dynamic(VERNEEDNUM).getFirst(); left > 0; left--) {
            String file = text(strings + elf.getInt(entry + 4));
            int version = entry + elf.getInt(entry + 8);
            for (int n = elf.getShort(entry + 2); n > 0; n--) {
                int nameAt = strings + elf.getInt(version + 8);
                all.add(new Version(file, text(nameAt), nameAt, version));
                version += elf.getInt(version + 12);
            }
            entry += elf.getInt(entry + 12);
        }
        return all;
    }

    /// {@return the libraries that are needed}
    List<String> libraries() {
        return needed().stream().map(this::text).toList();
    }

    int hashOf(Version version) {
        return elf.getInt(version.hashAt);
    }

    private List<Integer> needed() {
        int strings = offset(dynamic(STRTAB).getFirst());
        return dynamic(NEEDED).stream().map(n -> strings + Math.toIntExact(n)).toList();
    }

    /// The values of the dynamic section with a tag.
    private List<Long> dynamic(long tag) {
        List<Long> values = new ArrayList<>();
        for (int h : headers(DYNAMIC)) {
            int from = Math.toIntExact(elf.getLong(h + 8)), to = from + Math.toIntExact(elf.getLong(h + 32));
            for (int e = from; e < to; e += 16) if (elf.getLong(e) == tag) values.add(elf.getLong(e + 8));
        }
        return values;
    }

    /// Where in the file an address of memory is.
    private int offset(long address) {
        for (int h : headers(LOAD)) {
            long start = elf.getLong(h + 16);
            if (address >= start && address < start + elf.getLong(h + 32)) {
                return Math.toIntExact(address - start + elf.getLong(h + 8));
            }
        }
        throw new IllegalArgumentException("address " + address + " is not in the file");
    }

    private List<Integer> headers(int type) {
        List<Integer> all = new ArrayList<>();
        int first = Math.toIntExact(elf.getLong(32)), size = elf.getShort(54);
        for (int i = 0; i < elf.getShort(56); i++) {
            if (elf.getInt(first + i * size) == type) all.add(first + i * size);
        }
        return all;
    }

    private String text(int at) {
        int end = at;
        while (elf.get(end) != 0) end++;
        return new String(elf.array(), at, end - at, StandardCharsets.US_ASCII);
    }

    /// The hash of the System V ABI, figure 5-13.
    static int hash(String name) {
        int h = 0;
        for (byte b : name.getBytes(StandardCharsets.US_ASCII)) {
            h = (h << 4) + b;
            int high = h & 0xf0000000;
            h = (h ^ high >>> 24) & ~high;
        }
        return h;
    }
}
