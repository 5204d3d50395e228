package org.jonum.bench.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jonum.blas.Side;
import org.jonum.blas.Trans;
import org.jonum.blas.Uplo;
import org.junit.jupiter.api.Test;

class SpecTest {
    @Test
    void bracesMultiply() {
        assertEquals(List.of("dgemm n=8", "dgemm n=16", "sgemm n=8", "sgemm n=16"),
                Braces.expand("{d,s}gemm n={8,16}"));
        assertEquals(List.of("plain"), Braces.expand("plain"));
    }

    @Test
    void sizesThatAreLeftOutFollowFromN() {
        Gemm g = (Gemm) Operation.parse("sgemm TN n=30 k=4 pad=3");
        assertEquals(List.of(Precision.FLOAT, Trans.TRANS, Trans.NO_TRANS),
                List.of(g.precision(), g.transA(), g.transB()));
        assertEquals(List.of(30, 30, 4, 7, 33), List.of(g.m(), g.n(), g.k(), g.a().ld(), g.c().ld()));
        assertEquals(2.0 * 30 * 30 * 4, g.flops());
    }

    @Test
    void optionsThatAreLeftOutAreLowerLeftAndPlain() {
        Trsm t = (Trsm) Operation.parse("dtrsm RU n=5");
        assertEquals(List.of(Side.RIGHT, Uplo.UPPER, Trans.NO_TRANS), List.of(t.side(), t.uplo(), t.trans()));
    }

    @Test
    void whatIsWrittenWronglyIsRefused() {
        for (String text : List.of("dgemm", "zgemm n=3", "dgemv X n=3", "dgemm NNN n=3", "dgemm n=3 l=4", "dfoo n=3")) {
            assertThrows(IllegalArgumentException.class, () -> Operation.parse(text), text);
        }
    }

    @Test
    void patternsAreWholeWordsOrNewSizes() {
        assertEquals(List.of("dgemm n=777"), names("dgemm n=777"));
        assertEquals(List.of("dgemm n=100"), names("dgemm n=100"));
        assertEquals(List.of("ddot n=100", "ddot n=10000", "ddot n=10000000"), names("ddot"));
        assertTrue(names("n=1000").containsAll(List.of("dgemm n=1000", "strsm n=1000")));
        assertThrows(IllegalArgumentException.class, () -> Catalogue.matching("nothing"));
    }

    private static List<String> names(String pattern) {
        return Catalogue.matching(pattern).stream().map(Operation::name).toList();
    }
}
