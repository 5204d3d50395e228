package org.jonum.gpu.fake;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// NVRTC: the code of a program is its architecture, a space and the program; one that contains the word `mistake` does not
/// compile. There is machine code for a real architecture and PTX for a virtual one, never both.
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

    int nvrtcGetNumSupportedArchs(MemorySegment count) {
        count.set(JAVA_INT, 0, cuda.architectures().length);
        return 0;
    }

    int nvrtcGetSupportedArchs(MemorySegment to) {
        for (int i = 0; i < cuda.architectures().length; i++) to.setAtIndex(JAVA_INT, i, cuda.architectures()[i]);
        return 0;
    }

    int nvrtcCompileProgram(long program, int count, MemorySegment options) {
        String source = cuda.modules.get(program), architecture = null;
        for (int i = 0; i < count; i++) {
            String option = options.getAtIndex(ADDRESS.withTargetLayout(
                    MemoryLayout.sequenceLayout(1000, JAVA_BYTE)), i).getString(0);
            if (!option.startsWith("-")) return 5;
            if (!option.startsWith("--gpu-architecture=")) continue;
            if (architecture != null) return 5;
            architecture = option.substring(option.indexOf('=') + 1);
        }
        if (source == null) return 4;
        String name = architecture;
        if (name == null || Arrays.stream(cuda.architectures()).noneMatch(
                k -> name.equals("sm_" + k) || name.equals("compute_" + k))) {
            return 5;
        }
        cuda.modules.put(program, name + " " + source);
        return source.contains("mistake") ? 6 : 0;
    }

    private String code(long program, boolean machine) {
        String code = cuda.modules.getOrDefault(program, "");
        return code.startsWith(machine ? "sm_" : "compute_") ? code : "";
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

    int nvrtcGetCUBINSize(long program, MemorySegment bytes) {
        bytes.set(JAVA_LONG, 0, code(program, true).getBytes(StandardCharsets.UTF_8).length);
        return 0;
    }

    int nvrtcGetCUBIN(long program, MemorySegment to) {
        byte[] b = code(program, true).getBytes(StandardCharsets.UTF_8);
        MemorySegment.copy(b, 0, to, JAVA_BYTE, 0, b.length);
        return b.length == 0 ? 3 : 0;
    }

    int nvrtcGetPTXSize(long program, MemorySegment bytes) {
        return size(bytes, code(program, false));
    }

    int nvrtcGetPTX(long program, MemorySegment to) {
        return code(program, false).isEmpty() ? 3 : put(to, code(program, false));
    }

    int nvrtcGetProgramLogSize(long program, MemorySegment bytes) {
        return size(bytes, LOG);
    }

    int nvrtcGetProgramLog(long program, MemorySegment to) {
        return put(to, LOG);
    }
}
