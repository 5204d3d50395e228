/// CUDA by `java.lang.foreign`, on whichever of CUDA 12 and 13 is installed.
///
/// A function of C is a [org.jonum.gpu.internal.ffm.Fn]: its name, its types and the handle that calls an address by
/// them. The addresses of one process's libraries are [org.jonum.gpu.internal.ffm.Symbols]; where the libraries are is
/// for [org.jonum.gpu.internal.ffm.Libraries] to find, which is also where tests put others in their place.
package org.jonum.gpu.internal.ffm;
