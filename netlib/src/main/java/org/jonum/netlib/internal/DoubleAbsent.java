package org.jonum.netlib.internal;

import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// What netlib has and Jonum has not.
public abstract class DoubleAbsent extends DoubleAbsentAuxiliary {
    public void ddisna(String a0, int a1, int a2, double[] a3, double[] a4, intW a5) {
        throw OnJonum.absent("ddisna");
    }

    public void ddisna(String a0, int a1, int a2, double[] a3, int a4, double[] a5, int a6, intW a7) {
        throw OnJonum.absent("ddisna");
    }

    public void dgbbrd(String a0, int a1, int a2, int a3, int a4, int a5, double[] a6, int a7, double[] a8, double[] a9,
            double[] a10, int a11, double[] a12, int a13, double[] a14, int a15, double[] a16, intW a17) {
        throw OnJonum.absent("dgbbrd");
    }

    public void dgbbrd(String a0, int a1, int a2, int a3, int a4, int a5, double[] a6, int a7, int a8, double[] a9,
            int a10, double[] a11, int a12, double[] a13, int a14, int a15, double[] a16, int a17, int a18,
            double[] a19, int a20, int a21, double[] a22, int a23, intW a24) {
        throw OnJonum.absent("dgbbrd");
    }

    public void dgbtf2(int a0, int a1, int a2, int a3, double[] a4, int a5, int[] a6, intW a7) {
        throw OnJonum.absent("dgbtf2");
    }

    public void dgbtf2(int a0, int a1, int a2, int a3, double[] a4, int a5, int a6, int[] a7, int a8, intW a9) {
        throw OnJonum.absent("dgbtf2");
    }

    public void dgebd2(int a0, int a1, double[] a2, int a3, double[] a4, double[] a5, double[] a6, double[] a7,
            double[] a8, intW a9) {
        throw OnJonum.absent("dgebd2");
    }

    public void dgebd2(int a0, int a1, double[] a2, int a3, int a4, double[] a5, int a6, double[] a7, int a8,
            double[] a9, int a10, double[] a11, int a12, double[] a13, int a14, intW a15) {
        throw OnJonum.absent("dgebd2");
    }

    public void dgees(String a0, String a1, Object a2, int a3, double[] a4, int a5, intW a6, double[] a7, double[] a8,
            double[] a9, int a10, double[] a11, int a12, boolean[] a13, intW a14) {
        throw OnJonum.absent("dgees");
    }

    public void dgees(String a0, String a1, Object a2, int a3, double[] a4, int a5, int a6, intW a7, double[] a8,
            int a9, double[] a10, int a11, double[] a12, int a13, int a14, double[] a15, int a16, int a17,
            boolean[] a18, int a19, intW a20) {
        throw OnJonum.absent("dgees");
    }

    public void dgeesx(String a0, String a1, Object a2, String a3, int a4, double[] a5, int a6, intW a7, double[] a8,
            double[] a9, double[] a10, int a11, doubleW a12, doubleW a13, double[] a14, int a15, int[] a16, int a17,
            boolean[] a18, intW a19) {
        throw OnJonum.absent("dgeesx");
    }

    public void dgeesx(String a0, String a1, Object a2, String a3, int a4, double[] a5, int a6, int a7, intW a8,
            double[] a9, int a10, double[] a11, int a12, double[] a13, int a14, int a15, doubleW a16, doubleW a17,
            double[] a18, int a19, int a20, int[] a21, int a22, int a23, boolean[] a24, int a25, intW a26) {
        throw OnJonum.absent("dgeesx");
    }

    public void dgegs(String a0, String a1, int a2, double[] a3, int a4, double[] a5, int a6, double[] a7, double[] a8,
            double[] a9, double[] a10, int a11, double[] a12, int a13, double[] a14, int a15, intW a16) {
        throw OnJonum.absent("dgegs");
    }

    public void dgegs(String a0, String a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, int a8,
            double[] a9, int a10, double[] a11, int a12, double[] a13, int a14, double[] a15, int a16, int a17,
            double[] a18, int a19, int a20, double[] a21, int a22, int a23, intW a24) {
        throw OnJonum.absent("dgegs");
    }

