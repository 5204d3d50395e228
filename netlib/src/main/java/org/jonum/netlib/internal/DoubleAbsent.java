package org.jonum.netlib.internal;

import org.netlib.util.StringW;
import org.netlib.util.booleanW;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/// What netlib has and Jonum has not. Written by build/Absent.java.
public abstract class DoubleAbsent extends DoubleNetlibTridiagonal {
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

    public void dlabad(doubleW a0, doubleW a1) {
        throw OnJonum.absent("dlabad");
    }

    public void dlabrd(int a0, int a1, int a2, double[] a3, int a4, double[] a5, double[] a6, double[] a7, double[] a8,
            double[] a9, int a10, double[] a11, int a12) {
        throw OnJonum.absent("dlabrd");
    }

    public void dlabrd(int a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9,
            double[] a10, int a11, double[] a12, int a13, double[] a14, int a15, int a16, double[] a17, int a18,
            int a19) {
        throw OnJonum.absent("dlabrd");
    }

    public void dlacn2(int a0, double[] a1, double[] a2, int[] a3, doubleW a4, intW a5, int[] a6) {
        throw OnJonum.absent("dlacn2");
    }

    public void dlacn2(int a0, double[] a1, int a2, double[] a3, int a4, int[] a5, int a6, doubleW a7, intW a8,
            int[] a9, int a10) {
        throw OnJonum.absent("dlacn2");
    }

    public void dlacon(int a0, double[] a1, double[] a2, int[] a3, doubleW a4, intW a5) {
        throw OnJonum.absent("dlacon");
    }

    public void dlacon(int a0, double[] a1, int a2, double[] a3, int a4, int[] a5, int a6, doubleW a7, intW a8) {
        throw OnJonum.absent("dlacon");
    }

    public void dladiv(double a0, double a1, double a2, double a3, doubleW a4, doubleW a5) {
        throw OnJonum.absent("dladiv");
    }

    public void dlae2(double a0, double a1, double a2, doubleW a3, doubleW a4) {
        throw OnJonum.absent("dlae2");
    }

    public void dlaebz(int a0, int a1, int a2, int a3, int a4, int a5, double a6, double a7, double a8, double[] a9,
            double[] a10, double[] a11, int[] a12, double[] a13, double[] a14, intW a15, int[] a16, double[] a17,
            int[] a18, intW a19) {
        throw OnJonum.absent("dlaebz");
    }

    public void dlaebz(int a0, int a1, int a2, int a3, int a4, int a5, double a6, double a7, double a8, double[] a9,
            int a10, double[] a11, int a12, double[] a13, int a14, int[] a15, int a16, double[] a17, int a18,
            double[] a19, int a20, intW a21, int[] a22, int a23, double[] a24, int a25, int[] a26, int a27, intW a28) {
        throw OnJonum.absent("dlaebz");
    }

    public void dlaed0(int a0, int a1, int a2, double[] a3, double[] a4, double[] a5, int a6, double[] a7, int a8,
            double[] a9, int[] a10, intW a11) {
        throw OnJonum.absent("dlaed0");
    }

    public void dlaed0(int a0, int a1, int a2, double[] a3, int a4, double[] a5, int a6, double[] a7, int a8, int a9,
            double[] a10, int a11, int a12, double[] a13, int a14, int[] a15, int a16, intW a17) {
        throw OnJonum.absent("dlaed0");
    }

    public void dlaed1(int a0, double[] a1, double[] a2, int a3, int[] a4, doubleW a5, int a6, double[] a7, int[] a8,
            intW a9) {
        throw OnJonum.absent("dlaed1");
    }

    public void dlaed1(int a0, double[] a1, int a2, double[] a3, int a4, int a5, int[] a6, int a7, doubleW a8, int a9,
            double[] a10, int a11, int[] a12, int a13, intW a14) {
        throw OnJonum.absent("dlaed1");
    }

    public void dlaed2(intW a0, int a1, int a2, double[] a3, double[] a4, int a5, int[] a6, doubleW a7, double[] a8,
            double[] a9, double[] a10, double[] a11, int[] a12, int[] a13, int[] a14, int[] a15, intW a16) {
        throw OnJonum.absent("dlaed2");
    }

    public void dlaed2(intW a0, int a1, int a2, double[] a3, int a4, double[] a5, int a6, int a7, int[] a8, int a9,
            doubleW a10, double[] a11, int a12, double[] a13, int a14, double[] a15, int a16, double[] a17, int a18,
            int[] a19, int a20, int[] a21, int a22, int[] a23, int a24, int[] a25, int a26, intW a27) {
        throw OnJonum.absent("dlaed2");
    }

    public void dlaed3(int a0, int a1, int a2, double[] a3, double[] a4, int a5, double a6, double[] a7, double[] a8,
            int[] a9, int[] a10, double[] a11, double[] a12, intW a13) {
        throw OnJonum.absent("dlaed3");
    }

    public void dlaed3(int a0, int a1, int a2, double[] a3, int a4, double[] a5, int a6, int a7, double a8, double[] a9,
            int a10, double[] a11, int a12, int[] a13, int a14, int[] a15, int a16, double[] a17, int a18, double[] a19,
            int a20, intW a21) {
        throw OnJonum.absent("dlaed3");
    }

    public void dlaed4(int a0, int a1, double[] a2, double[] a3, double[] a4, double a5, doubleW a6, intW a7) {
        throw OnJonum.absent("dlaed4");
    }

    public void dlaed4(int a0, int a1, double[] a2, int a3, double[] a4, int a5, double[] a6, int a7, double a8,
            doubleW a9, intW a10) {
        throw OnJonum.absent("dlaed4");
    }

    public void dlaed5(int a0, double[] a1, double[] a2, double[] a3, double a4, doubleW a5) {
        throw OnJonum.absent("dlaed5");
    }

    public void dlaed5(int a0, double[] a1, int a2, double[] a3, int a4, double[] a5, int a6, double a7, doubleW a8) {
        throw OnJonum.absent("dlaed5");
    }

    public void dlaed6(int a0, boolean a1, double a2, double[] a3, double[] a4, double a5, doubleW a6, intW a7) {
        throw OnJonum.absent("dlaed6");
    }

    public void dlaed6(int a0, boolean a1, double a2, double[] a3, int a4, double[] a5, int a6, double a7, doubleW a8,
            intW a9) {
        throw OnJonum.absent("dlaed6");
    }

