package org.jonum.gpu.internal.jcuda;

import org.jonum.gpu.GpuUnavailableException;
import org.jonum.gpu.GpuUnavailableException.Reason;
import org.jonum.gpu.internal.BaseContext;
import org.jonum.gpu.internal.Capability;
import org.jonum.gpu.internal.CudaBlas;
import org.jonum.gpu.internal.CudaSolver;
import org.jonum.gpu.internal.ffm.FfmCuda;
import org.jonum.gpu.internal.ffm.Libraries;

/// CUDA 12 with cuBLAS and cuSOLVER by JCublas and JCusolver.
public final class JcudaCuda extends FfmCuda {
    /// Open the libraries and load JCuda's natives.
    ///
    /// @throws GpuUnavailableException if there is no CUDA 12, or JCuda's natives are not there
    public JcudaCuda(Libraries libraries) {
        super(libraries, 12);
        if (libraries.open("cusolverMg", 11).isEmpty()) {
            throw new GpuUnavailableException(Reason.NO_LIBRARIES,
                    "no libcusolverMg.so.11, which JCusolver wants, in " + libraries.places());
        }
        Natives.load();
    }

    /// Whether JCuda's natives are on the class path.
    public static boolean hasNatives() {
        return Natives.present();
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
