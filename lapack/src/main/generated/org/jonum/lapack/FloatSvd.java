// Generated from DoubleSvd.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// Singular value decompositions.
public interface FloatSvd {
}