    public void dlaed7(int a0, int a1, int a2, int a3, int a4, int a5, double[] a6, double[] a7, int a8, int[] a9,
            doubleW a10, int a11, double[] a12, int[] a13, int[] a14, int[] a15, int[] a16, int[] a17, double[] a18,
            double[] a19, int[] a20, intW a21) {
        throw OnJonum.absent("dlaed7");
    }

    public void dlaed7(int a0, int a1, int a2, int a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9,
            int a10, int[] a11, int a12, doubleW a13, int a14, double[] a15, int a16, int[] a17, int a18, int[] a19,
            int a20, int[] a21, int a22, int[] a23, int a24, int[] a25, int a26, double[] a27, int a28, double[] a29,
            int a30, int[] a31, int a32, intW a33) {
        throw OnJonum.absent("dlaed7");
    }

    public void dlaed8(int a0, intW a1, int a2, int a3, double[] a4, double[] a5, int a6, int[] a7, doubleW a8, int a9,
            double[] a10, double[] a11, double[] a12, int a13, double[] a14, int[] a15, intW a16, int[] a17,
            double[] a18, int[] a19, int[] a20, intW a21) {
        throw OnJonum.absent("dlaed8");
    }

    public void dlaed8(int a0, intW a1, int a2, int a3, double[] a4, int a5, double[] a6, int a7, int a8, int[] a9,
            int a10, doubleW a11, int a12, double[] a13, int a14, double[] a15, int a16, double[] a17, int a18, int a19,
            double[] a20, int a21, int[] a22, int a23, intW a24, int[] a25, int a26, double[] a27, int a28, int[] a29,
            int a30, int[] a31, int a32, intW a33) {
        throw OnJonum.absent("dlaed8");
    }

    public void dlaed9(int a0, int a1, int a2, int a3, double[] a4, double[] a5, int a6, double a7, double[] a8,
            double[] a9, double[] a10, int a11, intW a12) {
        throw OnJonum.absent("dlaed9");
    }

    public void dlaed9(int a0, int a1, int a2, int a3, double[] a4, int a5, double[] a6, int a7, int a8, double a9,
            double[] a10, int a11, double[] a12, int a13, double[] a14, int a15, int a16, intW a17) {
        throw OnJonum.absent("dlaed9");
    }

    public void dlaeda(int a0, int a1, int a2, int a3, int[] a4, int[] a5, int[] a6, int[] a7, double[] a8, double[] a9,
            int[] a10, double[] a11, double[] a12, intW a13) {
        throw OnJonum.absent("dlaeda");
    }

    public void dlaeda(int a0, int a1, int a2, int a3, int[] a4, int a5, int[] a6, int a7, int[] a8, int a9, int[] a10,
            int a11, double[] a12, int a13, double[] a14, int a15, int[] a16, int a17, double[] a18, int a19,
            double[] a20, int a21, intW a22) {
        throw OnJonum.absent("dlaeda");
    }

    public void dlaein(boolean a0, boolean a1, int a2, double[] a3, int a4, double a5, double a6, double[] a7,
            double[] a8, double[] a9, int a10, double[] a11, double a12, double a13, double a14, intW a15) {
        throw OnJonum.absent("dlaein");
    }

    public void dlaein(boolean a0, boolean a1, int a2, double[] a3, int a4, int a5, double a6, double a7, double[] a8,
            int a9, double[] a10, int a11, double[] a12, int a13, int a14, double[] a15, int a16, double a17,
            double a18, double a19, intW a20) {
        throw OnJonum.absent("dlaein");
    }

    public void dlaev2(double a0, double a1, double a2, doubleW a3, doubleW a4, doubleW a5, doubleW a6) {
        throw OnJonum.absent("dlaev2");
    }

    public void dlag2(double[] a0, int a1, double[] a2, int a3, double a4, doubleW a5, doubleW a6, doubleW a7,
            doubleW a8, doubleW a9) {
        throw OnJonum.absent("dlag2");
    }

    public void dlag2(double[] a0, int a1, int a2, double[] a3, int a4, int a5, double a6, doubleW a7, doubleW a8,
            doubleW a9, doubleW a10, doubleW a11) {
        throw OnJonum.absent("dlag2");
    }

    public void dlags2(boolean a0, double a1, double a2, double a3, double a4, double a5, double a6, doubleW a7,
            doubleW a8, doubleW a9, doubleW a10, doubleW a11, doubleW a12) {
        throw OnJonum.absent("dlags2");
    }

    public void dlagtf(int a0, double[] a1, double a2, double[] a3, double[] a4, double a5, double[] a6, int[] a7,
            intW a8) {
        throw OnJonum.absent("dlagtf");
    }

    public void dlagtf(int a0, double[] a1, int a2, double a3, double[] a4, int a5, double[] a6, int a7, double a8,
            double[] a9, int a10, int[] a11, int a12, intW a13) {
        throw OnJonum.absent("dlagtf");
    }

    public void dlagts(int a0, int a1, double[] a2, double[] a3, double[] a4, double[] a5, int[] a6, double[] a7,
            doubleW a8, intW a9) {
        throw OnJonum.absent("dlagts");
    }

    public void dlagts(int a0, int a1, double[] a2, int a3, double[] a4, int a5, double[] a6, int a7, double[] a8,
            int a9, int[] a10, int a11, double[] a12, int a13, doubleW a14, intW a15) {
        throw OnJonum.absent("dlagts");
    }

    public void dlagv2(double[] a0, int a1, double[] a2, int a3, double[] a4, double[] a5, double[] a6, doubleW a7,
            doubleW a8, doubleW a9, doubleW a10) {
        throw OnJonum.absent("dlagv2");
    }

    public void dlagv2(double[] a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double[] a8,
            int a9, double[] a10, int a11, doubleW a12, doubleW a13, doubleW a14, doubleW a15) {
        throw OnJonum.absent("dlagv2");
    }

    public void dlahqr(boolean a0, boolean a1, int a2, int a3, int a4, double[] a5, int a6, double[] a7, double[] a8,
            int a9, int a10, double[] a11, int a12, intW a13) {
        throw OnJonum.absent("dlahqr");
    }

    public void dlahqr(boolean a0, boolean a1, int a2, int a3, int a4, double[] a5, int a6, int a7, double[] a8, int a9,
            double[] a10, int a11, int a12, int a13, double[] a14, int a15, int a16, intW a17) {
        throw OnJonum.absent("dlahqr");
    }

