/// How back ends are found and chosen. Entry point: [org.jonum.blas.internal.Backends], behind
/// [org.jonum.blas.Backend].
package org.jonum.blas.internal;
