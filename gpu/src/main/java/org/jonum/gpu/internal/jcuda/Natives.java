package org.jonum.gpu.internal.jcuda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import jcuda.JCudaVersion;
import jcuda.LibUtils;
import jcuda.jcublas.JCublas2;
import jcuda.jcusolver.JCusolver;
import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.GpuUnavailableException.Reason;

/// Loads JCuda's natives from a directory of our own.
///
/// JCuda unpacks them to fixed names in `java.io.tmpdir`, unless there are files of those names already, which may be
/// anybody's; and on the module path it does not find them in their jars at all. So they are put into a new directory that
/// nobody else may read, and JCuda is told that this is where temporary files are, as long as it loads.
final class Natives {
    private static final String TMP = "java.io.tmpdir";

    private Natives() {}

    static synchronized void load() {
        String before = System.getProperty(TMP);
        try {
            FileAttribute<?> own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Path directory = Files.createTempDirectory("jonum-jcuda", own);
            try {
                for (String name : new String[] {"JCublas2", "JCusolver"}) unpack(name, directory);
                System.setProperty(TMP, directory.toString());
                JCublas2.initialize();
                JCusolver.initialize();
                JCublas2.setExceptionsEnabled(false);
                JCusolver.setExceptionsEnabled(false);
            } finally {
                if (before != null) System.setProperty(TMP, before);
                remove(directory);
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new GpuUnavailableException(Reason.BROKEN, "JCuda's natives could not be unpacked: " + e);
        } catch (LinkageError e) {
            throw new GpuUnavailableException(Reason.BROKEN, "JCuda's natives could not be loaded: " + e.getMessage());
        }
    }

    static boolean present() {
        return ClassLoader.getSystemResource("lib/" + file("JCublas2")) != null
                && ClassLoader.getSystemResource("lib/" + file("JCusolver")) != null;
    }

    private static String file(String name) {
        return LibUtils.createLibraryFileName(LibUtils.createPlatformLibraryName(name + "-" + JCudaVersion.get()));
    }

    private static void unpack(String name, Path directory) throws IOException {
        String file = file(name);
        try (InputStream in = ClassLoader.getSystemResourceAsStream("lib/" + file)) {
            if (in == null) {
                throw new GpuUnavailableException(Reason.NO_LIBRARIES, "lib/" + file
                        + " is not on the class path: add JCuda's natives (classifier linux-x86_64) to it");
            }
            Files.copy(in, directory.resolve(file));
        }
    }

    /// What is loaded stays loaded.
    private static void remove(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path f : files.toList()) Files.delete(f);
        }
        Files.delete(directory);
    }
}