    public void dlahr2(int a0, int a1, int a2, double[] a3, int a4, double[] a5, double[] a6, int a7, double[] a8,
            int a9) {
        throw OnJonum.absent("dlahr2");
    }

    public void dlahr2(int a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9,
            int a10, double[] a11, int a12, int a13) {
        throw OnJonum.absent("dlahr2");
    }

    public void dlahrd(int a0, int a1, int a2, double[] a3, int a4, double[] a5, double[] a6, int a7, double[] a8,
            int a9) {
        throw OnJonum.absent("dlahrd");
    }

    public void dlahrd(int a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9,
            int a10, double[] a11, int a12, int a13) {
        throw OnJonum.absent("dlahrd");
    }

    public void dlaic1(int a0, int a1, double[] a2, double a3, double[] a4, double a5, doubleW a6, doubleW a7,
            doubleW a8) {
        throw OnJonum.absent("dlaic1");
    }

    public void dlaic1(int a0, int a1, double[] a2, int a3, double a4, double[] a5, int a6, double a7, doubleW a8,
            doubleW a9, doubleW a10) {
        throw OnJonum.absent("dlaic1");
    }

    public void dlals0(int a0, int a1, int a2, int a3, int a4, double[] a5, int a6, double[] a7, int a8, int[] a9,
            int a10, int[] a11, int a12, double[] a13, int a14, double[] a15, double[] a16, double[] a17, double[] a18,
            int a19, double a20, double a21, double[] a22, intW a23) {
        throw OnJonum.absent("dlals0");
    }

    public void dlals0(int a0, int a1, int a2, int a3, int a4, double[] a5, int a6, int a7, double[] a8, int a9,
            int a10, int[] a11, int a12, int a13, int[] a14, int a15, int a16, double[] a17, int a18, int a19,
            double[] a20, int a21, double[] a22, int a23, double[] a24, int a25, double[] a26, int a27, int a28,
            double a29, double a30, double[] a31, int a32, intW a33) {
        throw OnJonum.absent("dlals0");
    }

    public void dlalsa(int a0, int a1, int a2, int a3, double[] a4, int a5, double[] a6, int a7, double[] a8, int a9,
            double[] a10, int[] a11, double[] a12, double[] a13, double[] a14, double[] a15, int[] a16, int[] a17,
            int a18, int[] a19, double[] a20, double[] a21, double[] a22, double[] a23, int[] a24, intW a25) {
        throw OnJonum.absent("dlalsa");
    }

    public void dlalsa(int a0, int a1, int a2, int a3, double[] a4, int a5, int a6, double[] a7, int a8, int a9,
            double[] a10, int a11, int a12, double[] a13, int a14, int[] a15, int a16, double[] a17, int a18,
            double[] a19, int a20, double[] a21, int a22, double[] a23, int a24, int[] a25, int a26, int[] a27, int a28,
            int a29, int[] a30, int a31, double[] a32, int a33, double[] a34, int a35, double[] a36, int a37,
            double[] a38, int a39, int[] a40, int a41, intW a42) {
        throw OnJonum.absent("dlalsa");
    }

    public void dlalsd(String a0, int a1, int a2, int a3, double[] a4, double[] a5, double[] a6, int a7, double a8,
            intW a9, double[] a10, int[] a11, intW a12) {
        throw OnJonum.absent("dlalsd");
    }

    public void dlalsd(String a0, int a1, int a2, int a3, double[] a4, int a5, double[] a6, int a7, double[] a8, int a9,
            int a10, double a11, intW a12, double[] a13, int a14, int[] a15, int a16, intW a17) {
        throw OnJonum.absent("dlalsd");
    }

    public void dlamc1(intW a0, intW a1, booleanW a2, booleanW a3) {
        throw OnJonum.absent("dlamc1");
    }

    public void dlamc2(intW a0, intW a1, booleanW a2, doubleW a3, intW a4, doubleW a5, intW a6, doubleW a7) {
        throw OnJonum.absent("dlamc2");
    }

    public double dlamc3(double a0, double a1) {
        throw OnJonum.absent("dlamc3");
    }

    public void dlamc4(intW a0, double a1, int a2) {
        throw OnJonum.absent("dlamc4");
    }

    public void dlamc5(int a0, int a1, int a2, boolean a3, intW a4, doubleW a5) {
        throw OnJonum.absent("dlamc5");
    }

    public void dlamrg(int a0, int a1, double[] a2, int a3, int a4, int[] a5) {
        throw OnJonum.absent("dlamrg");
    }

    public void dlamrg(int a0, int a1, double[] a2, int a3, int a4, int a5, int[] a6, int a7) {
        throw OnJonum.absent("dlamrg");
    }

    public int dlaneg(int a0, double[] a1, double[] a2, double a3, double a4, int a5) {
        throw OnJonum.absent("dlaneg");
    }

    public int dlaneg(int a0, double[] a1, int a2, double[] a3, int a4, double a5, double a6, int a7) {
        throw OnJonum.absent("dlaneg");
    }

    public void dlapll(int a0, double[] a1, int a2, double[] a3, int a4, doubleW a5) {
        throw OnJonum.absent("dlapll");
    }

    public void dlapll(int a0, double[] a1, int a2, int a3, double[] a4, int a5, int a6, doubleW a7) {
        throw OnJonum.absent("dlapll");
    }

    public void dlaqp2(int a0, int a1, int a2, double[] a3, int a4, int[] a5, double[] a6, double[] a7, double[] a8,
            double[] a9) {
        throw OnJonum.absent("dlaqp2");
    }

    public void dlaqp2(int a0, int a1, int a2, double[] a3, int a4, int a5, int[] a6, int a7, double[] a8, int a9,
            double[] a10, int a11, double[] a12, int a13, double[] a14, int a15) {
        throw OnJonum.absent("dlaqp2");
    }

    public void dlaqps(int a0, int a1, int a2, int a3, intW a4, double[] a5, int a6, int[] a7, double[] a8, double[] a9,
            double[] a10, double[] a11, double[] a12, int a13) {
        throw OnJonum.absent("dlaqps");
    }

    public void dlaqps(int a0, int a1, int a2, int a3, intW a4, double[] a5, int a6, int a7, int[] a8, int a9,
            double[] a10, int a11, double[] a12, int a13, double[] a14, int a15, double[] a16, int a17, double[] a18,
            int a19, int a20) {
        throw OnJonum.absent("dlaqps");
    }

