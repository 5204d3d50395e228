package org.jonum.testkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jonum.testkit.house.Jvm.Output;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What is decided once per virtual machine, looked at from outside: which back end, its width, its log, its errors.
class ChildJvmTest {
    /// How much longer the same work may take without fused multiply-add. Through BigDecimal it would be hundreds.
    private static final double WITHOUT_FMA = 20;
    private static final String VECTORS = "--add-modules=jdk.incubator.vector";

    /// At most two children at a time. They are started in the order of the fields below, and the tests wait for them.
    private static final ExecutorService NURSERY = Executors.newFixedThreadPool(2);

    private static final Future<Output> NO_FMA = onClassPath("time", VECTORS, "-XX:-UseFMA");
    private static final Future<Output> FMA = onClassPath("time", VECTORS);
    private static final Future<Output> NO_FLAG = onClassPath("use");
    private static final Future<Output> FLAG = onClassPath("use", VECTORS);
    private static final Future<Output> MODULES = onModulePath("use");
    private static final Future<Output> NONSENSE = onClassPath("use", VECTORS, "-Djonum.backend=nonsense");
    private static final Future<Output> SIMD_WITHOUT_FLAG = onClassPath("use", "-Djonum.backend=simd");
    private static final Future<Output> SCALAR_WITH_FLAG = onClassPath("use", VECTORS, "-Djonum.backend=scalar");
    private static final Future<Output> C1 = onClassPath("use", VECTORS, "-XX:TieredStopAtLevel=1");
    private static final Future<Output> INTERPRETER = onClassPath("use", VECTORS, "-Xint");
    private static final Future<Output> BITS_128 = onClassPath("use", VECTORS, "-XX:MaxVectorSize=16");
    private static final Future<Output> BITS_256 = onClassPath("use", VECTORS, "-XX:MaxVectorSize=32");
    private static final Future<Output> CHOSEN_128 = onClassPath("use", VECTORS, "-Djonum.simd.bits=128");
    private static final Future<Output> THREADS = onClassPath("use", VECTORS, "-Djonum.threads=3");
    private static final Future<Output> ROOT = inLocale("", "");
    private static final List<Future<Output>> LOCALES = List.of(
            inLocale("tr", "TR"), inLocale("de", "DE"), inLocale("ar", "EG"));

    @AfterAll
    static void end() {
        NURSERY.shutdownNow();
    }

    @Test
    void withoutTheFlagScalarIsTakenAndSaidOnce() throws Exception {
        Output o = NO_FLAG.get();
        assertEquals(List.of("scalar 25.0", "scalar 25.0"), o.answers());
        assertEquals(1, o.log().size(), o.log()::toString);
        assertTrue(o.log().getFirst().contains("--add-modules jdk.incubator.vector"), o.log()::toString);
        assertTrue(o.report("simd").contains("missing  start java with --add-modules"), o::toString);
        assertTrue(o.report("scalar").startsWith("* "), o::toString);
    }

    @Test
    void withTheFlagSimdIsTakenInSilence() throws Exception {
        Output o = FLAG.get();
        assertEquals(List.of("simd 25.0", "simd 25.0"), o.answers());
        assertEquals(List.of(), o.log());
        assertTrue(o.report("simd").startsWith("* "), o::toString);
    }

    @Test
    void onTheModulePathNoFlagIsNeeded() throws Exception {
        Output o = MODULES.get();
        assertEquals(List.of("simd 25.0", "simd 25.0"), o.answers());
        assertEquals(List.of(), o.log());
    }

    @Test
    void unknownBackendIsAnErrorThatNamesTheOthersEveryTime() throws Exception {
        Output o = NONSENSE.get();
        for (String answer : o.answers()) {
            String error = "java.lang.IllegalArgumentException: backend = nonsense, need one of [scalar, simd]";
            assertEquals(error, answer, o::toString);
        }
        assertTrue(o.toString().contains("in force   none: -Djonum.backend=nonsense"), o::toString);
        assertTrue(o.report("cuda").contains("missing"), o::toString);
    }

    @Test
    void simdByNameWithoutTheFlagIsAnErrorNotAnotherBackend() throws Exception {
        Output o = SIMD_WITHOUT_FLAG.get();
        for (String answer : o.answers()) {
            String error = "java.lang.IllegalArgumentException: backend = simd, need one of [scalar]";
            assertEquals(error, answer, o::toString);
        }
        assertTrue(o.report("simd").contains("missing  start java with --add-modules"), o::toString);
    }

    @Test
    void scalarByNameIsTakenInSilence() throws Exception {
        Output o = SCALAR_WITH_FLAG.get();
        assertEquals(List.of("scalar 25.0", "scalar 25.0"), o.answers());
        assertEquals(List.of(), o.log());
        assertTrue(o.report("simd").contains("ready"), o::toString);
    }

    @Test
    void withoutTheC2CompilerScalarIsTakenAndTheReportSaysWhy() throws Exception {
        Output c1 = C1.get(), interpreter = INTERPRETER.get();
        assertEquals("scalar 25.0", c1.answers().getFirst());
        assertEquals("scalar 25.0", interpreter.answers().getFirst());
        assertTrue(c1.report("simd").contains("missing  the C2 compiler is off"), c1::toString);
        assertTrue(interpreter.report("simd").contains("missing  the virtual machine only interprets"),
                interpreter::toString);
    }

    @Test
    void vectorsAreAsWideAsTheMachineAndTheOptionsAllow() throws Exception {
        int widest = FLAG.get().bits();
        assertTrue(List.of(128, 256, 512).contains(widest), () -> widest + " bits");
        assertEquals(128, BITS_128.get().bits());
        assertEquals(Math.min(256, widest), BITS_256.get().bits());
        assertEquals(128, CHOSEN_128.get().bits());
    }

    @Test
    void threadsAreAsTheOptionSays() throws Exception {
        assertTrue(THREADS.get().out().contains("\nthreads 3\n"), THREADS.get()::toString);
        assertTrue(THREADS.get().out().contains("threads    3 of "), THREADS.get()::toString);
    }

    @Test
    void withoutFusedMultiplyAddItIsSimdAndStillFast() throws Exception {
        String[] with = FMA.get().out().split(" "), without = NO_FMA.get().out().split(" ");
        assertEquals("simd", with[0]);
        assertEquals("simd", without[0]);
        double ratio = Double.parseDouble(without[1]) / Double.parseDouble(with[1]);
        assertTrue(ratio < WITHOUT_FMA, () -> ratio + " times as long");
    }

    @Test
    void textIsTheSameInAllLocales() throws Exception {
        assertTrue(ROOT.get().out().contains("0.1"), ROOT.get()::toString);
        for (Future<Output> locale : LOCALES) assertEquals(ROOT.get().out(), locale.get().out());
    }

    private static Future<Output> onClassPath(String task, String... options) {
        return NURSERY.submit(() -> Jvm.onClassPath(Child.class, task, options));
    }

    private static Future<Output> onModulePath(String task) {
        return NURSERY.submit(() -> Jvm.onModulePath(Child.class, task));
    }

    private static Future<Output> inLocale(String language, String country) {
        return onClassPath("print", VECTORS, "-Duser.language=" + language, "-Duser.country=" + country);
    }
}
