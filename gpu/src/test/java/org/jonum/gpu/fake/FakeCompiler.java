package org.jonum.gpu.fake;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;

/// NVRTC: the PTX of a program is the program; one that contains the word `mistake` does not compile.
@SuppressWarnings({"unused", "restricted", "MemberName", "UnusedMethod", "MethodName"})
final class FakeCompiler {
    private static final String LOG = "jonum.cu(1): error: a mistake";
    private final FakeCuda cuda;

    FakeCompiler(FakeCuda cuda) {
        this.cuda = cuda;
    }

    int nvrtcCreateProgram(MemorySegment program, MemorySegment source, MemorySegment name, int headers,
            MemorySegment texts, MemorySegment names) {
        long id = cuda.id();
        cuda.modules.put(id, source.getString(0));
        program.set(JAVA_LONG, 0, id);
        return headers == 0 ? 0 : 3;
    }

    int nvrtcDestroyProgram(MemorySegment program) {
        return cuda.modules.remove(program.get(JAVA_LONG, 0)) == null ? 4 : 0;
    }

    int nvrtcCompileProgram(long program, int count, MemorySegment options) {
        String source = cuda.modules.get(program);
        for (int i = 0; i < count; i++) {
            String option = options.getAtIndex(ADDRESS.withTargetLayout(
                    MemoryLayout.sequenceLayout(1000, JAVA_BYTE)), i).getString(0);
            if (!option.startsWith("-")) return 5;
        }
        return source == null ? 4 : source.contains("mistake") ? 6 : 0;
    }

    private static int put(MemorySegment to, String text) {
        byte[] b = text.getBytes(StandardCharsets.UTF_8);
        MemorySegment.copy(b, 0, to, JAVA_BYTE, 0, b.length);
        to.set(JAVA_BYTE, b.length, (byte) 0);
        return 0;
    }

    private static int size(MemorySegment to, String text) {
        to.set(JAVA_LONG, 0, text.getBytes(StandardCharsets.UTF_8).length + 1L);
        return 0;
    }

    int nvrtcGetPTXSize(long program, MemorySegment bytes) {
        return size(bytes, cuda.modules.getOrDefault(program, ""));
    }

    int nvrtcGetPTX(long program, MemorySegment to) {
        return put(to, cuda.modules.getOrDefault(program, ""));
    }

    int nvrtcGetProgramLogSize(long program, MemorySegment bytes) {
        return size(bytes, LOG);
    }

    int nvrtcGetProgramLog(long program, MemorySegment to) {
        return put(to, LOG);
    }
}