    public void dgegv(String a0, String a1, int a2, double[] a3, int a4, double[] a5, int a6, double[] a7, double[] a8,
            double[] a9, double[] a10, int a11, double[] a12, int a13, double[] a14, int a15, intW a16) {
        throw OnJonum.absent("dgegv");
    }

    public void dgegv(String a0, String a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, int a8,
            double[] a9, int a10, double[] a11, int a12, double[] a13, int a14, double[] a15, int a16, int a17,
            double[] a18, int a19, int a20, double[] a21, int a22, int a23, intW a24) {
        throw OnJonum.absent("dgegv");
    }

    public void dgehd2(int a0, int a1, int a2, double[] a3, int a4, double[] a5, double[] a6, intW a7) {
        throw OnJonum.absent("dgehd2");
    }

    public void dgehd2(int a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9,
            intW a10) {
        throw OnJonum.absent("dgehd2");
    }

    public void dgelq2(int a0, int a1, double[] a2, int a3, double[] a4, double[] a5, intW a6) {
        throw OnJonum.absent("dgelq2");
    }

    public void dgelq2(int a0, int a1, double[] a2, int a3, int a4, double[] a5, int a6, double[] a7, int a8, intW a9) {
        throw OnJonum.absent("dgelq2");
    }

    public void dgelsx(int a0, int a1, int a2, double[] a3, int a4, double[] a5, int a6, int[] a7, double a8, intW a9,
            double[] a10, intW a11) {
        throw OnJonum.absent("dgelsx");
    }

    public void dgelsx(int a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, int a8, int[] a9,
            int a10, double a11, intW a12, double[] a13, int a14, intW a15) {
        throw OnJonum.absent("dgelsx");
    }

    public void dgeql2(int a0, int a1, double[] a2, int a3, double[] a4, double[] a5, intW a6) {
        throw OnJonum.absent("dgeql2");
    }

    public void dgeql2(int a0, int a1, double[] a2, int a3, int a4, double[] a5, int a6, double[] a7, int a8, intW a9) {
        throw OnJonum.absent("dgeql2");
    }

    public void dgeqpf(int a0, int a1, double[] a2, int a3, int[] a4, double[] a5, double[] a6, intW a7) {
        throw OnJonum.absent("dgeqpf");
    }

    public void dgeqpf(int a0, int a1, double[] a2, int a3, int a4, int[] a5, int a6, double[] a7, int a8, double[] a9,
            int a10, intW a11) {
        throw OnJonum.absent("dgeqpf");
    }

    public void dgeqr2(int a0, int a1, double[] a2, int a3, double[] a4, double[] a5, intW a6) {
        throw OnJonum.absent("dgeqr2");
    }

    public void dgeqr2(int a0, int a1, double[] a2, int a3, int a4, double[] a5, int a6, double[] a7, int a8, intW a9) {
        throw OnJonum.absent("dgeqr2");
    }

    public void dgerq2(int a0, int a1, double[] a2, int a3, double[] a4, double[] a5, intW a6) {
        throw OnJonum.absent("dgerq2");
    }

    public void dgerq2(int a0, int a1, double[] a2, int a3, int a4, double[] a5, int a6, double[] a7, int a8, intW a9) {
        throw OnJonum.absent("dgerq2");
    }

    public void dgesc2(int a0, double[] a1, int a2, double[] a3, int[] a4, int[] a5, doubleW a6) {
        throw OnJonum.absent("dgesc2");
    }

    public void dgesc2(int a0, double[] a1, int a2, int a3, double[] a4, int a5, int[] a6, int a7, int[] a8, int a9,
            doubleW a10) {
        throw OnJonum.absent("dgesc2");
    }

    public void dgetc2(int a0, double[] a1, int a2, int[] a3, int[] a4, intW a5) {
        throw OnJonum.absent("dgetc2");
    }

    public void dgetc2(int a0, double[] a1, int a2, int a3, int[] a4, int a5, int[] a6, int a7, intW a8) {
        throw OnJonum.absent("dgetc2");
    }

    public void dgetf2(int a0, int a1, double[] a2, int a3, int[] a4, intW a5) {
        throw OnJonum.absent("dgetf2");
    }

    public void dgetf2(int a0, int a1, double[] a2, int a3, int a4, int[] a5, int a6, intW a7) {
        throw OnJonum.absent("dgetf2");
    }

