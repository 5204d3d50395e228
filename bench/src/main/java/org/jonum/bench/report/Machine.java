package org.jonum.bench.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import jdk.incubator.vector.DoubleVector;

/// Where and when something was measured.
///
/// @param cpu        the processor
/// @param vectorBits of the vectors that Java prefers
/// @param processors that Java sees
/// @param jdk        its version
/// @param os         the operating system
/// @param date       the day
/// @param command    the command line
public record Machine(String cpu, int vectorBits, int processors, String jdk, String os, String date, String command) {

    /// This machine, now.
    ///
    /// @param command the command line
    /// @return its description
    public static Machine here(String command) {
        return new Machine(Cpu.name(), DoubleVector.SPECIES_PREFERRED.vectorBitSize(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.vendor") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                LocalDate.now(ZoneOffset.UTC).toString(), command);
    }

    /// {@return a name for files, `amd-epyc-zen3-256-jdk25`}
    public String fileName() {
        String words = cpu.toLowerCase(Locale.ROOT).replace("zen ", "zen").replaceAll("\\((r|tm)\\)|@.*", " ")
                .replaceAll("[^a-z0-9]+", "-");
        return words.replaceAll("^-|-$", "") + "-" + vectorBits + "-jdk" + Runtime.version().feature();
    }

    /// {@return one line for titles}
    public String title() {
        return "%s, %d-bit vectors, JDK %s, %s".formatted(cpu, vectorBits,
                jdk.replaceFirst(".* ", "").replaceFirst("\\+.*", ""), date);
    }
}