    public void dlaqr0(boolean a0, boolean a1, int a2, int a3, int a4, double[] a5, int a6, double[] a7, double[] a8,
            int a9, int a10, double[] a11, int a12, double[] a13, int a14, intW a15) {
        throw OnJonum.absent("dlaqr0");
    }

    public void dlaqr0(boolean a0, boolean a1, int a2, int a3, int a4, double[] a5, int a6, int a7, double[] a8, int a9,
            double[] a10, int a11, int a12, int a13, double[] a14, int a15, int a16, double[] a17, int a18, int a19,
            intW a20) {
        throw OnJonum.absent("dlaqr0");
    }

    public void dlaqr1(int a0, double[] a1, int a2, double a3, double a4, double a5, double a6, double[] a7) {
        throw OnJonum.absent("dlaqr1");
    }

    public void dlaqr1(int a0, double[] a1, int a2, int a3, double a4, double a5, double a6, double a7, double[] a8,
            int a9) {
        throw OnJonum.absent("dlaqr1");
    }

    public void dlaqr2(boolean a0, boolean a1, int a2, int a3, int a4, int a5, double[] a6, int a7, int a8, int a9,
            double[] a10, int a11, intW a12, intW a13, double[] a14, double[] a15, double[] a16, int a17, int a18,
            double[] a19, int a20, int a21, double[] a22, int a23, double[] a24, int a25) {
        throw OnJonum.absent("dlaqr2");
    }

    public void dlaqr2(boolean a0, boolean a1, int a2, int a3, int a4, int a5, double[] a6, int a7, int a8, int a9,
            int a10, double[] a11, int a12, int a13, intW a14, intW a15, double[] a16, int a17, double[] a18, int a19,
            double[] a20, int a21, int a22, int a23, double[] a24, int a25, int a26, int a27, double[] a28, int a29,
            int a30, double[] a31, int a32, int a33) {
        throw OnJonum.absent("dlaqr2");
    }

    public void dlaqr3(boolean a0, boolean a1, int a2, int a3, int a4, int a5, double[] a6, int a7, int a8, int a9,
            double[] a10, int a11, intW a12, intW a13, double[] a14, double[] a15, double[] a16, int a17, int a18,
            double[] a19, int a20, int a21, double[] a22, int a23, double[] a24, int a25) {
        throw OnJonum.absent("dlaqr3");
    }

    public void dlaqr3(boolean a0, boolean a1, int a2, int a3, int a4, int a5, double[] a6, int a7, int a8, int a9,
            int a10, double[] a11, int a12, int a13, intW a14, intW a15, double[] a16, int a17, double[] a18, int a19,
            double[] a20, int a21, int a22, int a23, double[] a24, int a25, int a26, int a27, double[] a28, int a29,
            int a30, double[] a31, int a32, int a33) {
        throw OnJonum.absent("dlaqr3");
    }

    public void dlaqr4(boolean a0, boolean a1, int a2, int a3, int a4, double[] a5, int a6, double[] a7, double[] a8,
            int a9, int a10, double[] a11, int a12, double[] a13, int a14, intW a15) {
        throw OnJonum.absent("dlaqr4");
    }

    public void dlaqr4(boolean a0, boolean a1, int a2, int a3, int a4, double[] a5, int a6, int a7, double[] a8, int a9,
            double[] a10, int a11, int a12, int a13, double[] a14, int a15, int a16, double[] a17, int a18, int a19,
            intW a20) {
        throw OnJonum.absent("dlaqr4");
    }

    public void dlaqr5(boolean a0, boolean a1, int a2, int a3, int a4, int a5, int a6, double[] a7, double[] a8,
            double[] a9, int a10, int a11, int a12, double[] a13, int a14, double[] a15, int a16, double[] a17, int a18,
            int a19, double[] a20, int a21, int a22, double[] a23, int a24) {
        throw OnJonum.absent("dlaqr5");
    }

    public void dlaqr5(boolean a0, boolean a1, int a2, int a3, int a4, int a5, int a6, double[] a7, int a8, double[] a9,
            int a10, double[] a11, int a12, int a13, int a14, int a15, double[] a16, int a17, int a18, double[] a19,
            int a20, int a21, double[] a22, int a23, int a24, int a25, double[] a26, int a27, int a28, int a29,
            double[] a30, int a31, int a32) {
        throw OnJonum.absent("dlaqr5");
    }

    public void dlaqsp(String a0, int a1, double[] a2, double[] a3, double a4, double a5, StringW a6) {
        throw OnJonum.absent("dlaqsp");
    }

    public void dlaqsp(String a0, int a1, double[] a2, int a3, double[] a4, int a5, double a6, double a7, StringW a8) {
        throw OnJonum.absent("dlaqsp");
    }

    public void dlaqtr(boolean a0, boolean a1, int a2, double[] a3, int a4, double[] a5, double a6, doubleW a7,
            double[] a8, double[] a9, intW a10) {
        throw OnJonum.absent("dlaqtr");
    }

    public void dlaqtr(boolean a0, boolean a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double a8,
            doubleW a9, double[] a10, int a11, double[] a12, int a13, intW a14) {
        throw OnJonum.absent("dlaqtr");
    }

    public void dlar1v(int a0, int a1, int a2, double a3, double[] a4, double[] a5, double[] a6, double[] a7, double a8,
            double a9, double[] a10, boolean a11, intW a12, doubleW a13, doubleW a14, intW a15, int[] a16, doubleW a17,
            doubleW a18, doubleW a19, double[] a20) {
        throw OnJonum.absent("dlar1v");
    }

    public void dlar1v(int a0, int a1, int a2, double a3, double[] a4, int a5, double[] a6, int a7, double[] a8, int a9,
            double[] a10, int a11, double a12, double a13, double[] a14, int a15, boolean a16, intW a17, doubleW a18,
            doubleW a19, intW a20, int[] a21, int a22, doubleW a23, doubleW a24, doubleW a25, double[] a26, int a27) {
        throw OnJonum.absent("dlar1v");
    }

    public void dlar2v(int a0, double[] a1, double[] a2, double[] a3, int a4, double[] a5, double[] a6, int a7) {
        throw OnJonum.absent("dlar2v");
    }

    public void dlar2v(int a0, double[] a1, int a2, double[] a3, int a4, double[] a5, int a6, int a7, double[] a8,
            int a9, double[] a10, int a11, int a12) {
        throw OnJonum.absent("dlar2v");
    }

    public void dlarfb(String a0, String a1, String a2, String a3, int a4, int a5, int a6, double[] a7, int a8,
            double[] a9, int a10, double[] a11, int a12, double[] a13, int a14) {
        throw OnJonum.absent("dlarfb");
    }