    public void dgges(String a0, String a1, String a2, Object a3, int a4, double[] a5, int a6, double[] a7, int a8,
            intW a9, double[] a10, double[] a11, double[] a12, double[] a13, int a14, double[] a15, int a16,
            double[] a17, int a18, boolean[] a19, intW a20) {
        throw OnJonum.absent("dgges");
    }

    public void dgges(String a0, String a1, String a2, Object a3, int a4, double[] a5, int a6, int a7, double[] a8,
            int a9, int a10, intW a11, double[] a12, int a13, double[] a14, int a15, double[] a16, int a17,
            double[] a18, int a19, int a20, double[] a21, int a22, int a23, double[] a24, int a25, int a26,
            boolean[] a27, int a28, intW a29) {
        throw OnJonum.absent("dgges");
    }

    public void dggesx(String a0, String a1, String a2, Object a3, String a4, int a5, double[] a6, int a7, double[] a8,
            int a9, intW a10, double[] a11, double[] a12, double[] a13, double[] a14, int a15, double[] a16, int a17,
            double[] a18, double[] a19, double[] a20, int a21, int[] a22, int a23, boolean[] a24, intW a25) {
        throw OnJonum.absent("dggesx");
    }

    public void dggesx(String a0, String a1, String a2, Object a3, String a4, int a5, double[] a6, int a7, int a8,
            double[] a9, int a10, int a11, intW a12, double[] a13, int a14, double[] a15, int a16, double[] a17,
            int a18, double[] a19, int a20, int a21, double[] a22, int a23, int a24, double[] a25, int a26,
            double[] a27, int a28, double[] a29, int a30, int a31, int[] a32, int a33, int a34, boolean[] a35, int a36,
            intW a37) {
        throw OnJonum.absent("dggesx");
    }

    public void dggsvd(String a0, String a1, String a2, int a3, int a4, int a5, intW a6, intW a7, double[] a8, int a9,
            double[] a10, int a11, double[] a12, double[] a13, double[] a14, int a15, double[] a16, int a17,
            double[] a18, int a19, double[] a20, int[] a21, intW a22) {
        throw OnJonum.absent("dggsvd");
    }

    public void dggsvd(String a0, String a1, String a2, int a3, int a4, int a5, intW a6, intW a7, double[] a8, int a9,
            int a10, double[] a11, int a12, int a13, double[] a14, int a15, double[] a16, int a17, double[] a18,
            int a19, int a20, double[] a21, int a22, int a23, double[] a24, int a25, int a26, double[] a27, int a28,
            int[] a29, int a30, intW a31) {
        throw OnJonum.absent("dggsvd");
    }

    public void dggsvp(String a0, String a1, String a2, int a3, int a4, int a5, double[] a6, int a7, double[] a8,
            int a9, double a10, double a11, intW a12, intW a13, double[] a14, int a15, double[] a16, int a17,
            double[] a18, int a19, int[] a20, double[] a21, double[] a22, intW a23) {
        throw OnJonum.absent("dggsvp");
    }

    public void dggsvp(String a0, String a1, String a2, int a3, int a4, int a5, double[] a6, int a7, int a8,
            double[] a9, int a10, int a11, double a12, double a13, intW a14, intW a15, double[] a16, int a17, int a18,
            double[] a19, int a20, int a21, double[] a22, int a23, int a24, int[] a25, int a26, double[] a27, int a28,
            double[] a29, int a30, intW a31) {
        throw OnJonum.absent("dggsvp");
    }

    public void dgtts2(int a0, int a1, int a2, double[] a3, double[] a4, double[] a5, double[] a6, int[] a7,
            double[] a8, int a9) {
        throw OnJonum.absent("dgtts2");
    }

    public void dgtts2(int a0, int a1, int a2, double[] a3, int a4, double[] a5, int a6, double[] a7, int a8,
            double[] a9, int a10, int[] a11, int a12, double[] a13, int a14, int a15) {
        throw OnJonum.absent("dgtts2");
    }

    public void dorg2l(int a0, int a1, int a2, double[] a3, int a4, double[] a5, double[] a6, intW a7) {
        throw OnJonum.absent("dorg2l");
    }

    public void dorg2l(int a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9,
            intW a10) {
        throw OnJonum.absent("dorg2l");
    }

