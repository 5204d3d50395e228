package org.jonum.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Results as JSON.
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    /// Write results.
    ///
    /// @param results which
    /// @param file    where to
    /// @throws IOException if it cannot be written
    public static void write(Results results, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, MAPPER.writeValueAsString(results) + "\n");
    }

    /// Read results.
    ///
    /// @param file where from
    /// @return the results
    /// @throws IOException if it cannot be read, or holds something else
    public static Results read(Path file) throws IOException {
        return MAPPER.readValue(Files.readString(file), Results.class);
    }
}
