package org.jonum.testkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Once compiled, routines of `simd` leave nothing for the garbage collector.
class AllocationTest {
    /// Bytes that a call may allocate.
    private static final long LIMIT = 0;

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 64})
    void routinesAllocateNothing(int vectorBytes) throws Exception {
        List<String> found = Jvm.onClassPath(Allocations.class, Long.toString(LIMIT),
                "--add-modules=jdk.incubator.vector", "-XX:MaxVectorSize=" + vectorBytes).out().lines()
                .filter(l -> l.contains(" bytes ")).toList();
        assertTrue(found.size() > 20, found::toString);
        assertEquals(List.of(), found.stream().filter(l -> Long.parseLong(l.split(" bytes ")[0]) > LIMIT).toList());
    }
}
