package org.jonum.gpu.internal.ffm;

import static org.jonum.gpu.internal.ffm.Fn.B;
import static org.jonum.gpu.internal.ffm.Fn.D;
import static org.jonum.gpu.internal.ffm.Fn.I;
import static org.jonum.gpu.internal.ffm.Fn.J;
import static org.jonum.gpu.internal.ffm.Fn.P;

import java.util.List;

/// The driver's functions, from `cuda.h`, which maps plain names to those that end in `_v2`.
final class Driver {
    static final Fn INIT = Fn.of("cuInit", I);
    static final Fn VERSION = Fn.of("cuDriverGetVersion", P);
    static final Fn COUNT = Fn.of("cuDeviceGetCount", P);
    static final Fn GET = Fn.of("cuDeviceGet", P, I);
    static final Fn NAME = Fn.of("cuDeviceGetName", P, I, I);
    static final Fn ATTRIBUTE = Fn.of("cuDeviceGetAttribute", P, I, I);
    static final Fn RETAIN = Fn.of("cuDevicePrimaryCtxRetain", P, I);
    static final Fn RELEASE = Fn.of("cuDevicePrimaryCtxRelease_v2", I);
    static final Fn RESET = Fn.of("cuDevicePrimaryCtxReset_v2", I);
    static final Fn BIND = Fn.of("cuCtxSetCurrent", D);
    static final Fn SYNCHRONIZE = Fn.of("cuCtxSynchronize");

    static final Fn MEMORY = Fn.of("cuMemGetInfo_v2", P, P);
    static final Fn MALLOC = Fn.of("cuMemAlloc_v2", P, J);
    static final Fn FREE = Fn.of("cuMemFree_v2", D);
    static final Fn MALLOC_ASYNC = Fn.of("cuMemAllocAsync", P, J, D);
    static final Fn FREE_ASYNC = Fn.of("cuMemFreeAsync", D, D);
    static final Fn POOL = Fn.of("cuDeviceGetDefaultMemPool", P, I);
    static final Fn POOL_ATTRIBUTE = Fn.of("cuMemPoolSetAttribute", D, I, P);
    static final Fn TRIM = Fn.of("cuMemPoolTrimTo", D, J);
    static final Fn HOST_MALLOC = Fn.of("cuMemHostAlloc", P, J, I);
    static final Fn HOST_FREE = Fn.of("cuMemFreeHost", P);
    static final Fn COPY_IN = Fn.of("cuMemcpyHtoD_v2", D, P, J);
    static final Fn COPY_OUT = Fn.of("cuMemcpyDtoH_v2", P, D, J);
    static final Fn COPY_IN_ASYNC = Fn.of("cuMemcpyHtoDAsync_v2", D, P, J, D);
    static final Fn COPY_OUT_ASYNC = Fn.of("cuMemcpyDtoHAsync_v2", P, D, J, D);
    static final Fn COPY = Fn.of("cuMemcpyDtoDAsync_v2", D, D, J, D);
    static final Fn COPY_2D = Fn.of("cuMemcpy2DAsync_v2", P, D);
    static final Fn FILL = Fn.of("cuMemsetD8Async", D, B, J, D);

    static final Fn STREAM_CREATE = Fn.of("cuStreamCreate", P, I);
    static final Fn STREAM_DESTROY = Fn.of("cuStreamDestroy_v2", D);
    static final Fn STREAM_SYNCHRONIZE = Fn.of("cuStreamSynchronize", D);
    static final Fn STREAM_WAIT = Fn.of("cuStreamWaitEvent", D, D, I);
    static final Fn EVENT_CREATE = Fn.of("cuEventCreate", P, I);
    static final Fn EVENT_DESTROY = Fn.of("cuEventDestroy_v2", D);
    static final Fn EVENT_RECORD = Fn.of("cuEventRecord", D, D);
    static final Fn EVENT_SYNCHRONIZE = Fn.of("cuEventSynchronize", D);
    static final Fn EVENT_QUERY = Fn.of("cuEventQuery", D);
    /// In the headers up to 12.
    static final Fn EVENT_ELAPSED = Fn.optional("cuEventElapsedTime", P, D, D);
    /// In those from 13 on.
    static final Fn EVENT_ELAPSED_2 = Fn.optional("cuEventElapsedTime_v2", P, D, D);

    static final Fn MODULE_LOAD = Fn.of("cuModuleLoadData", P, P);
    static final Fn MODULE_UNLOAD = Fn.of("cuModuleUnload", D);
    static final Fn FUNCTION = Fn.of("cuModuleGetFunction", P, D, P);
    static final Fn LAUNCH = Fn.of("cuLaunchKernel", D, I, I, I, I, I, I, I, D, P, P);

    static final List<Fn> ALL = List.of(INIT, VERSION, COUNT, GET, NAME, ATTRIBUTE, RETAIN, RELEASE, RESET, BIND,
            SYNCHRONIZE, MEMORY, MALLOC, FREE, MALLOC_ASYNC, FREE_ASYNC, POOL, POOL_ATTRIBUTE, TRIM, HOST_MALLOC,
            HOST_FREE, COPY_IN, COPY_OUT, COPY_IN_ASYNC, COPY_OUT_ASYNC, COPY, COPY_2D, FILL, STREAM_CREATE,
            STREAM_DESTROY, STREAM_SYNCHRONIZE, STREAM_WAIT, EVENT_CREATE, EVENT_DESTROY, EVENT_RECORD,
            EVENT_SYNCHRONIZE, EVENT_QUERY, EVENT_ELAPSED, EVENT_ELAPSED_2, MODULE_LOAD, MODULE_UNLOAD, FUNCTION,
            LAUNCH);

    private Driver() {}
}
