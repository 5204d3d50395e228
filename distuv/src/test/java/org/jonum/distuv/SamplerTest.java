package org.jonum.distuv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Samplers against the laws that they are of, on both sides of every change of algorithm.
///
/// By default 25 000 numbers of each; with `-Djonum.test.slow=true` 10⁷, which takes minutes: `-Djonum.sampler.cells=Gamma.*` picks
/// cells by name. Seeds are fixed. A test fails below the probability 10⁻⁷; with some 2000 tests a false alarm, once for all seeds,
/// had the probability 2·10⁻⁴.
class SamplerTest {
    private static final long N = Boolean.getBoolean("jonum.test.slow") ? 10_000_000 : 25_000;
    private static final double LIMIT = 1e-7;

    static Stream<SamplerCell> cells() {
        return SamplerCell.all().stream()
                .filter(c -> c.name().matches(System.getProperty("jonum.sampler.cells", ".*")));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void numbersFollowTheLaw(SamplerCell cell) {
        SamplerCheck.Result result =
                SamplerCheck.of(cell.law(), cell::next, new Philox4x64(SamplerCell.SEED), N, LIMIT);
        assertTrue(result.failures().isEmpty(), () -> cell.name() + ": " + result.failures());
    }

    @Test
    void theChecksFindWhatIsWrong() {
        Sampler normal = Ziggurat::normal;
        Distribution law = Normal.standard();
        for (Sampler wrong : List.<Sampler>of(r -> normal.next(r) + 0.03, r -> normal.next(r) * 1.03,
                r -> Math.max(-3, normal.next(r)), r -> Math.abs(normal.next(r)),
                r -> Math.rint(normal.next(r) * 64) / 64)) {
            assertTrue(!SamplerCheck.of(law, wrong, new Philox4x64(1), 100_000, LIMIT).failures().isEmpty());
        }
        assertEquals(List.of(), SamplerCheck.of(law, normal, new Philox4x64(1), 100_000, LIMIT).failures());
    }
}
