package org.jonum.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `docs/speed.md` shows the results that lie in `bench/results`. With `-Djonum.write=true` it is written anew instead.
class SpeedPageTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize(),
            PAGE = MODULE.resolveSibling("docs").resolve("speed.md");

    @Test
    void thePageShowsTheResults() throws IOException {
        String page = Files.readString(PAGE), right = SpeedPage.of(page, MODULE.resolve("results"));
        if (Boolean.getBoolean("jonum.write")) Files.writeString(PAGE, right);
        else assertEquals(right, page, "docs/speed.md is to be written anew");
    }
}