    public void dorg2r(int a0, int a1, int a2, double[] a3, int a4, double[] a5, double[] a6, intW a7) {
        throw OnJonum.absent("dorg2r");
    }

    public void dorg2r(int a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9,
            intW a10) {
        throw OnJonum.absent("dorg2r");
    }

    public void dorgl2(int a0, int a1, int a2, double[] a3, int a4, double[] a5, double[] a6, intW a7) {
        throw OnJonum.absent("dorgl2");
    }

    public void dorgl2(int a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9,
            intW a10) {
        throw OnJonum.absent("dorgl2");
    }

    public void dorgr2(int a0, int a1, int a2, double[] a3, int a4, double[] a5, double[] a6, intW a7) {
        throw OnJonum.absent("dorgr2");
    }

    public void dorgr2(int a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9,
            intW a10) {
        throw OnJonum.absent("dorgr2");
    }

    public void dorm2l(String a0, String a1, int a2, int a3, int a4, double[] a5, int a6, double[] a7, double[] a8,
            int a9, double[] a10, intW a11) {
        throw OnJonum.absent("dorm2l");
    }

    public void dorm2l(String a0, String a1, int a2, int a3, int a4, double[] a5, int a6, int a7, double[] a8, int a9,
            double[] a10, int a11, int a12, double[] a13, int a14, intW a15) {
        throw OnJonum.absent("dorm2l");
    }

    public void dorm2r(String a0, String a1, int a2, int a3, int a4, double[] a5, int a6, double[] a7, double[] a8,
            int a9, double[] a10, intW a11) {
        throw OnJonum.absent("dorm2r");
    }

    public void dorm2r(String a0, String a1, int a2, int a3, int a4, double[] a5, int a6, int a7, double[] a8, int a9,
            double[] a10, int a11, int a12, double[] a13, int a14, intW a15) {
        throw OnJonum.absent("dorm2r");
    }

    public void dorml2(String a0, String a1, int a2, int a3, int a4, double[] a5, int a6, double[] a7, double[] a8,
            int a9, double[] a10, intW a11) {
        throw OnJonum.absent("dorml2");
    }

    public void dorml2(String a0, String a1, int a2, int a3, int a4, double[] a5, int a6, int a7, double[] a8, int a9,
            double[] a10, int a11, int a12, double[] a13, int a14, intW a15) {
        throw OnJonum.absent("dorml2");
    }

    public void dormr2(String a0, String a1, int a2, int a3, int a4, double[] a5, int a6, double[] a7, double[] a8,
            int a9, double[] a10, intW a11) {
        throw OnJonum.absent("dormr2");
    }

    public void dormr2(String a0, String a1, int a2, int a3, int a4, double[] a5, int a6, int a7, double[] a8, int a9,
            double[] a10, int a11, int a12, double[] a13, int a14, intW a15) {
        throw OnJonum.absent("dormr2");
    }

    public void dormr3(String a0, String a1, int a2, int a3, int a4, int a5, double[] a6, int a7, double[] a8,
            double[] a9, int a10, double[] a11, intW a12) {
        throw OnJonum.absent("dormr3");
    }

    public void dormr3(String a0, String a1, int a2, int a3, int a4, int a5, double[] a6, int a7, int a8, double[] a9,
            int a10, double[] a11, int a12, int a13, double[] a14, int a15, intW a16) {
        throw OnJonum.absent("dormr3");
    }

    public void dpbtf2(String a0, int a1, int a2, double[] a3, int a4, intW a5) {
        throw OnJonum.absent("dpbtf2");
    }

    public void dpbtf2(String a0, int a1, int a2, double[] a3, int a4, int a5, intW a6) {
        throw OnJonum.absent("dpbtf2");
    }

    public void dpotf2(String a0, int a1, double[] a2, int a3, intW a4) {
        throw OnJonum.absent("dpotf2");
    }

    public void dpotf2(String a0, int a1, double[] a2, int a3, int a4, intW a5) {
        throw OnJonum.absent("dpotf2");
    }

    public void dpteqr(String a0, int a1, double[] a2, double[] a3, double[] a4, int a5, double[] a6, intW a7) {
        throw OnJonum.absent("dpteqr");
    }

    public void dpteqr(String a0, int a1, double[] a2, int a3, double[] a4, int a5, double[] a6, int a7, int a8,
            double[] a9, int a10, intW a11) {
        throw OnJonum.absent("dpteqr");
    }