    public void dlarfb(String a0, String a1, String a2, String a3, int a4, int a5, int a6, double[] a7, int a8, int a9,
            double[] a10, int a11, int a12, double[] a13, int a14, int a15, double[] a16, int a17, int a18) {
        throw OnJonum.absent("dlarfb");
    }

    public void dlarft(String a0, String a1, int a2, int a3, double[] a4, int a5, double[] a6, double[] a7, int a8) {
        throw OnJonum.absent("dlarft");
    }

    public void dlarft(String a0, String a1, int a2, int a3, double[] a4, int a5, int a6, double[] a7, int a8,
            double[] a9, int a10, int a11) {
        throw OnJonum.absent("dlarft");
    }

    public void dlarfx(String a0, int a1, int a2, double[] a3, double a4, double[] a5, int a6, double[] a7) {
        throw OnJonum.absent("dlarfx");
    }

    public void dlarfx(String a0, int a1, int a2, double[] a3, int a4, double a5, double[] a6, int a7, int a8,
            double[] a9, int a10) {
        throw OnJonum.absent("dlarfx");
    }

    public void dlargv(int a0, double[] a1, int a2, double[] a3, int a4, double[] a5, int a6) {
        throw OnJonum.absent("dlargv");
    }

    public void dlargv(int a0, double[] a1, int a2, int a3, double[] a4, int a5, int a6, double[] a7, int a8, int a9) {
        throw OnJonum.absent("dlargv");
    }

    public void dlarnv(int a0, int[] a1, int a2, double[] a3) {
        throw OnJonum.absent("dlarnv");
    }

    public void dlarnv(int a0, int[] a1, int a2, int a3, double[] a4, int a5) {
        throw OnJonum.absent("dlarnv");
    }

    public void dlarra(int a0, double[] a1, double[] a2, double[] a3, double a4, double a5, intW a6, int[] a7,
            intW a8) {
        throw OnJonum.absent("dlarra");
    }

    public void dlarra(int a0, double[] a1, int a2, double[] a3, int a4, double[] a5, int a6, double a7, double a8,
            intW a9, int[] a10, int a11, intW a12) {
        throw OnJonum.absent("dlarra");
    }

    public void dlarrb(int a0, double[] a1, double[] a2, int a3, int a4, double a5, double a6, int a7, double[] a8,
            double[] a9, double[] a10, double[] a11, int[] a12, double a13, double a14, int a15, intW a16) {
        throw OnJonum.absent("dlarrb");
    }

    public void dlarrb(int a0, double[] a1, int a2, double[] a3, int a4, int a5, int a6, double a7, double a8, int a9,
            double[] a10, int a11, double[] a12, int a13, double[] a14, int a15, double[] a16, int a17, int[] a18,
            int a19, double a20, double a21, int a22, intW a23) {
        throw OnJonum.absent("dlarrb");
    }

    public void dlarrc(String a0, int a1, double a2, double a3, double[] a4, double[] a5, double a6, intW a7, intW a8,
            intW a9, intW a10) {
        throw OnJonum.absent("dlarrc");
    }

    public void dlarrc(String a0, int a1, double a2, double a3, double[] a4, int a5, double[] a6, int a7, double a8,
            intW a9, intW a10, intW a11, intW a12) {
        throw OnJonum.absent("dlarrc");
    }

    public void dlarrd(String a0, String a1, int a2, double a3, double a4, int a5, int a6, double[] a7, double a8,
            double[] a9, double[] a10, double[] a11, double a12, int a13, int[] a14, intW a15, double[] a16,
            double[] a17, doubleW a18, doubleW a19, int[] a20, int[] a21, double[] a22, int[] a23, intW a24) {
        throw OnJonum.absent("dlarrd");
    }

    public void dlarrd(String a0, String a1, int a2, double a3, double a4, int a5, int a6, double[] a7, int a8,
            double a9, double[] a10, int a11, double[] a12, int a13, double[] a14, int a15, double a16, int a17,
            int[] a18, int a19, intW a20, double[] a21, int a22, double[] a23, int a24, doubleW a25, doubleW a26,
            int[] a27, int a28, int[] a29, int a30, double[] a31, int a32, int[] a33, int a34, intW a35) {
        throw OnJonum.absent("dlarrd");
    }

    public void dlarre(String a0, int a1, doubleW a2, doubleW a3, int a4, int a5, double[] a6, double[] a7, double[] a8,
            double a9, double a10, double a11, intW a12, int[] a13, intW a14, double[] a15, double[] a16, double[] a17,
            int[] a18, int[] a19, double[] a20, doubleW a21, double[] a22, int[] a23, intW a24) {
        throw OnJonum.absent("dlarre");
    }

    public void dlarre(String a0, int a1, doubleW a2, doubleW a3, int a4, int a5, double[] a6, int a7, double[] a8,
            int a9, double[] a10, int a11, double a12, double a13, double a14, intW a15, int[] a16, int a17, intW a18,
            double[] a19, int a20, double[] a21, int a22, double[] a23, int a24, int[] a25, int a26, int[] a27, int a28,
            double[] a29, int a30, doubleW a31, double[] a32, int a33, int[] a34, int a35, intW a36) {
        throw OnJonum.absent("dlarre");
    }

    public void dlarrf(int a0, double[] a1, double[] a2, double[] a3, int a4, int a5, double[] a6, double[] a7,
            double[] a8, double a9, double a10, double a11, double a12, doubleW a13, double[] a14, double[] a15,
            double[] a16, intW a17) {
        throw OnJonum.absent("dlarrf");
    }

    public void dlarrf(int a0, double[] a1, int a2, double[] a3, int a4, double[] a5, int a6, int a7, int a8,
            double[] a9, int a10, double[] a11, int a12, double[] a13, int a14, double a15, double a16, double a17,
            double a18, doubleW a19, double[] a20, int a21, double[] a22, int a23, double[] a24, int a25, intW a26) {
        throw OnJonum.absent("dlarrf");
    }

    public void dlarrj(int a0, double[] a1, double[] a2, int a3, int a4, double a5, int a6, double[] a7, double[] a8,
            double[] a9, int[] a10, double a11, double a12, intW a13) {
        throw OnJonum.absent("dlarrj");
    }

