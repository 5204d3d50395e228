// Generated from DoubleLq.java by build/Float32.java. Do not edit.
package org.jonum.lapack;

/// LQ, QL, RQ and RZ factorizations: factor, apply Q, form Q.
public interface FloatLq {
}
