package org.jonum.gpu.internal.jcuda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jonum.gpu.internal.BaseContext;
import org.jonum.gpu.internal.Capability;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.gpu.internal.ffm.Libraries;

/// The binding of JCuda on the libraries of CUDA 13.
final class RetargetedCuda extends FfmCuda {
    RetargetedCuda(Libraries libraries) {
        super(libraries);
        for (String name : new String[] {"cusparse", "cusolverMg"}) {
            if (libraries.open(name, 12).isEmpty()) {
                throw new IllegalStateException(
                        "no lib" + name + ".so.12, which JCusolver wants, in " + libraries.places());
            }
        }
        try {
            Path directory = Files.createTempDirectory("jonum-jcuda-13");
            try {
                Retarget.load(directory);
            } finally {
                try (var files = Files.list(directory)) {
                    for (Path f : files.toList()) Files.delete(f);
                }
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String binding() {
        return "jcuda";
    }

    @Override
    public boolean has(Capability capability) {
        return capability != Capability.GEEV && capability != Capability.DETERMINISTIC && super.has(capability);
    }

    @Override
    protected CudaBlas blas(BaseContext context, long stream) {
        return new JcudaBlas(context, stream);
    }

    @Override
    protected CudaSolver solver(BaseContext context, long stream) {
        return new JcudaSolver(context, stream);
    }
}
