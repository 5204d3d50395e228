package org.jonum.gpu.internal.jcuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jonum.gpu.Devices;
import org.jonum.gpu.NeedsDevice;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaContext;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.gpu.internal.ffm.Libraries;
import org.jonum.gpu.internal.ffm.Library;
import org.jonum.gpu.internal.ffm.SystemLibraries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Both bindings call the same functions of one library on one device, so they must give the same bits: two judges of how
/// arguments are passed, one of which is not ours. On CUDA 13, JCuda's natives are [retargeted][Retarget]. In a rehearsal
/// without a device the foreign binding is compared with itself.
@NeedsDevice
class BothBindingsDeviceTest {
    private static CudaApi ffm, jcuda;
    private static List<CudaContext> held;

    @BeforeAll
    static void open() {
        CudaApi found = Devices.api();
        boolean rehearsal = "fake".equals(System.getProperty("jonum.gpu.require"));
        if (!rehearsal && !Natives.present()) {
            String why = "JCuda's natives for this machine are not on the class path";
            System.err.println("skipped: BothBindingsDeviceTest: " + why);
            Assumptions.assumeTrue("device".equals(System.getProperty("jonum.gpu.require")), why);
            fail(why);
        }
        Libraries here = SystemLibraries.of(System.getProperty("jonum.gpu.path"), System.getenv("CUDA_HOME"),
                System.getenv("CUDA_PATH"));
        if (rehearsal) {
            ffm = jcuda = found;
        } else if (found.binding().equals("jcuda")) {
            jcuda = found;
            ffm = new FfmCuda(only12(here));
        } else {
            ffm = found;
            jcuda = ffm.versions().blas() / 10_000 == 13 ? new RetargetedCuda(here) : new JcudaCuda(here);
        }
        assertEquals(rehearsal ? "ffm" : "jcuda", jcuda.binding());
        assertEquals("ffm", ffm.binding());
        assertEquals(ffm.versions().blas(), jcuda.versions().blas());
        held = List.of(ffm.context(0), jcuda.context(0));           // the device's context lives as long as these do
    }

    @AfterAll
    static void close() {
        if (held != null) held.forEach(CudaContext::close);
    }

    /// As if there were no CUDA 13.
    private static Libraries only12(Libraries all) {
        return new Libraries() {
            @Override
            public Optional<Library> open(String name, int major) {
                return name.equals("cublas") && major > 12 ? Optional.empty() : all.open(name, major);
            }

            @Override
            public String places() {
                return all.places();
            }
        };
    }

    @TestFactory
    Stream<DynamicTest> theSameBits() {
        return Call.all().map(call -> DynamicTest.dynamicTest(call.name(), () -> {
            double[] x = OneBinding.results(ffm, call), y = OneBinding.results(jcuda, call);
            assertEquals(x.length, y.length);
            assertTrue(x.length > 0);
            int differ = 0, first = -1;
            double most = 0;
            for (int i = 0; i < x.length; i++) {
                if (Double.isNaN(x[i])) fail("result " + i + " of " + call.name() + " was not written");
                if (Double.doubleToLongBits(x[i]) == Double.doubleToLongBits(y[i])) continue;
                if (differ++ == 0) first = i;
                double d = Math.abs(x[i] - y[i]) / Math.max(1, Math.abs(x[i]));
                most = Math.max(most, d);                           // a NaN is the most
            }
            if (differ == 0) return;
            String text = call.name() + ": " + differ + " of " + x.length + " results differ, by " + most
                    + " at most, the first is " + first + ": ffm " + x[first] + ", jcuda " + y[first] + "; ffm "
                    + (Arrays.equals(x, OneBinding.results(ffm, call)) ? "repeats itself" : "does not repeat itself");
            if (call.tolerance() == 0) fail(text);
            System.out.println(text);
            assertTrue(most <= call.tolerance(), text);
        }));
    }

    /// What one binding puts on a stream, the other waits for, by an event, on a stream of its own; and the elapsed time is one.
    @Test
    void streamsEventsAndMemoryAreOfBoth() {
        UnaryOperator<CudaApi> other = a -> a == ffm ? jcuda : ffm;
        for (CudaApi api : List.of(ffm, jcuda)) {
            try (OneBinding first = new OneBinding(api);
                    OneBinding second = new OneBinding(other.apply(api))) {
                int n = 1 << 20;
                double[] ones = new double[n];
                Arrays.fill(ones, 1);
                long x = first.sent(MemorySegment.ofArray(ones)), y = second.room(8L * n);
                long begin = first.context.eventCreate(true), end = first.context.eventCreate(true);
                first.context.eventRecord(begin, first.stream);
                for (int i = 0; i < 500; i++) first.blas.dscal(n, i % 2 == 0 ? 2 : 0.5, x, 1);
                first.blas.dscal(n, 3, x, 1);
                first.context.eventRecord(end, first.stream);
                second.context.streamWait(second.stream, end);
                second.blas.dcopy(n, x, 1, y, 1);
                second.blas.dscal(n, 5, y, 1);
                double[] z = second.fetched(y, 8L * n).toArray(ValueLayout.JAVA_DOUBLE);
                for (double v : z) assertEquals(15, v);
                assertTrue(first.context.eventQuery(end));
                assertTrue(first.context.elapsed(begin, end) >= 0);
                first.context.eventDestroy(begin);
                first.context.eventDestroy(end);
            }
        }
    }

    /// Workspace and modes are accepted, and what was set in one handle is read in it.
    @Test
    void handlesAreSetUp() {
        for (CudaApi api : List.of(ffm, jcuda)) {
            try (OneBinding b = new OneBinding(api)) {
                b.blas.atomics(false);
                b.blas.workspace(b.room(1 << 20), 1 << 20);
                for (CudaBlas.MathMode mode : CudaBlas.MathMode.values()) {
                    b.blas.math(mode);
                    assertEquals(mode, b.blas.math());
                }
            }
        }
    }
}
