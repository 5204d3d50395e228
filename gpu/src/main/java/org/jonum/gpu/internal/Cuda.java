package org.jonum.gpu.internal;

import org.jonum.gpu.GpuException;
import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.gpu.internal.ffm.SystemLibraries;
import org.jonum.gpu.internal.jcuda.JcudaCuda;
import org.jspecify.annotations.Nullable;

/// Finds CUDA, once per process.
public final class Cuda {
    private Cuda() {}

    /// What was found; the search runs when it is first asked for.
    private static final class Found {
        static final Object OUTCOME = outcome();

        private static Object outcome() {
            try {
                return open(System.getProperty("jonum.gpu.binding", "auto"));
            } catch (GpuUnavailableException e) {
                return e;
            } catch (GpuException e) {
                return new GpuUnavailableException(Reason.BROKEN, String.valueOf(e.getMessage()));
            } catch (LinkageError | RuntimeException e) {
                return new GpuUnavailableException(Reason.BROKEN, e.toString());
            }
        }
    }

    /// {@return the libraries of this machine}
    ///
    /// @throws GpuUnavailableException if there is no device to work on, with the reason
    public static CudaApi api() {
        if (Found.OUTCOME instanceof CudaApi api) return api;
        GpuUnavailableException e = (GpuUnavailableException) Found.OUTCOME;
        throw new GpuUnavailableException(e.reason(), e);
    }

    private static CudaApi open(String binding) {
        return switch (binding) {
            case "auto" -> hasJcuda() && JcudaCuda.hasNatives() && system().open("cublas", 12).isPresent() ? jcuda()
                    : new FfmCuda(system());
            case "ffm" -> new FfmCuda(system());
            case "jcuda" -> jcuda();
            default -> throw new IllegalArgumentException(
                    "jonum.gpu.binding = " + binding + ", expected auto, jcuda or ffm");
        };
    }

    /// Whether JCuda's jars are there.
    private static boolean hasJcuda() {
        ClassLoader loader = ClassLoader.getSystemClassLoader();
        return loader.getResource("jcuda/jcusolver/JCusolverDn.class") != null
                && loader.getResource("jcuda/jcublas/JCublas2.class") != null;
    }

    private static CudaApi jcuda() {
        if (!hasJcuda()) {
            throw new GpuUnavailableException(Reason.NO_LIBRARIES, "jcublas and jcusolver are not on the class path");
        }
        return new JcudaCuda(system());
    }

    private static SystemLibraries system() {
        @Nullable
        String path = System.getProperty("jonum.gpu.path");
        return SystemLibraries.of(path, System.getenv("CUDA_HOME"), System.getenv("CUDA_PATH"));
    }
}