    public void dlarrj(int a0, double[] a1, int a2, double[] a3, int a4, int a5, int a6, double a7, int a8, double[] a9,
            int a10, double[] a11, int a12, double[] a13, int a14, int[] a15, int a16, double a17, double a18,
            intW a19) {
        throw OnJonum.absent("dlarrj");
    }

    public void dlarrk(int a0, int a1, double a2, double a3, double[] a4, double[] a5, double a6, double a7, doubleW a8,
            doubleW a9, intW a10) {
        throw OnJonum.absent("dlarrk");
    }

    public void dlarrk(int a0, int a1, double a2, double a3, double[] a4, int a5, double[] a6, int a7, double a8,
            double a9, doubleW a10, doubleW a11, intW a12) {
        throw OnJonum.absent("dlarrk");
    }

    public void dlarrr(int a0, double[] a1, double[] a2, intW a3) {
        throw OnJonum.absent("dlarrr");
    }

    public void dlarrr(int a0, double[] a1, int a2, double[] a3, int a4, intW a5) {
        throw OnJonum.absent("dlarrr");
    }

    public void dlarrv(int a0, double a1, double a2, double[] a3, double[] a4, double a5, int[] a6, int a7, int a8,
            int a9, double a10, doubleW a11, doubleW a12, double[] a13, double[] a14, double[] a15, int[] a16,
            int[] a17, double[] a18, double[] a19, int a20, int[] a21, double[] a22, int[] a23, intW a24) {
        throw OnJonum.absent("dlarrv");
    }

    public void dlarrv(int a0, double a1, double a2, double[] a3, int a4, double[] a5, int a6, double a7, int[] a8,
            int a9, int a10, int a11, int a12, double a13, doubleW a14, doubleW a15, double[] a16, int a17,
            double[] a18, int a19, double[] a20, int a21, int[] a22, int a23, int[] a24, int a25, double[] a26, int a27,
            double[] a28, int a29, int a30, int[] a31, int a32, double[] a33, int a34, int[] a35, int a36, intW a37) {
        throw OnJonum.absent("dlarrv");
    }

    public void dlartv(int a0, double[] a1, int a2, double[] a3, int a4, double[] a5, double[] a6, int a7) {
        throw OnJonum.absent("dlartv");
    }

    public void dlartv(int a0, double[] a1, int a2, int a3, double[] a4, int a5, int a6, double[] a7, int a8,
            double[] a9, int a10, int a11) {
        throw OnJonum.absent("dlartv");
    }

    public void dlaruv(int[] a0, int a1, double[] a2) {
        throw OnJonum.absent("dlaruv");
    }

    public void dlaruv(int[] a0, int a1, int a2, double[] a3, int a4) {
        throw OnJonum.absent("dlaruv");
    }

    public void dlarz(String a0, int a1, int a2, int a3, double[] a4, int a5, double a6, double[] a7, int a8,
            double[] a9) {
        throw OnJonum.absent("dlarz");
    }

    public void dlarz(String a0, int a1, int a2, int a3, double[] a4, int a5, int a6, double a7, double[] a8, int a9,
            int a10, double[] a11, int a12) {
        throw OnJonum.absent("dlarz");
    }

    public void dlarzb(String a0, String a1, String a2, String a3, int a4, int a5, int a6, int a7, double[] a8, int a9,
            double[] a10, int a11, double[] a12, int a13, double[] a14, int a15) {
        throw OnJonum.absent("dlarzb");
    }

    public void dlarzb(String a0, String a1, String a2, String a3, int a4, int a5, int a6, int a7, double[] a8, int a9,
            int a10, double[] a11, int a12, int a13, double[] a14, int a15, int a16, double[] a17, int a18, int a19) {
        throw OnJonum.absent("dlarzb");
    }

    public void dlarzt(String a0, String a1, int a2, int a3, double[] a4, int a5, double[] a6, double[] a7, int a8) {
        throw OnJonum.absent("dlarzt");
    }

    public void dlarzt(String a0, String a1, int a2, int a3, double[] a4, int a5, int a6, double[] a7, int a8,
            double[] a9, int a10, int a11) {
        throw OnJonum.absent("dlarzt");
    }

    public void dlas2(double a0, double a1, double a2, doubleW a3, doubleW a4) {
        throw OnJonum.absent("dlas2");
    }

    public void dlasd0(int a0, int a1, double[] a2, double[] a3, double[] a4, int a5, double[] a6, int a7, int a8,
            int[] a9, double[] a10, intW a11) {
        throw OnJonum.absent("dlasd0");
    }

    public void dlasd0(int a0, int a1, double[] a2, int a3, double[] a4, int a5, double[] a6, int a7, int a8,
            double[] a9, int a10, int a11, int a12, int[] a13, int a14, double[] a15, int a16, intW a17) {
        throw OnJonum.absent("dlasd0");
    }

    public void dlasd1(int a0, int a1, int a2, double[] a3, doubleW a4, doubleW a5, double[] a6, int a7, double[] a8,
            int a9, int[] a10, int[] a11, double[] a12, intW a13) {
        throw OnJonum.absent("dlasd1");
    }

    public void dlasd1(int a0, int a1, int a2, double[] a3, int a4, doubleW a5, doubleW a6, double[] a7, int a8, int a9,
            double[] a10, int a11, int a12, int[] a13, int a14, int[] a15, int a16, double[] a17, int a18, intW a19) {
        throw OnJonum.absent("dlasd1");
    }

    public void dlasd2(int a0, int a1, int a2, intW a3, double[] a4, double[] a5, double a6, double a7, double[] a8,
            int a9, double[] a10, int a11, double[] a12, double[] a13, int a14, double[] a15, int a16, int[] a17,
            int[] a18, int[] a19, int[] a20, int[] a21, intW a22) {
        throw OnJonum.absent("dlasd2");
    }

    public void dlasd2(int a0, int a1, int a2, intW a3, double[] a4, int a5, double[] a6, int a7, double a8, double a9,
            double[] a10, int a11, int a12, double[] a13, int a14, int a15, double[] a16, int a17, double[] a18,
            int a19, int a20, double[] a21, int a22, int a23, int[] a24, int a25, int[] a26, int a27, int[] a28,
            int a29, int[] a30, int a31, int[] a32, int a33, intW a34) {
        throw OnJonum.absent("dlasd2");
    }

    public void dlasd3(int a0, int a1, int a2, int a3, double[] a4, double[] a5, int a6, double[] a7, double[] a8,
            int a9, double[] a10, int a11, double[] a12, int a13, double[] a14, int a15, int[] a16, int[] a17,
            double[] a18, intW a19) {
        throw OnJonum.absent("dlasd3");
    }

