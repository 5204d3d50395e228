package org.jonum.gpu.internal.jcuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In the copies of JCuda's natives the names of CUDA 12 are changed with their hashes, and nothing else.
class RetargetTest {
    private static final Map<String, Integer> CHANGES = Map.of("JCublas2", 1, "JCusolver", 2);

    /// Published: `vna_hash` of glibc's versions, as in every program of Linux.
    @Test
    void theHashIsThatOfElf() {
        assertEquals(0x09691a75, Retarget.hash("GLIBC_2.2.5"));
        assertEquals(0x0d696914, Retarget.hash("GLIBC_2.4"));
        assertEquals(0x08922974, Retarget.hash("GLIBCXX_3.4"));
        assertEquals(0, Retarget.hash(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JCublas2", "JCusolver"})
    void namesAndHashesOfOurLibrariesChange(String name) throws IOException {
        byte[] before = Retarget.original(name), after = before.clone();
        Retarget old = new Retarget(before), changed = new Retarget(after);
        for (Retarget.Version v : old.versions()) assertEquals(Retarget.hash(v.name()), old.hashOf(v), v.name());
        changed.rename(Retarget.TO_13);
        for (Retarget.Version v : changed.versions())
            assertEquals(Retarget.hash(v.name()), changed.hashOf(v), v.name());
        assertEquals(old.libraries().stream().map(l -> Retarget.TO_13.getOrDefault(l, l)).toList(),
                changed.libraries());
        assertEquals(old.versions().stream().map(v -> translated(v.file()) + " " + translated(v.name())).toList(),
                changed.versions().stream().map(v -> v.file() + " " + v.name()).toList());
        assertFalse(changed.libraries().stream().anyMatch(Retarget.TO_13::containsKey));
        assertEquals(CHANGES.get(name),
                (int) old.libraries().stream().filter(Retarget.TO_13::containsKey).count());
        int bytes = 0;
        for (int i = 0; i < before.length; i++) if (before[i] != after[i]) bytes++;
        assertTrue(bytes <= 3 * CHANGES.get(name), bytes + " bytes: a digit and the hash for each name");
    }

    private static String translated(String name) {
        return Retarget.TO_13.getOrDefault(name, name);
    }

    @Test
    void whatCannotBeIsRefused() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> new Retarget(new byte[100]));
        Retarget r = new Retarget(Retarget.original("JCublas2"));
        List<String> before = r.libraries();
        assertThrows(IllegalArgumentException.class, () -> r.rename(Map.of("libcublas.so.12", "libcublas.so.130")));
        assertEquals(before, r.libraries());
    }
}