    public void dptts2(int a0, int a1, double[] a2, double[] a3, double[] a4, int a5) {
        throw OnJonum.absent("dptts2");
    }

    public void dptts2(int a0, int a1, double[] a2, int a3, double[] a4, int a5, double[] a6, int a7, int a8) {
        throw OnJonum.absent("dptts2");
    }

    public void dstegr(String a0, String a1, int a2, double[] a3, double[] a4, double a5, double a6, int a7, int a8,
            double a9, intW a10, double[] a11, double[] a12, int a13, int[] a14, double[] a15, int a16, int[] a17,
            int a18, intW a19) {
        throw OnJonum.absent("dstegr");
    }

    public void dstegr(String a0, String a1, int a2, double[] a3, int a4, double[] a5, int a6, double a7, double a8,
            int a9, int a10, double a11, intW a12, double[] a13, int a14, double[] a15, int a16, int a17, int[] a18,
            int a19, double[] a20, int a21, int a22, int[] a23, int a24, int a25, intW a26) {
        throw OnJonum.absent("dstegr");
    }

    public void dsygs2(int a0, String a1, int a2, double[] a3, int a4, double[] a5, int a6, intW a7) {
        throw OnJonum.absent("dsygs2");
    }

    public void dsygs2(int a0, String a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, int a8, intW a9) {
        throw OnJonum.absent("dsygs2");
    }

    public void dsytd2(String a0, int a1, double[] a2, int a3, double[] a4, double[] a5, double[] a6, intW a7) {
        throw OnJonum.absent("dsytd2");
    }

    public void dsytd2(String a0, int a1, double[] a2, int a3, int a4, double[] a5, int a6, double[] a7, int a8,
            double[] a9, int a10, intW a11) {
        throw OnJonum.absent("dsytd2");
    }

    public void dsytf2(String a0, int a1, double[] a2, int a3, int[] a4, intW a5) {
        throw OnJonum.absent("dsytf2");
    }

    public void dsytf2(String a0, int a1, double[] a2, int a3, int a4, int[] a5, int a6, intW a7) {
        throw OnJonum.absent("dsytf2");
    }

    public void dtgex2(boolean a0, boolean a1, int a2, double[] a3, int a4, double[] a5, int a6, double[] a7, int a8,
            double[] a9, int a10, int a11, int a12, int a13, double[] a14, int a15, intW a16) {
        throw OnJonum.absent("dtgex2");
    }

    public void dtgex2(boolean a0, boolean a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, int a8,
            double[] a9, int a10, int a11, double[] a12, int a13, int a14, int a15, int a16, int a17, double[] a18,
            int a19, int a20, intW a21) {
        throw OnJonum.absent("dtgex2");
    }

    public void dtgsy2(String a0, int a1, int a2, int a3, double[] a4, int a5, double[] a6, int a7, double[] a8, int a9,
            double[] a10, int a11, double[] a12, int a13, double[] a14, int a15, doubleW a16, doubleW a17, doubleW a18,
            int[] a19, intW a20, intW a21) {
        throw OnJonum.absent("dtgsy2");
    }

    public void dtgsy2(String a0, int a1, int a2, int a3, double[] a4, int a5, int a6, double[] a7, int a8, int a9,
            double[] a10, int a11, int a12, double[] a13, int a14, int a15, double[] a16, int a17, int a18,
            double[] a19, int a20, int a21, doubleW a22, doubleW a23, doubleW a24, int[] a25, int a26, intW a27,
            intW a28) {
        throw OnJonum.absent("dtgsy2");
    }

    public void dtrti2(String a0, String a1, int a2, double[] a3, int a4, intW a5) {
        throw OnJonum.absent("dtrti2");
    }

    public void dtrti2(String a0, String a1, int a2, double[] a3, int a4, int a5, intW a6) {
        throw OnJonum.absent("dtrti2");
    }

    public void dtzrqf(int a0, int a1, double[] a2, int a3, double[] a4, intW a5) {
        throw OnJonum.absent("dtzrqf");
    }

    public void dtzrqf(int a0, int a1, double[] a2, int a3, int a4, double[] a5, int a6, intW a7) {
        throw OnJonum.absent("dtzrqf");
    }
}
