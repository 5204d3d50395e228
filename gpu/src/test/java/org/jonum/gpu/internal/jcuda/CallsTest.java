package org.jonum.gpu.internal.jcuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jonum.gpu.fake.FakeCuda;
import org.jonum.gpu.internal.CudaApi;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.junit.jupiter.api.Test;

/// What both bindings are to be compared by on a device is rehearsed on the one that is not there.
class CallsTest {
    /// What sets a handle up, and what JCusolver has not.
    private static final Set<String> OTHERWISE = Set.of("dgeev", "sgeev", "stream", "deterministic");

    @Test
    void everyCallWorksAndNoRoutineIsLeftOut() {
        FakeCuda fake = new FakeCuda(13);
        CudaApi api = new FfmCuda(fake);
        Set<String> called = new TreeSet<>();
        Call.all().forEach(call -> {
            double[] x = OneBinding.results(api, call, called);
            assertTrue(x.length > 0, call.name());
            assertTrue(Arrays.stream(x).noneMatch(Double::isNaN), call.name());
        });
        assertEquals(OTHERWISE, Stream.of(CudaBlas.class, CudaSolver.class).flatMap(c -> Arrays.stream(c.getMethods()))
                .map(Method::getName).filter(n -> n.matches("[ds][a-z].*|i[ds]amax") && !called.contains(n))
                .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals("", fake.leaks());
    }
}