    public void dlasd3(int a0, int a1, int a2, int a3, double[] a4, int a5, double[] a6, int a7, int a8, double[] a9,
            int a10, double[] a11, int a12, int a13, double[] a14, int a15, int a16, double[] a17, int a18, int a19,
            double[] a20, int a21, int a22, int[] a23, int a24, int[] a25, int a26, double[] a27, int a28, intW a29) {
        throw OnJonum.absent("dlasd3");
    }

    public void dlasd4(int a0, int a1, double[] a2, double[] a3, double[] a4, double a5, doubleW a6, double[] a7,
            intW a8) {
        throw OnJonum.absent("dlasd4");
    }

    public void dlasd4(int a0, int a1, double[] a2, int a3, double[] a4, int a5, double[] a6, int a7, double a8,
            doubleW a9, double[] a10, int a11, intW a12) {
        throw OnJonum.absent("dlasd4");
    }

    public void dlasd5(int a0, double[] a1, double[] a2, double[] a3, double a4, doubleW a5, double[] a6) {
        throw OnJonum.absent("dlasd5");
    }

    public void dlasd5(int a0, double[] a1, int a2, double[] a3, int a4, double[] a5, int a6, double a7, doubleW a8,
            double[] a9, int a10) {
        throw OnJonum.absent("dlasd5");
    }

    public void dlasd6(int a0, int a1, int a2, int a3, double[] a4, double[] a5, double[] a6, doubleW a7, doubleW a8,
            int[] a9, int[] a10, intW a11, int[] a12, int a13, double[] a14, int a15, double[] a16, double[] a17,
            double[] a18, double[] a19, intW a20, doubleW a21, doubleW a22, double[] a23, int[] a24, intW a25) {
        throw OnJonum.absent("dlasd6");
    }

    public void dlasd6(int a0, int a1, int a2, int a3, double[] a4, int a5, double[] a6, int a7, double[] a8, int a9,
            doubleW a10, doubleW a11, int[] a12, int a13, int[] a14, int a15, intW a16, int[] a17, int a18, int a19,
            double[] a20, int a21, int a22, double[] a23, int a24, double[] a25, int a26, double[] a27, int a28,
            double[] a29, int a30, intW a31, doubleW a32, doubleW a33, double[] a34, int a35, int[] a36, int a37,
            intW a38) {
        throw OnJonum.absent("dlasd6");
    }

    public void dlasd7(int a0, int a1, int a2, int a3, intW a4, double[] a5, double[] a6, double[] a7, double[] a8,
            double[] a9, double[] a10, double[] a11, double a12, double a13, double[] a14, int[] a15, int[] a16,
            int[] a17, int[] a18, intW a19, int[] a20, int a21, double[] a22, int a23, doubleW a24, doubleW a25,
            intW a26) {
        throw OnJonum.absent("dlasd7");
    }

    public void dlasd7(int a0, int a1, int a2, int a3, intW a4, double[] a5, int a6, double[] a7, int a8, double[] a9,
            int a10, double[] a11, int a12, double[] a13, int a14, double[] a15, int a16, double[] a17, int a18,
            double a19, double a20, double[] a21, int a22, int[] a23, int a24, int[] a25, int a26, int[] a27, int a28,
            int[] a29, int a30, intW a31, int[] a32, int a33, int a34, double[] a35, int a36, int a37, doubleW a38,
            doubleW a39, intW a40) {
        throw OnJonum.absent("dlasd7");
    }

    public void dlasd8(int a0, int a1, double[] a2, double[] a3, double[] a4, double[] a5, double[] a6, double[] a7,
            int a8, double[] a9, double[] a10, intW a11) {
        throw OnJonum.absent("dlasd8");
    }

    public void dlasd8(int a0, int a1, double[] a2, int a3, double[] a4, int a5, double[] a6, int a7, double[] a8,
            int a9, double[] a10, int a11, double[] a12, int a13, int a14, double[] a15, int a16, double[] a17, int a18,
            intW a19) {
        throw OnJonum.absent("dlasd8");
    }

    public void dlasda(int a0, int a1, int a2, int a3, double[] a4, double[] a5, double[] a6, int a7, double[] a8,
            int[] a9, double[] a10, double[] a11, double[] a12, double[] a13, int[] a14, int[] a15, int a16, int[] a17,
            double[] a18, double[] a19, double[] a20, double[] a21, int[] a22, intW a23) {
        throw OnJonum.absent("dlasda");
    }

    public void dlasda(int a0, int a1, int a2, int a3, double[] a4, int a5, double[] a6, int a7, double[] a8, int a9,
            int a10, double[] a11, int a12, int[] a13, int a14, double[] a15, int a16, double[] a17, int a18,
            double[] a19, int a20, double[] a21, int a22, int[] a23, int a24, int[] a25, int a26, int a27, int[] a28,
            int a29, double[] a30, int a31, double[] a32, int a33, double[] a34, int a35, double[] a36, int a37,
            int[] a38, int a39, intW a40) {
        throw OnJonum.absent("dlasda");
    }

    public void dlasdq(String a0, int a1, int a2, int a3, int a4, int a5, double[] a6, double[] a7, double[] a8, int a9,
            double[] a10, int a11, double[] a12, int a13, double[] a14, intW a15) {
        throw OnJonum.absent("dlasdq");
    }

    public void dlasdq(String a0, int a1, int a2, int a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9,
            double[] a10, int a11, int a12, double[] a13, int a14, int a15, double[] a16, int a17, int a18,
            double[] a19, int a20, intW a21) {
        throw OnJonum.absent("dlasdq");
    }

    public void dlasdt(int a0, intW a1, intW a2, int[] a3, int[] a4, int[] a5, int a6) {
        throw OnJonum.absent("dlasdt");
    }

    public void dlasdt(int a0, intW a1, intW a2, int[] a3, int a4, int[] a5, int a6, int[] a7, int a8, int a9) {
        throw OnJonum.absent("dlasdt");
    }

    public void dlasq2(int a0, double[] a1, intW a2) {
        throw OnJonum.absent("dlasq2");
    }

    public void dlasq2(int a0, double[] a1, int a2, intW a3) {
        throw OnJonum.absent("dlasq2");
    }

