package org.jonum.testkit.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Once compiled, LAPACK's drivers take no new working arrays: see [LapackAllocations] for the bounds.
class LapackAllocationTest {
    /// Orders below and above that from which the QR iteration is done in windows.
    @ParameterizedTest
    @ValueSource(ints = {60, 180})
    void driversAllocateNoMoreThanSmallObjects(int n) throws Exception {
        List<String> found = Jvm.onClassPath(LapackAllocations.class, Integer.toString(n)).out().lines()
                .filter(l -> l.contains(" bytes, ")).toList();
        assertTrue(found.size() > 30, found::toString);
        assertEquals(List.of(), found.stream().filter(LapackAllocationTest::tooMuch).toList());
    }

    private static boolean tooMuch(String line) {
        String[] words = line.split(" ");
        return Long.parseLong(words[0]) > Long.parseLong(words[2]);
    }
}