    public void dlasq3(int a0, intW a1, double[] a2, int a3, doubleW a4, doubleW a5, doubleW a6, doubleW a7, intW a8,
            intW a9, intW a10, boolean a11, intW a12, doubleW a13, doubleW a14, doubleW a15, doubleW a16, doubleW a17,
            doubleW a18, doubleW a19) {
        throw OnJonum.absent("dlasq3");
    }

    public void dlasq3(int a0, intW a1, double[] a2, int a3, int a4, doubleW a5, doubleW a6, doubleW a7, doubleW a8,
            intW a9, intW a10, intW a11, boolean a12, intW a13, doubleW a14, doubleW a15, doubleW a16, doubleW a17,
            doubleW a18, doubleW a19, doubleW a20) {
        throw OnJonum.absent("dlasq3");
    }

    public void dlasq4(int a0, int a1, double[] a2, int a3, int a4, double a5, double a6, double a7, double a8,
            double a9, double a10, doubleW a11, intW a12, doubleW a13) {
        throw OnJonum.absent("dlasq4");
    }

    public void dlasq4(int a0, int a1, double[] a2, int a3, int a4, int a5, double a6, double a7, double a8, double a9,
            double a10, double a11, doubleW a12, intW a13, doubleW a14) {
        throw OnJonum.absent("dlasq4");
    }

    public void dlasq5(int a0, int a1, double[] a2, int a3, double a4, double a5, doubleW a6, doubleW a7, doubleW a8,
            doubleW a9, doubleW a10, doubleW a11, boolean a12, double a13) {
        throw OnJonum.absent("dlasq5");
    }

    public void dlasq5(int a0, int a1, double[] a2, int a3, int a4, double a5, double a6, doubleW a7, doubleW a8,
            doubleW a9, doubleW a10, doubleW a11, doubleW a12, boolean a13, double a14) {
        throw OnJonum.absent("dlasq5");
    }

    public void dlasq6(int a0, int a1, double[] a2, int a3, doubleW a4, doubleW a5, doubleW a6, doubleW a7, doubleW a8,
            doubleW a9) {
        throw OnJonum.absent("dlasq6");
    }

    public void dlasq6(int a0, int a1, double[] a2, int a3, int a4, doubleW a5, doubleW a6, doubleW a7, doubleW a8,
            doubleW a9, doubleW a10) {
        throw OnJonum.absent("dlasq6");
    }

    public void dlasr(String a0, String a1, String a2, int a3, int a4, double[] a5, double[] a6, double[] a7, int a8) {
        throw OnJonum.absent("dlasr");
    }

    public void dlasr(String a0, String a1, String a2, int a3, int a4, double[] a5, int a6, double[] a7, int a8,
            double[] a9, int a10, int a11) {
        throw OnJonum.absent("dlasr");
    }

    public void dlasv2(double a0, double a1, double a2, doubleW a3, doubleW a4, doubleW a5, doubleW a6, doubleW a7,
            doubleW a8) {
        throw OnJonum.absent("dlasv2");
    }

    public void dlasyf(String a0, int a1, int a2, intW a3, double[] a4, int a5, int[] a6, double[] a7, int a8,
            intW a9) {
        throw OnJonum.absent("dlasyf");
    }

    public void dlasyf(String a0, int a1, int a2, intW a3, double[] a4, int a5, int a6, int[] a7, int a8, double[] a9,
            int a10, int a11, intW a12) {
        throw OnJonum.absent("dlasyf");
    }

    public void dlatdf(int a0, int a1, double[] a2, int a3, double[] a4, doubleW a5, doubleW a6, int[] a7, int[] a8) {
        throw OnJonum.absent("dlatdf");
    }

    public void dlatdf(int a0, int a1, double[] a2, int a3, int a4, double[] a5, int a6, doubleW a7, doubleW a8,
            int[] a9, int a10, int[] a11, int a12) {
        throw OnJonum.absent("dlatdf");
    }

    public void dlatrd(String a0, int a1, int a2, double[] a3, int a4, double[] a5, double[] a6, double[] a7, int a8) {
        throw OnJonum.absent("dlatrd");
    }

    public void dlatrd(String a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9,
            double[] a10, int a11, int a12) {
        throw OnJonum.absent("dlatrd");
    }

    public void dlatrz(int a0, int a1, int a2, double[] a3, int a4, double[] a5, double[] a6) {
        throw OnJonum.absent("dlatrz");
    }

    public void dlatrz(int a0, int a1, int a2, double[] a3, int a4, int a5, double[] a6, int a7, double[] a8, int a9) {
        throw OnJonum.absent("dlatrz");
    }

    public void dlatzm(String a0, int a1, int a2, double[] a3, int a4, double a5, double[] a6, double[] a7, int a8,
            double[] a9) {
        throw OnJonum.absent("dlatzm");
    }

    public void dlatzm(String a0, int a1, int a2, double[] a3, int a4, int a5, double a6, double[] a7, int a8,
            double[] a9, int a10, int a11, double[] a12, int a13) {
        throw OnJonum.absent("dlatzm");
    }

    public void dlauu2(String a0, int a1, double[] a2, int a3, intW a4) {
        throw OnJonum.absent("dlauu2");
    }

    public void dlauu2(String a0, int a1, double[] a2, int a3, int a4, intW a5) {
        throw OnJonum.absent("dlauu2");
    }

    public void dlazq3(int a0, intW a1, double[] a2, int a3, doubleW a4, doubleW a5, doubleW a6, doubleW a7, intW a8,
            intW a9, intW a10, boolean a11, intW a12, doubleW a13, doubleW a14, doubleW a15, doubleW a16, doubleW a17,
            doubleW a18) {
        throw OnJonum.absent("dlazq3");
    }

    public void dlazq3(int a0, intW a1, double[] a2, int a3, int a4, doubleW a5, doubleW a6, doubleW a7, doubleW a8,
            intW a9, intW a10, intW a11, boolean a12, intW a13, doubleW a14, doubleW a15, doubleW a16, doubleW a17,
            doubleW a18, doubleW a19) {
        throw OnJonum.absent("dlazq3");
    }

    public void dlazq4(int a0, int a1, double[] a2, int a3, int a4, double a5, double a6, double a7, double a8,
            double a9, double a10, doubleW a11, intW a12, doubleW a13) {
        throw OnJonum.absent("dlazq4");
    }

    public void dlazq4(int a0, int a1, double[] a2, int a3, int a4, int a5, double a6, double a7, double a8, double a9,
            double a10, double a11, doubleW a12, intW a13, doubleW a14) {
        throw OnJonum.absent("dlazq4");
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
