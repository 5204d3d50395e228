// Generated from DoubleAbsent.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.netlib.util.StringW;
import org.netlib.util.booleanW;
import org.netlib.util.floatW;
import org.netlib.util.intW;

/// What netlib has and Jonum has not. Written by build/Absent.java.
public abstract class FloatAbsent extends FloatNetlibTridiagonal {
    public void sdisna(String a0, int a1, int a2, float[] a3, float[] a4, intW a5) {
        throw OnJonum.absent("sdisna");
    }

    public void sdisna(String a0, int a1, int a2, float[] a3, int a4, float[] a5, int a6, intW a7) {
        throw OnJonum.absent("sdisna");
    }

    public void sgbbrd(String a0, int a1, int a2, int a3, int a4, int a5, float[] a6, int a7, float[] a8, float[] a9,
            float[] a10, int a11, float[] a12, int a13, float[] a14, int a15, float[] a16, intW a17) {
        throw OnJonum.absent("sgbbrd");
    }

    public void sgbbrd(String a0, int a1, int a2, int a3, int a4, int a5, float[] a6, int a7, int a8, float[] a9,
            int a10, float[] a11, int a12, float[] a13, int a14, int a15, float[] a16, int a17, int a18,
            float[] a19, int a20, int a21, float[] a22, int a23, intW a24) {
        throw OnJonum.absent("sgbbrd");
    }

    public void sgbtf2(int a0, int a1, int a2, int a3, float[] a4, int a5, int[] a6, intW a7) {
        throw OnJonum.absent("sgbtf2");
    }

    public void sgbtf2(int a0, int a1, int a2, int a3, float[] a4, int a5, int a6, int[] a7, int a8, intW a9) {
        throw OnJonum.absent("sgbtf2");
    }

    public void sgebd2(int a0, int a1, float[] a2, int a3, float[] a4, float[] a5, float[] a6, float[] a7,
            float[] a8, intW a9) {
        throw OnJonum.absent("sgebd2");
    }

    public void sgebd2(int a0, int a1, float[] a2, int a3, int a4, float[] a5, int a6, float[] a7, int a8,
            float[] a9, int a10, float[] a11, int a12, float[] a13, int a14, intW a15) {
        throw OnJonum.absent("sgebd2");
    }

    public void sgees(String a0, String a1, Object a2, int a3, float[] a4, int a5, intW a6, float[] a7, float[] a8,
            float[] a9, int a10, float[] a11, int a12, boolean[] a13, intW a14) {
        throw OnJonum.absent("sgees");
    }

    public void sgees(String a0, String a1, Object a2, int a3, float[] a4, int a5, int a6, intW a7, float[] a8,
            int a9, float[] a10, int a11, float[] a12, int a13, int a14, float[] a15, int a16, int a17,
            boolean[] a18, int a19, intW a20) {
        throw OnJonum.absent("sgees");
    }

    public void sgeesx(String a0, String a1, Object a2, String a3, int a4, float[] a5, int a6, intW a7, float[] a8,
            float[] a9, float[] a10, int a11, floatW a12, floatW a13, float[] a14, int a15, int[] a16, int a17,
            boolean[] a18, intW a19) {
        throw OnJonum.absent("sgeesx");
    }

    public void sgeesx(String a0, String a1, Object a2, String a3, int a4, float[] a5, int a6, int a7, intW a8,
            float[] a9, int a10, float[] a11, int a12, float[] a13, int a14, int a15, floatW a16, floatW a17,
            float[] a18, int a19, int a20, int[] a21, int a22, int a23, boolean[] a24, int a25, intW a26) {
        throw OnJonum.absent("sgeesx");
    }

    public void sgegs(String a0, String a1, int a2, float[] a3, int a4, float[] a5, int a6, float[] a7, float[] a8,
            float[] a9, float[] a10, int a11, float[] a12, int a13, float[] a14, int a15, intW a16) {
        throw OnJonum.absent("sgegs");
    }

    public void sgegs(String a0, String a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, int a8,
            float[] a9, int a10, float[] a11, int a12, float[] a13, int a14, float[] a15, int a16, int a17,
            float[] a18, int a19, int a20, float[] a21, int a22, int a23, intW a24) {
        throw OnJonum.absent("sgegs");
    }

    public void sgegv(String a0, String a1, int a2, float[] a3, int a4, float[] a5, int a6, float[] a7, float[] a8,
            float[] a9, float[] a10, int a11, float[] a12, int a13, float[] a14, int a15, intW a16) {
        throw OnJonum.absent("sgegv");
    }

    public void sgegv(String a0, String a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, int a8,
            float[] a9, int a10, float[] a11, int a12, float[] a13, int a14, float[] a15, int a16, int a17,
            float[] a18, int a19, int a20, float[] a21, int a22, int a23, intW a24) {
        throw OnJonum.absent("sgegv");
    }

    public void sgehd2(int a0, int a1, int a2, float[] a3, int a4, float[] a5, float[] a6, intW a7) {
        throw OnJonum.absent("sgehd2");
    }

    public void sgehd2(int a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9,
            intW a10) {
        throw OnJonum.absent("sgehd2");
    }

    public void sgelq2(int a0, int a1, float[] a2, int a3, float[] a4, float[] a5, intW a6) {
        throw OnJonum.absent("sgelq2");
    }

    public void sgelq2(int a0, int a1, float[] a2, int a3, int a4, float[] a5, int a6, float[] a7, int a8, intW a9) {
        throw OnJonum.absent("sgelq2");
    }

    public void sgelsx(int a0, int a1, int a2, float[] a3, int a4, float[] a5, int a6, int[] a7, float a8, intW a9,
            float[] a10, intW a11) {
        throw OnJonum.absent("sgelsx");
    }

    public void sgelsx(int a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, int a8, int[] a9,
            int a10, float a11, intW a12, float[] a13, int a14, intW a15) {
        throw OnJonum.absent("sgelsx");
    }

    public void sgeql2(int a0, int a1, float[] a2, int a3, float[] a4, float[] a5, intW a6) {
        throw OnJonum.absent("sgeql2");
    }

    public void sgeql2(int a0, int a1, float[] a2, int a3, int a4, float[] a5, int a6, float[] a7, int a8, intW a9) {
        throw OnJonum.absent("sgeql2");
    }

    public void sgeqpf(int a0, int a1, float[] a2, int a3, int[] a4, float[] a5, float[] a6, intW a7) {
        throw OnJonum.absent("sgeqpf");
    }

    public void sgeqpf(int a0, int a1, float[] a2, int a3, int a4, int[] a5, int a6, float[] a7, int a8, float[] a9,
            int a10, intW a11) {
        throw OnJonum.absent("sgeqpf");
    }

    public void sgeqr2(int a0, int a1, float[] a2, int a3, float[] a4, float[] a5, intW a6) {
        throw OnJonum.absent("sgeqr2");
    }

    public void sgeqr2(int a0, int a1, float[] a2, int a3, int a4, float[] a5, int a6, float[] a7, int a8, intW a9) {
        throw OnJonum.absent("sgeqr2");
    }

    public void sgerq2(int a0, int a1, float[] a2, int a3, float[] a4, float[] a5, intW a6) {
        throw OnJonum.absent("sgerq2");
    }

    public void sgerq2(int a0, int a1, float[] a2, int a3, int a4, float[] a5, int a6, float[] a7, int a8, intW a9) {
        throw OnJonum.absent("sgerq2");
    }

    public void sgesc2(int a0, float[] a1, int a2, float[] a3, int[] a4, int[] a5, floatW a6) {
        throw OnJonum.absent("sgesc2");
    }

    public void sgesc2(int a0, float[] a1, int a2, int a3, float[] a4, int a5, int[] a6, int a7, int[] a8, int a9,
            floatW a10) {
        throw OnJonum.absent("sgesc2");
    }

    public void sgetc2(int a0, float[] a1, int a2, int[] a3, int[] a4, intW a5) {
        throw OnJonum.absent("sgetc2");
    }

    public void sgetc2(int a0, float[] a1, int a2, int a3, int[] a4, int a5, int[] a6, int a7, intW a8) {
        throw OnJonum.absent("sgetc2");
    }

    public void sgetf2(int a0, int a1, float[] a2, int a3, int[] a4, intW a5) {
        throw OnJonum.absent("sgetf2");
    }

    public void sgetf2(int a0, int a1, float[] a2, int a3, int a4, int[] a5, int a6, intW a7) {
        throw OnJonum.absent("sgetf2");
    }

    public void sgges(String a0, String a1, String a2, Object a3, int a4, float[] a5, int a6, float[] a7, int a8,
            intW a9, float[] a10, float[] a11, float[] a12, float[] a13, int a14, float[] a15, int a16,
            float[] a17, int a18, boolean[] a19, intW a20) {
        throw OnJonum.absent("sgges");
    }

    public void sgges(String a0, String a1, String a2, Object a3, int a4, float[] a5, int a6, int a7, float[] a8,
            int a9, int a10, intW a11, float[] a12, int a13, float[] a14, int a15, float[] a16, int a17,
            float[] a18, int a19, int a20, float[] a21, int a22, int a23, float[] a24, int a25, int a26,
            boolean[] a27, int a28, intW a29) {
        throw OnJonum.absent("sgges");
    }

    public void sggesx(String a0, String a1, String a2, Object a3, String a4, int a5, float[] a6, int a7, float[] a8,
            int a9, intW a10, float[] a11, float[] a12, float[] a13, float[] a14, int a15, float[] a16, int a17,
            float[] a18, float[] a19, float[] a20, int a21, int[] a22, int a23, boolean[] a24, intW a25) {
        throw OnJonum.absent("sggesx");
    }

    public void sggesx(String a0, String a1, String a2, Object a3, String a4, int a5, float[] a6, int a7, int a8,
            float[] a9, int a10, int a11, intW a12, float[] a13, int a14, float[] a15, int a16, float[] a17,
            int a18, float[] a19, int a20, int a21, float[] a22, int a23, int a24, float[] a25, int a26,
            float[] a27, int a28, float[] a29, int a30, int a31, int[] a32, int a33, int a34, boolean[] a35, int a36,
            intW a37) {
        throw OnJonum.absent("sggesx");
    }

    public void sggsvd(String a0, String a1, String a2, int a3, int a4, int a5, intW a6, intW a7, float[] a8, int a9,
            float[] a10, int a11, float[] a12, float[] a13, float[] a14, int a15, float[] a16, int a17,
            float[] a18, int a19, float[] a20, int[] a21, intW a22) {
        throw OnJonum.absent("sggsvd");
    }

    public void sggsvd(String a0, String a1, String a2, int a3, int a4, int a5, intW a6, intW a7, float[] a8, int a9,
            int a10, float[] a11, int a12, int a13, float[] a14, int a15, float[] a16, int a17, float[] a18,
            int a19, int a20, float[] a21, int a22, int a23, float[] a24, int a25, int a26, float[] a27, int a28,
            int[] a29, int a30, intW a31) {
        throw OnJonum.absent("sggsvd");
    }

    public void sggsvp(String a0, String a1, String a2, int a3, int a4, int a5, float[] a6, int a7, float[] a8,
            int a9, float a10, float a11, intW a12, intW a13, float[] a14, int a15, float[] a16, int a17,
            float[] a18, int a19, int[] a20, float[] a21, float[] a22, intW a23) {
        throw OnJonum.absent("sggsvp");
    }

    public void sggsvp(String a0, String a1, String a2, int a3, int a4, int a5, float[] a6, int a7, int a8,
            float[] a9, int a10, int a11, float a12, float a13, intW a14, intW a15, float[] a16, int a17, int a18,
            float[] a19, int a20, int a21, float[] a22, int a23, int a24, int[] a25, int a26, float[] a27, int a28,
            float[] a29, int a30, intW a31) {
        throw OnJonum.absent("sggsvp");
    }

    public void sgtts2(int a0, int a1, int a2, float[] a3, float[] a4, float[] a5, float[] a6, int[] a7,
            float[] a8, int a9) {
        throw OnJonum.absent("sgtts2");
    }

    public void sgtts2(int a0, int a1, int a2, float[] a3, int a4, float[] a5, int a6, float[] a7, int a8,
            float[] a9, int a10, int[] a11, int a12, float[] a13, int a14, int a15) {
        throw OnJonum.absent("sgtts2");
    }

    public void slabad(floatW a0, floatW a1) {
        throw OnJonum.absent("slabad");
    }

    public void slabrd(int a0, int a1, int a2, float[] a3, int a4, float[] a5, float[] a6, float[] a7, float[] a8,
            float[] a9, int a10, float[] a11, int a12) {
        throw OnJonum.absent("slabrd");
    }

    public void slabrd(int a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9,
            float[] a10, int a11, float[] a12, int a13, float[] a14, int a15, int a16, float[] a17, int a18,
            int a19) {
        throw OnJonum.absent("slabrd");
    }

    public void slacn2(int a0, float[] a1, float[] a2, int[] a3, floatW a4, intW a5, int[] a6) {
        throw OnJonum.absent("slacn2");
    }

    public void slacn2(int a0, float[] a1, int a2, float[] a3, int a4, int[] a5, int a6, floatW a7, intW a8,
            int[] a9, int a10) {
        throw OnJonum.absent("slacn2");
    }

    public void slacon(int a0, float[] a1, float[] a2, int[] a3, floatW a4, intW a5) {
        throw OnJonum.absent("slacon");
    }

    public void slacon(int a0, float[] a1, int a2, float[] a3, int a4, int[] a5, int a6, floatW a7, intW a8) {
        throw OnJonum.absent("slacon");
    }

    public void sladiv(float a0, float a1, float a2, float a3, floatW a4, floatW a5) {
        throw OnJonum.absent("sladiv");
    }

    public void slae2(float a0, float a1, float a2, floatW a3, floatW a4) {
        throw OnJonum.absent("slae2");
    }

    public void slaebz(int a0, int a1, int a2, int a3, int a4, int a5, float a6, float a7, float a8, float[] a9,
            float[] a10, float[] a11, int[] a12, float[] a13, float[] a14, intW a15, int[] a16, float[] a17,
            int[] a18, intW a19) {
        throw OnJonum.absent("slaebz");
    }

    public void slaebz(int a0, int a1, int a2, int a3, int a4, int a5, float a6, float a7, float a8, float[] a9,
            int a10, float[] a11, int a12, float[] a13, int a14, int[] a15, int a16, float[] a17, int a18,
            float[] a19, int a20, intW a21, int[] a22, int a23, float[] a24, int a25, int[] a26, int a27, intW a28) {
        throw OnJonum.absent("slaebz");
    }

    public void slaed0(int a0, int a1, int a2, float[] a3, float[] a4, float[] a5, int a6, float[] a7, int a8,
            float[] a9, int[] a10, intW a11) {
        throw OnJonum.absent("slaed0");
    }

    public void slaed0(int a0, int a1, int a2, float[] a3, int a4, float[] a5, int a6, float[] a7, int a8, int a9,
            float[] a10, int a11, int a12, float[] a13, int a14, int[] a15, int a16, intW a17) {
        throw OnJonum.absent("slaed0");
    }

    public void slaed1(int a0, float[] a1, float[] a2, int a3, int[] a4, floatW a5, int a6, float[] a7, int[] a8,
            intW a9) {
        throw OnJonum.absent("slaed1");
    }

    public void slaed1(int a0, float[] a1, int a2, float[] a3, int a4, int a5, int[] a6, int a7, floatW a8, int a9,
            float[] a10, int a11, int[] a12, int a13, intW a14) {
        throw OnJonum.absent("slaed1");
    }

    public void slaed2(intW a0, int a1, int a2, float[] a3, float[] a4, int a5, int[] a6, floatW a7, float[] a8,
            float[] a9, float[] a10, float[] a11, int[] a12, int[] a13, int[] a14, int[] a15, intW a16) {
        throw OnJonum.absent("slaed2");
    }

    public void slaed2(intW a0, int a1, int a2, float[] a3, int a4, float[] a5, int a6, int a7, int[] a8, int a9,
            floatW a10, float[] a11, int a12, float[] a13, int a14, float[] a15, int a16, float[] a17, int a18,
            int[] a19, int a20, int[] a21, int a22, int[] a23, int a24, int[] a25, int a26, intW a27) {
        throw OnJonum.absent("slaed2");
    }

    public void slaed3(int a0, int a1, int a2, float[] a3, float[] a4, int a5, float a6, float[] a7, float[] a8,
            int[] a9, int[] a10, float[] a11, float[] a12, intW a13) {
        throw OnJonum.absent("slaed3");
    }

    public void slaed3(int a0, int a1, int a2, float[] a3, int a4, float[] a5, int a6, int a7, float a8, float[] a9,
            int a10, float[] a11, int a12, int[] a13, int a14, int[] a15, int a16, float[] a17, int a18, float[] a19,
            int a20, intW a21) {
        throw OnJonum.absent("slaed3");
    }

    public void slaed4(int a0, int a1, float[] a2, float[] a3, float[] a4, float a5, floatW a6, intW a7) {
        throw OnJonum.absent("slaed4");
    }

    public void slaed4(int a0, int a1, float[] a2, int a3, float[] a4, int a5, float[] a6, int a7, float a8,
            floatW a9, intW a10) {
        throw OnJonum.absent("slaed4");
    }

    public void slaed5(int a0, float[] a1, float[] a2, float[] a3, float a4, floatW a5) {
        throw OnJonum.absent("slaed5");
    }

    public void slaed5(int a0, float[] a1, int a2, float[] a3, int a4, float[] a5, int a6, float a7, floatW a8) {
        throw OnJonum.absent("slaed5");
    }

    public void slaed6(int a0, boolean a1, float a2, float[] a3, float[] a4, float a5, floatW a6, intW a7) {
        throw OnJonum.absent("slaed6");
    }

    public void slaed6(int a0, boolean a1, float a2, float[] a3, int a4, float[] a5, int a6, float a7, floatW a8,
            intW a9) {
        throw OnJonum.absent("slaed6");
    }

    public void slaed7(int a0, int a1, int a2, int a3, int a4, int a5, float[] a6, float[] a7, int a8, int[] a9,
            floatW a10, int a11, float[] a12, int[] a13, int[] a14, int[] a15, int[] a16, int[] a17, float[] a18,
            float[] a19, int[] a20, intW a21) {
        throw OnJonum.absent("slaed7");
    }

    public void slaed7(int a0, int a1, int a2, int a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9,
            int a10, int[] a11, int a12, floatW a13, int a14, float[] a15, int a16, int[] a17, int a18, int[] a19,
            int a20, int[] a21, int a22, int[] a23, int a24, int[] a25, int a26, float[] a27, int a28, float[] a29,
            int a30, int[] a31, int a32, intW a33) {
        throw OnJonum.absent("slaed7");
    }

    public void slaed8(int a0, intW a1, int a2, int a3, float[] a4, float[] a5, int a6, int[] a7, floatW a8, int a9,
            float[] a10, float[] a11, float[] a12, int a13, float[] a14, int[] a15, intW a16, int[] a17,
            float[] a18, int[] a19, int[] a20, intW a21) {
        throw OnJonum.absent("slaed8");
    }

    public void slaed8(int a0, intW a1, int a2, int a3, float[] a4, int a5, float[] a6, int a7, int a8, int[] a9,
            int a10, floatW a11, int a12, float[] a13, int a14, float[] a15, int a16, float[] a17, int a18, int a19,
            float[] a20, int a21, int[] a22, int a23, intW a24, int[] a25, int a26, float[] a27, int a28, int[] a29,
            int a30, int[] a31, int a32, intW a33) {
        throw OnJonum.absent("slaed8");
    }

    public void slaed9(int a0, int a1, int a2, int a3, float[] a4, float[] a5, int a6, float a7, float[] a8,
            float[] a9, float[] a10, int a11, intW a12) {
        throw OnJonum.absent("slaed9");
    }

    public void slaed9(int a0, int a1, int a2, int a3, float[] a4, int a5, float[] a6, int a7, int a8, float a9,
            float[] a10, int a11, float[] a12, int a13, float[] a14, int a15, int a16, intW a17) {
        throw OnJonum.absent("slaed9");
    }

    public void slaeda(int a0, int a1, int a2, int a3, int[] a4, int[] a5, int[] a6, int[] a7, float[] a8, float[] a9,
            int[] a10, float[] a11, float[] a12, intW a13) {
        throw OnJonum.absent("slaeda");
    }

    public void slaeda(int a0, int a1, int a2, int a3, int[] a4, int a5, int[] a6, int a7, int[] a8, int a9, int[] a10,
            int a11, float[] a12, int a13, float[] a14, int a15, int[] a16, int a17, float[] a18, int a19,
            float[] a20, int a21, intW a22) {
        throw OnJonum.absent("slaeda");
    }

    public void slaein(boolean a0, boolean a1, int a2, float[] a3, int a4, float a5, float a6, float[] a7,
            float[] a8, float[] a9, int a10, float[] a11, float a12, float a13, float a14, intW a15) {
        throw OnJonum.absent("slaein");
    }

    public void slaein(boolean a0, boolean a1, int a2, float[] a3, int a4, int a5, float a6, float a7, float[] a8,
            int a9, float[] a10, int a11, float[] a12, int a13, int a14, float[] a15, int a16, float a17,
            float a18, float a19, intW a20) {
        throw OnJonum.absent("slaein");
    }

    public void slaev2(float a0, float a1, float a2, floatW a3, floatW a4, floatW a5, floatW a6) {
        throw OnJonum.absent("slaev2");
    }

    public void slag2(float[] a0, int a1, float[] a2, int a3, float a4, floatW a5, floatW a6, floatW a7,
            floatW a8, floatW a9) {
        throw OnJonum.absent("slag2");
    }

    public void slag2(float[] a0, int a1, int a2, float[] a3, int a4, int a5, float a6, floatW a7, floatW a8,
            floatW a9, floatW a10, floatW a11) {
        throw OnJonum.absent("slag2");
    }

    public void slags2(boolean a0, float a1, float a2, float a3, float a4, float a5, float a6, floatW a7,
            floatW a8, floatW a9, floatW a10, floatW a11, floatW a12) {
        throw OnJonum.absent("slags2");
    }

    public void slagtf(int a0, float[] a1, float a2, float[] a3, float[] a4, float a5, float[] a6, int[] a7,
            intW a8) {
        throw OnJonum.absent("slagtf");
    }

    public void slagtf(int a0, float[] a1, int a2, float a3, float[] a4, int a5, float[] a6, int a7, float a8,
            float[] a9, int a10, int[] a11, int a12, intW a13) {
        throw OnJonum.absent("slagtf");
    }

    public void slagts(int a0, int a1, float[] a2, float[] a3, float[] a4, float[] a5, int[] a6, float[] a7,
            floatW a8, intW a9) {
        throw OnJonum.absent("slagts");
    }

    public void slagts(int a0, int a1, float[] a2, int a3, float[] a4, int a5, float[] a6, int a7, float[] a8,
            int a9, int[] a10, int a11, float[] a12, int a13, floatW a14, intW a15) {
        throw OnJonum.absent("slagts");
    }

    public void slagv2(float[] a0, int a1, float[] a2, int a3, float[] a4, float[] a5, float[] a6, floatW a7,
            floatW a8, floatW a9, floatW a10) {
        throw OnJonum.absent("slagv2");
    }

    public void slagv2(float[] a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float[] a8,
            int a9, float[] a10, int a11, floatW a12, floatW a13, floatW a14, floatW a15) {
        throw OnJonum.absent("slagv2");
    }

    public void slahqr(boolean a0, boolean a1, int a2, int a3, int a4, float[] a5, int a6, float[] a7, float[] a8,
            int a9, int a10, float[] a11, int a12, intW a13) {
        throw OnJonum.absent("slahqr");
    }

    public void slahqr(boolean a0, boolean a1, int a2, int a3, int a4, float[] a5, int a6, int a7, float[] a8, int a9,
            float[] a10, int a11, int a12, int a13, float[] a14, int a15, int a16, intW a17) {
        throw OnJonum.absent("slahqr");
    }

    public void slahr2(int a0, int a1, int a2, float[] a3, int a4, float[] a5, float[] a6, int a7, float[] a8,
            int a9) {
        throw OnJonum.absent("slahr2");
    }

    public void slahr2(int a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9,
            int a10, float[] a11, int a12, int a13) {
        throw OnJonum.absent("slahr2");
    }

    public void slahrd(int a0, int a1, int a2, float[] a3, int a4, float[] a5, float[] a6, int a7, float[] a8,
            int a9) {
        throw OnJonum.absent("slahrd");
    }

    public void slahrd(int a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9,
            int a10, float[] a11, int a12, int a13) {
        throw OnJonum.absent("slahrd");
    }

    public void slaic1(int a0, int a1, float[] a2, float a3, float[] a4, float a5, floatW a6, floatW a7,
            floatW a8) {
        throw OnJonum.absent("slaic1");
    }

    public void slaic1(int a0, int a1, float[] a2, int a3, float a4, float[] a5, int a6, float a7, floatW a8,
            floatW a9, floatW a10) {
        throw OnJonum.absent("slaic1");
    }

    public void slals0(int a0, int a1, int a2, int a3, int a4, float[] a5, int a6, float[] a7, int a8, int[] a9,
            int a10, int[] a11, int a12, float[] a13, int a14, float[] a15, float[] a16, float[] a17, float[] a18,
            int a19, float a20, float a21, float[] a22, intW a23) {
        throw OnJonum.absent("slals0");
    }

    public void slals0(int a0, int a1, int a2, int a3, int a4, float[] a5, int a6, int a7, float[] a8, int a9,
            int a10, int[] a11, int a12, int a13, int[] a14, int a15, int a16, float[] a17, int a18, int a19,
            float[] a20, int a21, float[] a22, int a23, float[] a24, int a25, float[] a26, int a27, int a28,
            float a29, float a30, float[] a31, int a32, intW a33) {
        throw OnJonum.absent("slals0");
    }

    public void slalsa(int a0, int a1, int a2, int a3, float[] a4, int a5, float[] a6, int a7, float[] a8, int a9,
            float[] a10, int[] a11, float[] a12, float[] a13, float[] a14, float[] a15, int[] a16, int[] a17,
            int a18, int[] a19, float[] a20, float[] a21, float[] a22, float[] a23, int[] a24, intW a25) {
        throw OnJonum.absent("slalsa");
    }

    public void slalsa(int a0, int a1, int a2, int a3, float[] a4, int a5, int a6, float[] a7, int a8, int a9,
            float[] a10, int a11, int a12, float[] a13, int a14, int[] a15, int a16, float[] a17, int a18,
            float[] a19, int a20, float[] a21, int a22, float[] a23, int a24, int[] a25, int a26, int[] a27, int a28,
            int a29, int[] a30, int a31, float[] a32, int a33, float[] a34, int a35, float[] a36, int a37,
            float[] a38, int a39, int[] a40, int a41, intW a42) {
        throw OnJonum.absent("slalsa");
    }

    public void slalsd(String a0, int a1, int a2, int a3, float[] a4, float[] a5, float[] a6, int a7, float a8,
            intW a9, float[] a10, int[] a11, intW a12) {
        throw OnJonum.absent("slalsd");
    }

    public void slalsd(String a0, int a1, int a2, int a3, float[] a4, int a5, float[] a6, int a7, float[] a8, int a9,
            int a10, float a11, intW a12, float[] a13, int a14, int[] a15, int a16, intW a17) {
        throw OnJonum.absent("slalsd");
    }

    public void slamc1(intW a0, intW a1, booleanW a2, booleanW a3) {
        throw OnJonum.absent("slamc1");
    }

    public void slamc2(intW a0, intW a1, booleanW a2, floatW a3, intW a4, floatW a5, intW a6, floatW a7) {
        throw OnJonum.absent("slamc2");
    }

    public float slamc3(float a0, float a1) {
        throw OnJonum.absent("slamc3");
    }

    public void slamc4(intW a0, float a1, int a2) {
        throw OnJonum.absent("slamc4");
    }

    public void slamc5(int a0, int a1, int a2, boolean a3, intW a4, floatW a5) {
        throw OnJonum.absent("slamc5");
    }

    public void slamrg(int a0, int a1, float[] a2, int a3, int a4, int[] a5) {
        throw OnJonum.absent("slamrg");
    }

    public void slamrg(int a0, int a1, float[] a2, int a3, int a4, int a5, int[] a6, int a7) {
        throw OnJonum.absent("slamrg");
    }

    public int slaneg(int a0, float[] a1, float[] a2, float a3, float a4, int a5) {
        throw OnJonum.absent("slaneg");
    }

    public int slaneg(int a0, float[] a1, int a2, float[] a3, int a4, float a5, float a6, int a7) {
        throw OnJonum.absent("slaneg");
    }

    public void slapll(int a0, float[] a1, int a2, float[] a3, int a4, floatW a5) {
        throw OnJonum.absent("slapll");
    }

    public void slapll(int a0, float[] a1, int a2, int a3, float[] a4, int a5, int a6, floatW a7) {
        throw OnJonum.absent("slapll");
    }

    public void slaqp2(int a0, int a1, int a2, float[] a3, int a4, int[] a5, float[] a6, float[] a7, float[] a8,
            float[] a9) {
        throw OnJonum.absent("slaqp2");
    }

    public void slaqp2(int a0, int a1, int a2, float[] a3, int a4, int a5, int[] a6, int a7, float[] a8, int a9,
            float[] a10, int a11, float[] a12, int a13, float[] a14, int a15) {
        throw OnJonum.absent("slaqp2");
    }

    public void slaqps(int a0, int a1, int a2, int a3, intW a4, float[] a5, int a6, int[] a7, float[] a8, float[] a9,
            float[] a10, float[] a11, float[] a12, int a13) {
        throw OnJonum.absent("slaqps");
    }

    public void slaqps(int a0, int a1, int a2, int a3, intW a4, float[] a5, int a6, int a7, int[] a8, int a9,
            float[] a10, int a11, float[] a12, int a13, float[] a14, int a15, float[] a16, int a17, float[] a18,
            int a19, int a20) {
        throw OnJonum.absent("slaqps");
    }

    public void slaqr0(boolean a0, boolean a1, int a2, int a3, int a4, float[] a5, int a6, float[] a7, float[] a8,
            int a9, int a10, float[] a11, int a12, float[] a13, int a14, intW a15) {
        throw OnJonum.absent("slaqr0");
    }

    public void slaqr0(boolean a0, boolean a1, int a2, int a3, int a4, float[] a5, int a6, int a7, float[] a8, int a9,
            float[] a10, int a11, int a12, int a13, float[] a14, int a15, int a16, float[] a17, int a18, int a19,
            intW a20) {
        throw OnJonum.absent("slaqr0");
    }

    public void slaqr1(int a0, float[] a1, int a2, float a3, float a4, float a5, float a6, float[] a7) {
        throw OnJonum.absent("slaqr1");
    }

    public void slaqr1(int a0, float[] a1, int a2, int a3, float a4, float a5, float a6, float a7, float[] a8,
            int a9) {
        throw OnJonum.absent("slaqr1");
    }

    public void slaqr2(boolean a0, boolean a1, int a2, int a3, int a4, int a5, float[] a6, int a7, int a8, int a9,
            float[] a10, int a11, intW a12, intW a13, float[] a14, float[] a15, float[] a16, int a17, int a18,
            float[] a19, int a20, int a21, float[] a22, int a23, float[] a24, int a25) {
        throw OnJonum.absent("slaqr2");
    }

    public void slaqr2(boolean a0, boolean a1, int a2, int a3, int a4, int a5, float[] a6, int a7, int a8, int a9,
            int a10, float[] a11, int a12, int a13, intW a14, intW a15, float[] a16, int a17, float[] a18, int a19,
            float[] a20, int a21, int a22, int a23, float[] a24, int a25, int a26, int a27, float[] a28, int a29,
            int a30, float[] a31, int a32, int a33) {
        throw OnJonum.absent("slaqr2");
    }

    public void slaqr3(boolean a0, boolean a1, int a2, int a3, int a4, int a5, float[] a6, int a7, int a8, int a9,
            float[] a10, int a11, intW a12, intW a13, float[] a14, float[] a15, float[] a16, int a17, int a18,
            float[] a19, int a20, int a21, float[] a22, int a23, float[] a24, int a25) {
        throw OnJonum.absent("slaqr3");
    }

    public void slaqr3(boolean a0, boolean a1, int a2, int a3, int a4, int a5, float[] a6, int a7, int a8, int a9,
            int a10, float[] a11, int a12, int a13, intW a14, intW a15, float[] a16, int a17, float[] a18, int a19,
            float[] a20, int a21, int a22, int a23, float[] a24, int a25, int a26, int a27, float[] a28, int a29,
            int a30, float[] a31, int a32, int a33) {
        throw OnJonum.absent("slaqr3");
    }

    public void slaqr4(boolean a0, boolean a1, int a2, int a3, int a4, float[] a5, int a6, float[] a7, float[] a8,
            int a9, int a10, float[] a11, int a12, float[] a13, int a14, intW a15) {
        throw OnJonum.absent("slaqr4");
    }

    public void slaqr4(boolean a0, boolean a1, int a2, int a3, int a4, float[] a5, int a6, int a7, float[] a8, int a9,
            float[] a10, int a11, int a12, int a13, float[] a14, int a15, int a16, float[] a17, int a18, int a19,
            intW a20) {
        throw OnJonum.absent("slaqr4");
    }

    public void slaqr5(boolean a0, boolean a1, int a2, int a3, int a4, int a5, int a6, float[] a7, float[] a8,
            float[] a9, int a10, int a11, int a12, float[] a13, int a14, float[] a15, int a16, float[] a17, int a18,
            int a19, float[] a20, int a21, int a22, float[] a23, int a24) {
        throw OnJonum.absent("slaqr5");
    }

    public void slaqr5(boolean a0, boolean a1, int a2, int a3, int a4, int a5, int a6, float[] a7, int a8, float[] a9,
            int a10, float[] a11, int a12, int a13, int a14, int a15, float[] a16, int a17, int a18, float[] a19,
            int a20, int a21, float[] a22, int a23, int a24, int a25, float[] a26, int a27, int a28, int a29,
            float[] a30, int a31, int a32) {
        throw OnJonum.absent("slaqr5");
    }

    public void slaqsp(String a0, int a1, float[] a2, float[] a3, float a4, float a5, StringW a6) {
        throw OnJonum.absent("slaqsp");
    }

    public void slaqsp(String a0, int a1, float[] a2, int a3, float[] a4, int a5, float a6, float a7, StringW a8) {
        throw OnJonum.absent("slaqsp");
    }

    public void slaqtr(boolean a0, boolean a1, int a2, float[] a3, int a4, float[] a5, float a6, floatW a7,
            float[] a8, float[] a9, intW a10) {
        throw OnJonum.absent("slaqtr");
    }

    public void slaqtr(boolean a0, boolean a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float a8,
            floatW a9, float[] a10, int a11, float[] a12, int a13, intW a14) {
        throw OnJonum.absent("slaqtr");
    }

    public void slar1v(int a0, int a1, int a2, float a3, float[] a4, float[] a5, float[] a6, float[] a7, float a8,
            float a9, float[] a10, boolean a11, intW a12, floatW a13, floatW a14, intW a15, int[] a16, floatW a17,
            floatW a18, floatW a19, float[] a20) {
        throw OnJonum.absent("slar1v");
    }

    public void slar1v(int a0, int a1, int a2, float a3, float[] a4, int a5, float[] a6, int a7, float[] a8, int a9,
            float[] a10, int a11, float a12, float a13, float[] a14, int a15, boolean a16, intW a17, floatW a18,
            floatW a19, intW a20, int[] a21, int a22, floatW a23, floatW a24, floatW a25, float[] a26, int a27) {
        throw OnJonum.absent("slar1v");
    }

    public void slar2v(int a0, float[] a1, float[] a2, float[] a3, int a4, float[] a5, float[] a6, int a7) {
        throw OnJonum.absent("slar2v");
    }

    public void slar2v(int a0, float[] a1, int a2, float[] a3, int a4, float[] a5, int a6, int a7, float[] a8,
            int a9, float[] a10, int a11, int a12) {
        throw OnJonum.absent("slar2v");
    }

    public void slarfb(String a0, String a1, String a2, String a3, int a4, int a5, int a6, float[] a7, int a8,
            float[] a9, int a10, float[] a11, int a12, float[] a13, int a14) {
        throw OnJonum.absent("slarfb");
    }

    public void slarfb(String a0, String a1, String a2, String a3, int a4, int a5, int a6, float[] a7, int a8, int a9,
            float[] a10, int a11, int a12, float[] a13, int a14, int a15, float[] a16, int a17, int a18) {
        throw OnJonum.absent("slarfb");
    }

    public void slarft(String a0, String a1, int a2, int a3, float[] a4, int a5, float[] a6, float[] a7, int a8) {
        throw OnJonum.absent("slarft");
    }

    public void slarft(String a0, String a1, int a2, int a3, float[] a4, int a5, int a6, float[] a7, int a8,
            float[] a9, int a10, int a11) {
        throw OnJonum.absent("slarft");
    }

    public void slarfx(String a0, int a1, int a2, float[] a3, float a4, float[] a5, int a6, float[] a7) {
        throw OnJonum.absent("slarfx");
    }

    public void slarfx(String a0, int a1, int a2, float[] a3, int a4, float a5, float[] a6, int a7, int a8,
            float[] a9, int a10) {
        throw OnJonum.absent("slarfx");
    }

    public void slargv(int a0, float[] a1, int a2, float[] a3, int a4, float[] a5, int a6) {
        throw OnJonum.absent("slargv");
    }

    public void slargv(int a0, float[] a1, int a2, int a3, float[] a4, int a5, int a6, float[] a7, int a8, int a9) {
        throw OnJonum.absent("slargv");
    }

    public void slarnv(int a0, int[] a1, int a2, float[] a3) {
        throw OnJonum.absent("slarnv");
    }

    public void slarnv(int a0, int[] a1, int a2, int a3, float[] a4, int a5) {
        throw OnJonum.absent("slarnv");
    }

    public void slarra(int a0, float[] a1, float[] a2, float[] a3, float a4, float a5, intW a6, int[] a7,
            intW a8) {
        throw OnJonum.absent("slarra");
    }

    public void slarra(int a0, float[] a1, int a2, float[] a3, int a4, float[] a5, int a6, float a7, float a8,
            intW a9, int[] a10, int a11, intW a12) {
        throw OnJonum.absent("slarra");
    }

    public void slarrb(int a0, float[] a1, float[] a2, int a3, int a4, float a5, float a6, int a7, float[] a8,
            float[] a9, float[] a10, float[] a11, int[] a12, float a13, float a14, int a15, intW a16) {
        throw OnJonum.absent("slarrb");
    }

    public void slarrb(int a0, float[] a1, int a2, float[] a3, int a4, int a5, int a6, float a7, float a8, int a9,
            float[] a10, int a11, float[] a12, int a13, float[] a14, int a15, float[] a16, int a17, int[] a18,
            int a19, float a20, float a21, int a22, intW a23) {
        throw OnJonum.absent("slarrb");
    }

    public void slarrc(String a0, int a1, float a2, float a3, float[] a4, float[] a5, float a6, intW a7, intW a8,
            intW a9, intW a10) {
        throw OnJonum.absent("slarrc");
    }

    public void slarrc(String a0, int a1, float a2, float a3, float[] a4, int a5, float[] a6, int a7, float a8,
            intW a9, intW a10, intW a11, intW a12) {
        throw OnJonum.absent("slarrc");
    }

    public void slarrd(String a0, String a1, int a2, float a3, float a4, int a5, int a6, float[] a7, float a8,
            float[] a9, float[] a10, float[] a11, float a12, int a13, int[] a14, intW a15, float[] a16,
            float[] a17, floatW a18, floatW a19, int[] a20, int[] a21, float[] a22, int[] a23, intW a24) {
        throw OnJonum.absent("slarrd");
    }

    public void slarrd(String a0, String a1, int a2, float a3, float a4, int a5, int a6, float[] a7, int a8,
            float a9, float[] a10, int a11, float[] a12, int a13, float[] a14, int a15, float a16, int a17,
            int[] a18, int a19, intW a20, float[] a21, int a22, float[] a23, int a24, floatW a25, floatW a26,
            int[] a27, int a28, int[] a29, int a30, float[] a31, int a32, int[] a33, int a34, intW a35) {
        throw OnJonum.absent("slarrd");
    }

    public void slarre(String a0, int a1, floatW a2, floatW a3, int a4, int a5, float[] a6, float[] a7, float[] a8,
            float a9, float a10, float a11, intW a12, int[] a13, intW a14, float[] a15, float[] a16, float[] a17,
            int[] a18, int[] a19, float[] a20, floatW a21, float[] a22, int[] a23, intW a24) {
        throw OnJonum.absent("slarre");
    }

    public void slarre(String a0, int a1, floatW a2, floatW a3, int a4, int a5, float[] a6, int a7, float[] a8,
            int a9, float[] a10, int a11, float a12, float a13, float a14, intW a15, int[] a16, int a17, intW a18,
            float[] a19, int a20, float[] a21, int a22, float[] a23, int a24, int[] a25, int a26, int[] a27, int a28,
            float[] a29, int a30, floatW a31, float[] a32, int a33, int[] a34, int a35, intW a36) {
        throw OnJonum.absent("slarre");
    }

    public void slarrf(int a0, float[] a1, float[] a2, float[] a3, int a4, int a5, float[] a6, float[] a7,
            float[] a8, float a9, float a10, float a11, float a12, floatW a13, float[] a14, float[] a15,
            float[] a16, intW a17) {
        throw OnJonum.absent("slarrf");
    }

    public void slarrf(int a0, float[] a1, int a2, float[] a3, int a4, float[] a5, int a6, int a7, int a8,
            float[] a9, int a10, float[] a11, int a12, float[] a13, int a14, float a15, float a16, float a17,
            float a18, floatW a19, float[] a20, int a21, float[] a22, int a23, float[] a24, int a25, intW a26) {
        throw OnJonum.absent("slarrf");
    }

    public void slarrj(int a0, float[] a1, float[] a2, int a3, int a4, float a5, int a6, float[] a7, float[] a8,
            float[] a9, int[] a10, float a11, float a12, intW a13) {
        throw OnJonum.absent("slarrj");
    }

    public void slarrj(int a0, float[] a1, int a2, float[] a3, int a4, int a5, int a6, float a7, int a8, float[] a9,
            int a10, float[] a11, int a12, float[] a13, int a14, int[] a15, int a16, float a17, float a18,
            intW a19) {
        throw OnJonum.absent("slarrj");
    }

    public void slarrk(int a0, int a1, float a2, float a3, float[] a4, float[] a5, float a6, float a7, floatW a8,
            floatW a9, intW a10) {
        throw OnJonum.absent("slarrk");
    }

    public void slarrk(int a0, int a1, float a2, float a3, float[] a4, int a5, float[] a6, int a7, float a8,
            float a9, floatW a10, floatW a11, intW a12) {
        throw OnJonum.absent("slarrk");
    }

    public void slarrr(int a0, float[] a1, float[] a2, intW a3) {
        throw OnJonum.absent("slarrr");
    }

    public void slarrr(int a0, float[] a1, int a2, float[] a3, int a4, intW a5) {
        throw OnJonum.absent("slarrr");
    }

    public void slarrv(int a0, float a1, float a2, float[] a3, float[] a4, float a5, int[] a6, int a7, int a8,
            int a9, float a10, floatW a11, floatW a12, float[] a13, float[] a14, float[] a15, int[] a16,
            int[] a17, float[] a18, float[] a19, int a20, int[] a21, float[] a22, int[] a23, intW a24) {
        throw OnJonum.absent("slarrv");
    }

    public void slarrv(int a0, float a1, float a2, float[] a3, int a4, float[] a5, int a6, float a7, int[] a8,
            int a9, int a10, int a11, int a12, float a13, floatW a14, floatW a15, float[] a16, int a17,
            float[] a18, int a19, float[] a20, int a21, int[] a22, int a23, int[] a24, int a25, float[] a26, int a27,
            float[] a28, int a29, int a30, int[] a31, int a32, float[] a33, int a34, int[] a35, int a36, intW a37) {
        throw OnJonum.absent("slarrv");
    }

    public void slartv(int a0, float[] a1, int a2, float[] a3, int a4, float[] a5, float[] a6, int a7) {
        throw OnJonum.absent("slartv");
    }

    public void slartv(int a0, float[] a1, int a2, int a3, float[] a4, int a5, int a6, float[] a7, int a8,
            float[] a9, int a10, int a11) {
        throw OnJonum.absent("slartv");
    }

    public void slaruv(int[] a0, int a1, float[] a2) {
        throw OnJonum.absent("slaruv");
    }

    public void slaruv(int[] a0, int a1, int a2, float[] a3, int a4) {
        throw OnJonum.absent("slaruv");
    }

    public void slarz(String a0, int a1, int a2, int a3, float[] a4, int a5, float a6, float[] a7, int a8,
            float[] a9) {
        throw OnJonum.absent("slarz");
    }

    public void slarz(String a0, int a1, int a2, int a3, float[] a4, int a5, int a6, float a7, float[] a8, int a9,
            int a10, float[] a11, int a12) {
        throw OnJonum.absent("slarz");
    }

    public void slarzb(String a0, String a1, String a2, String a3, int a4, int a5, int a6, int a7, float[] a8, int a9,
            float[] a10, int a11, float[] a12, int a13, float[] a14, int a15) {
        throw OnJonum.absent("slarzb");
    }

    public void slarzb(String a0, String a1, String a2, String a3, int a4, int a5, int a6, int a7, float[] a8, int a9,
            int a10, float[] a11, int a12, int a13, float[] a14, int a15, int a16, float[] a17, int a18, int a19) {
        throw OnJonum.absent("slarzb");
    }

    public void slarzt(String a0, String a1, int a2, int a3, float[] a4, int a5, float[] a6, float[] a7, int a8) {
        throw OnJonum.absent("slarzt");
    }

    public void slarzt(String a0, String a1, int a2, int a3, float[] a4, int a5, int a6, float[] a7, int a8,
            float[] a9, int a10, int a11) {
        throw OnJonum.absent("slarzt");
    }

    public void slas2(float a0, float a1, float a2, floatW a3, floatW a4) {
        throw OnJonum.absent("slas2");
    }

    public void slasd0(int a0, int a1, float[] a2, float[] a3, float[] a4, int a5, float[] a6, int a7, int a8,
            int[] a9, float[] a10, intW a11) {
        throw OnJonum.absent("slasd0");
    }

    public void slasd0(int a0, int a1, float[] a2, int a3, float[] a4, int a5, float[] a6, int a7, int a8,
            float[] a9, int a10, int a11, int a12, int[] a13, int a14, float[] a15, int a16, intW a17) {
        throw OnJonum.absent("slasd0");
    }

    public void slasd1(int a0, int a1, int a2, float[] a3, floatW a4, floatW a5, float[] a6, int a7, float[] a8,
            int a9, int[] a10, int[] a11, float[] a12, intW a13) {
        throw OnJonum.absent("slasd1");
    }

    public void slasd1(int a0, int a1, int a2, float[] a3, int a4, floatW a5, floatW a6, float[] a7, int a8, int a9,
            float[] a10, int a11, int a12, int[] a13, int a14, int[] a15, int a16, float[] a17, int a18, intW a19) {
        throw OnJonum.absent("slasd1");
    }

    public void slasd2(int a0, int a1, int a2, intW a3, float[] a4, float[] a5, float a6, float a7, float[] a8,
            int a9, float[] a10, int a11, float[] a12, float[] a13, int a14, float[] a15, int a16, int[] a17,
            int[] a18, int[] a19, int[] a20, int[] a21, intW a22) {
        throw OnJonum.absent("slasd2");
    }

    public void slasd2(int a0, int a1, int a2, intW a3, float[] a4, int a5, float[] a6, int a7, float a8, float a9,
            float[] a10, int a11, int a12, float[] a13, int a14, int a15, float[] a16, int a17, float[] a18,
            int a19, int a20, float[] a21, int a22, int a23, int[] a24, int a25, int[] a26, int a27, int[] a28,
            int a29, int[] a30, int a31, int[] a32, int a33, intW a34) {
        throw OnJonum.absent("slasd2");
    }

    public void slasd3(int a0, int a1, int a2, int a3, float[] a4, float[] a5, int a6, float[] a7, float[] a8,
            int a9, float[] a10, int a11, float[] a12, int a13, float[] a14, int a15, int[] a16, int[] a17,
            float[] a18, intW a19) {
        throw OnJonum.absent("slasd3");
    }

    public void slasd3(int a0, int a1, int a2, int a3, float[] a4, int a5, float[] a6, int a7, int a8, float[] a9,
            int a10, float[] a11, int a12, int a13, float[] a14, int a15, int a16, float[] a17, int a18, int a19,
            float[] a20, int a21, int a22, int[] a23, int a24, int[] a25, int a26, float[] a27, int a28, intW a29) {
        throw OnJonum.absent("slasd3");
    }

    public void slasd4(int a0, int a1, float[] a2, float[] a3, float[] a4, float a5, floatW a6, float[] a7,
            intW a8) {
        throw OnJonum.absent("slasd4");
    }

    public void slasd4(int a0, int a1, float[] a2, int a3, float[] a4, int a5, float[] a6, int a7, float a8,
            floatW a9, float[] a10, int a11, intW a12) {
        throw OnJonum.absent("slasd4");
    }

    public void slasd5(int a0, float[] a1, float[] a2, float[] a3, float a4, floatW a5, float[] a6) {
        throw OnJonum.absent("slasd5");
    }

    public void slasd5(int a0, float[] a1, int a2, float[] a3, int a4, float[] a5, int a6, float a7, floatW a8,
            float[] a9, int a10) {
        throw OnJonum.absent("slasd5");
    }

    public void slasd6(int a0, int a1, int a2, int a3, float[] a4, float[] a5, float[] a6, floatW a7, floatW a8,
            int[] a9, int[] a10, intW a11, int[] a12, int a13, float[] a14, int a15, float[] a16, float[] a17,
            float[] a18, float[] a19, intW a20, floatW a21, floatW a22, float[] a23, int[] a24, intW a25) {
        throw OnJonum.absent("slasd6");
    }

    public void slasd6(int a0, int a1, int a2, int a3, float[] a4, int a5, float[] a6, int a7, float[] a8, int a9,
            floatW a10, floatW a11, int[] a12, int a13, int[] a14, int a15, intW a16, int[] a17, int a18, int a19,
            float[] a20, int a21, int a22, float[] a23, int a24, float[] a25, int a26, float[] a27, int a28,
            float[] a29, int a30, intW a31, floatW a32, floatW a33, float[] a34, int a35, int[] a36, int a37,
            intW a38) {
        throw OnJonum.absent("slasd6");
    }

    public void slasd7(int a0, int a1, int a2, int a3, intW a4, float[] a5, float[] a6, float[] a7, float[] a8,
            float[] a9, float[] a10, float[] a11, float a12, float a13, float[] a14, int[] a15, int[] a16,
            int[] a17, int[] a18, intW a19, int[] a20, int a21, float[] a22, int a23, floatW a24, floatW a25,
            intW a26) {
        throw OnJonum.absent("slasd7");
    }

    public void slasd7(int a0, int a1, int a2, int a3, intW a4, float[] a5, int a6, float[] a7, int a8, float[] a9,
            int a10, float[] a11, int a12, float[] a13, int a14, float[] a15, int a16, float[] a17, int a18,
            float a19, float a20, float[] a21, int a22, int[] a23, int a24, int[] a25, int a26, int[] a27, int a28,
            int[] a29, int a30, intW a31, int[] a32, int a33, int a34, float[] a35, int a36, int a37, floatW a38,
            floatW a39, intW a40) {
        throw OnJonum.absent("slasd7");
    }

    public void slasd8(int a0, int a1, float[] a2, float[] a3, float[] a4, float[] a5, float[] a6, float[] a7,
            int a8, float[] a9, float[] a10, intW a11) {
        throw OnJonum.absent("slasd8");
    }

    public void slasd8(int a0, int a1, float[] a2, int a3, float[] a4, int a5, float[] a6, int a7, float[] a8,
            int a9, float[] a10, int a11, float[] a12, int a13, int a14, float[] a15, int a16, float[] a17, int a18,
            intW a19) {
        throw OnJonum.absent("slasd8");
    }

    public void slasda(int a0, int a1, int a2, int a3, float[] a4, float[] a5, float[] a6, int a7, float[] a8,
            int[] a9, float[] a10, float[] a11, float[] a12, float[] a13, int[] a14, int[] a15, int a16, int[] a17,
            float[] a18, float[] a19, float[] a20, float[] a21, int[] a22, intW a23) {
        throw OnJonum.absent("slasda");
    }

    public void slasda(int a0, int a1, int a2, int a3, float[] a4, int a5, float[] a6, int a7, float[] a8, int a9,
            int a10, float[] a11, int a12, int[] a13, int a14, float[] a15, int a16, float[] a17, int a18,
            float[] a19, int a20, float[] a21, int a22, int[] a23, int a24, int[] a25, int a26, int a27, int[] a28,
            int a29, float[] a30, int a31, float[] a32, int a33, float[] a34, int a35, float[] a36, int a37,
            int[] a38, int a39, intW a40) {
        throw OnJonum.absent("slasda");
    }

    public void slasdq(String a0, int a1, int a2, int a3, int a4, int a5, float[] a6, float[] a7, float[] a8, int a9,
            float[] a10, int a11, float[] a12, int a13, float[] a14, intW a15) {
        throw OnJonum.absent("slasdq");
    }

    public void slasdq(String a0, int a1, int a2, int a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9,
            float[] a10, int a11, int a12, float[] a13, int a14, int a15, float[] a16, int a17, int a18,
            float[] a19, int a20, intW a21) {
        throw OnJonum.absent("slasdq");
    }

    public void slasdt(int a0, intW a1, intW a2, int[] a3, int[] a4, int[] a5, int a6) {
        throw OnJonum.absent("slasdt");
    }

    public void slasdt(int a0, intW a1, intW a2, int[] a3, int a4, int[] a5, int a6, int[] a7, int a8, int a9) {
        throw OnJonum.absent("slasdt");
    }

    public void slasq2(int a0, float[] a1, intW a2) {
        throw OnJonum.absent("slasq2");
    }

    public void slasq2(int a0, float[] a1, int a2, intW a3) {
        throw OnJonum.absent("slasq2");
    }

    public void slasq3(int a0, intW a1, float[] a2, int a3, floatW a4, floatW a5, floatW a6, floatW a7, intW a8,
            intW a9, intW a10, boolean a11, intW a12, floatW a13, floatW a14, floatW a15, floatW a16, floatW a17,
            floatW a18, floatW a19) {
        throw OnJonum.absent("slasq3");
    }

    public void slasq3(int a0, intW a1, float[] a2, int a3, int a4, floatW a5, floatW a6, floatW a7, floatW a8,
            intW a9, intW a10, intW a11, boolean a12, intW a13, floatW a14, floatW a15, floatW a16, floatW a17,
            floatW a18, floatW a19, floatW a20) {
        throw OnJonum.absent("slasq3");
    }

    public void slasq4(int a0, int a1, float[] a2, int a3, int a4, float a5, float a6, float a7, float a8,
            float a9, float a10, floatW a11, intW a12, floatW a13) {
        throw OnJonum.absent("slasq4");
    }

    public void slasq4(int a0, int a1, float[] a2, int a3, int a4, int a5, float a6, float a7, float a8, float a9,
            float a10, float a11, floatW a12, intW a13, floatW a14) {
        throw OnJonum.absent("slasq4");
    }

    public void slasq5(int a0, int a1, float[] a2, int a3, float a4, float a5, floatW a6, floatW a7, floatW a8,
            floatW a9, floatW a10, floatW a11, boolean a12, float a13) {
        throw OnJonum.absent("slasq5");
    }

    public void slasq5(int a0, int a1, float[] a2, int a3, int a4, float a5, float a6, floatW a7, floatW a8,
            floatW a9, floatW a10, floatW a11, floatW a12, boolean a13, float a14) {
        throw OnJonum.absent("slasq5");
    }

    public void slasq6(int a0, int a1, float[] a2, int a3, floatW a4, floatW a5, floatW a6, floatW a7, floatW a8,
            floatW a9) {
        throw OnJonum.absent("slasq6");
    }

    public void slasq6(int a0, int a1, float[] a2, int a3, int a4, floatW a5, floatW a6, floatW a7, floatW a8,
            floatW a9, floatW a10) {
        throw OnJonum.absent("slasq6");
    }

    public void slasr(String a0, String a1, String a2, int a3, int a4, float[] a5, float[] a6, float[] a7, int a8) {
        throw OnJonum.absent("slasr");
    }

    public void slasr(String a0, String a1, String a2, int a3, int a4, float[] a5, int a6, float[] a7, int a8,
            float[] a9, int a10, int a11) {
        throw OnJonum.absent("slasr");
    }

    public void slasv2(float a0, float a1, float a2, floatW a3, floatW a4, floatW a5, floatW a6, floatW a7,
            floatW a8) {
        throw OnJonum.absent("slasv2");
    }

    public void slasyf(String a0, int a1, int a2, intW a3, float[] a4, int a5, int[] a6, float[] a7, int a8,
            intW a9) {
        throw OnJonum.absent("slasyf");
    }

    public void slasyf(String a0, int a1, int a2, intW a3, float[] a4, int a5, int a6, int[] a7, int a8, float[] a9,
            int a10, int a11, intW a12) {
        throw OnJonum.absent("slasyf");
    }

    public void slatdf(int a0, int a1, float[] a2, int a3, float[] a4, floatW a5, floatW a6, int[] a7, int[] a8) {
        throw OnJonum.absent("slatdf");
    }

    public void slatdf(int a0, int a1, float[] a2, int a3, int a4, float[] a5, int a6, floatW a7, floatW a8,
            int[] a9, int a10, int[] a11, int a12) {
        throw OnJonum.absent("slatdf");
    }

    public void slatrd(String a0, int a1, int a2, float[] a3, int a4, float[] a5, float[] a6, float[] a7, int a8) {
        throw OnJonum.absent("slatrd");
    }

    public void slatrd(String a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9,
            float[] a10, int a11, int a12) {
        throw OnJonum.absent("slatrd");
    }

    public void slatrz(int a0, int a1, int a2, float[] a3, int a4, float[] a5, float[] a6) {
        throw OnJonum.absent("slatrz");
    }

    public void slatrz(int a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9) {
        throw OnJonum.absent("slatrz");
    }

    public void slatzm(String a0, int a1, int a2, float[] a3, int a4, float a5, float[] a6, float[] a7, int a8,
            float[] a9) {
        throw OnJonum.absent("slatzm");
    }

    public void slatzm(String a0, int a1, int a2, float[] a3, int a4, int a5, float a6, float[] a7, int a8,
            float[] a9, int a10, int a11, float[] a12, int a13) {
        throw OnJonum.absent("slatzm");
    }

    public void slauu2(String a0, int a1, float[] a2, int a3, intW a4) {
        throw OnJonum.absent("slauu2");
    }

    public void slauu2(String a0, int a1, float[] a2, int a3, int a4, intW a5) {
        throw OnJonum.absent("slauu2");
    }

    public void slazq3(int a0, intW a1, float[] a2, int a3, floatW a4, floatW a5, floatW a6, floatW a7, intW a8,
            intW a9, intW a10, boolean a11, intW a12, floatW a13, floatW a14, floatW a15, floatW a16, floatW a17,
            floatW a18) {
        throw OnJonum.absent("slazq3");
    }

    public void slazq3(int a0, intW a1, float[] a2, int a3, int a4, floatW a5, floatW a6, floatW a7, floatW a8,
            intW a9, intW a10, intW a11, boolean a12, intW a13, floatW a14, floatW a15, floatW a16, floatW a17,
            floatW a18, floatW a19) {
        throw OnJonum.absent("slazq3");
    }

    public void slazq4(int a0, int a1, float[] a2, int a3, int a4, float a5, float a6, float a7, float a8,
            float a9, float a10, floatW a11, intW a12, floatW a13) {
        throw OnJonum.absent("slazq4");
    }

    public void slazq4(int a0, int a1, float[] a2, int a3, int a4, int a5, float a6, float a7, float a8, float a9,
            float a10, float a11, floatW a12, intW a13, floatW a14) {
        throw OnJonum.absent("slazq4");
    }

    public void sorg2l(int a0, int a1, int a2, float[] a3, int a4, float[] a5, float[] a6, intW a7) {
        throw OnJonum.absent("sorg2l");
    }

    public void sorg2l(int a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9,
            intW a10) {
        throw OnJonum.absent("sorg2l");
    }

    public void sorg2r(int a0, int a1, int a2, float[] a3, int a4, float[] a5, float[] a6, intW a7) {
        throw OnJonum.absent("sorg2r");
    }

    public void sorg2r(int a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9,
            intW a10) {
        throw OnJonum.absent("sorg2r");
    }

    public void sorgl2(int a0, int a1, int a2, float[] a3, int a4, float[] a5, float[] a6, intW a7) {
        throw OnJonum.absent("sorgl2");
    }

    public void sorgl2(int a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9,
            intW a10) {
        throw OnJonum.absent("sorgl2");
    }

    public void sorgr2(int a0, int a1, int a2, float[] a3, int a4, float[] a5, float[] a6, intW a7) {
        throw OnJonum.absent("sorgr2");
    }

    public void sorgr2(int a0, int a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, float[] a8, int a9,
            intW a10) {
        throw OnJonum.absent("sorgr2");
    }

    public void sorm2l(String a0, String a1, int a2, int a3, int a4, float[] a5, int a6, float[] a7, float[] a8,
            int a9, float[] a10, intW a11) {
        throw OnJonum.absent("sorm2l");
    }

    public void sorm2l(String a0, String a1, int a2, int a3, int a4, float[] a5, int a6, int a7, float[] a8, int a9,
            float[] a10, int a11, int a12, float[] a13, int a14, intW a15) {
        throw OnJonum.absent("sorm2l");
    }

    public void sorm2r(String a0, String a1, int a2, int a3, int a4, float[] a5, int a6, float[] a7, float[] a8,
            int a9, float[] a10, intW a11) {
        throw OnJonum.absent("sorm2r");
    }

    public void sorm2r(String a0, String a1, int a2, int a3, int a4, float[] a5, int a6, int a7, float[] a8, int a9,
            float[] a10, int a11, int a12, float[] a13, int a14, intW a15) {
        throw OnJonum.absent("sorm2r");
    }

    public void sorml2(String a0, String a1, int a2, int a3, int a4, float[] a5, int a6, float[] a7, float[] a8,
            int a9, float[] a10, intW a11) {
        throw OnJonum.absent("sorml2");
    }

    public void sorml2(String a0, String a1, int a2, int a3, int a4, float[] a5, int a6, int a7, float[] a8, int a9,
            float[] a10, int a11, int a12, float[] a13, int a14, intW a15) {
        throw OnJonum.absent("sorml2");
    }

    public void sormr2(String a0, String a1, int a2, int a3, int a4, float[] a5, int a6, float[] a7, float[] a8,
            int a9, float[] a10, intW a11) {
        throw OnJonum.absent("sormr2");
    }

    public void sormr2(String a0, String a1, int a2, int a3, int a4, float[] a5, int a6, int a7, float[] a8, int a9,
            float[] a10, int a11, int a12, float[] a13, int a14, intW a15) {
        throw OnJonum.absent("sormr2");
    }

    public void sormr3(String a0, String a1, int a2, int a3, int a4, int a5, float[] a6, int a7, float[] a8,
            float[] a9, int a10, float[] a11, intW a12) {
        throw OnJonum.absent("sormr3");
    }

    public void sormr3(String a0, String a1, int a2, int a3, int a4, int a5, float[] a6, int a7, int a8, float[] a9,
            int a10, float[] a11, int a12, int a13, float[] a14, int a15, intW a16) {
        throw OnJonum.absent("sormr3");
    }

    public void spbtf2(String a0, int a1, int a2, float[] a3, int a4, intW a5) {
        throw OnJonum.absent("spbtf2");
    }

    public void spbtf2(String a0, int a1, int a2, float[] a3, int a4, int a5, intW a6) {
        throw OnJonum.absent("spbtf2");
    }

    public void spotf2(String a0, int a1, float[] a2, int a3, intW a4) {
        throw OnJonum.absent("spotf2");
    }

    public void spotf2(String a0, int a1, float[] a2, int a3, int a4, intW a5) {
        throw OnJonum.absent("spotf2");
    }

    public void spteqr(String a0, int a1, float[] a2, float[] a3, float[] a4, int a5, float[] a6, intW a7) {
        throw OnJonum.absent("spteqr");
    }

    public void spteqr(String a0, int a1, float[] a2, int a3, float[] a4, int a5, float[] a6, int a7, int a8,
            float[] a9, int a10, intW a11) {
        throw OnJonum.absent("spteqr");
    }

    public void sptts2(int a0, int a1, float[] a2, float[] a3, float[] a4, int a5) {
        throw OnJonum.absent("sptts2");
    }

    public void sptts2(int a0, int a1, float[] a2, int a3, float[] a4, int a5, float[] a6, int a7, int a8) {
        throw OnJonum.absent("sptts2");
    }

    public void sstegr(String a0, String a1, int a2, float[] a3, float[] a4, float a5, float a6, int a7, int a8,
            float a9, intW a10, float[] a11, float[] a12, int a13, int[] a14, float[] a15, int a16, int[] a17,
            int a18, intW a19) {
        throw OnJonum.absent("sstegr");
    }

    public void sstegr(String a0, String a1, int a2, float[] a3, int a4, float[] a5, int a6, float a7, float a8,
            int a9, int a10, float a11, intW a12, float[] a13, int a14, float[] a15, int a16, int a17, int[] a18,
            int a19, float[] a20, int a21, int a22, int[] a23, int a24, int a25, intW a26) {
        throw OnJonum.absent("sstegr");
    }

    public void ssygs2(int a0, String a1, int a2, float[] a3, int a4, float[] a5, int a6, intW a7) {
        throw OnJonum.absent("ssygs2");
    }

    public void ssygs2(int a0, String a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, int a8, intW a9) {
        throw OnJonum.absent("ssygs2");
    }

    public void ssytd2(String a0, int a1, float[] a2, int a3, float[] a4, float[] a5, float[] a6, intW a7) {
        throw OnJonum.absent("ssytd2");
    }

    public void ssytd2(String a0, int a1, float[] a2, int a3, int a4, float[] a5, int a6, float[] a7, int a8,
            float[] a9, int a10, intW a11) {
        throw OnJonum.absent("ssytd2");
    }

    public void ssytf2(String a0, int a1, float[] a2, int a3, int[] a4, intW a5) {
        throw OnJonum.absent("ssytf2");
    }

    public void ssytf2(String a0, int a1, float[] a2, int a3, int a4, int[] a5, int a6, intW a7) {
        throw OnJonum.absent("ssytf2");
    }

    public void stgex2(boolean a0, boolean a1, int a2, float[] a3, int a4, float[] a5, int a6, float[] a7, int a8,
            float[] a9, int a10, int a11, int a12, int a13, float[] a14, int a15, intW a16) {
        throw OnJonum.absent("stgex2");
    }

    public void stgex2(boolean a0, boolean a1, int a2, float[] a3, int a4, int a5, float[] a6, int a7, int a8,
            float[] a9, int a10, int a11, float[] a12, int a13, int a14, int a15, int a16, int a17, float[] a18,
            int a19, int a20, intW a21) {
        throw OnJonum.absent("stgex2");
    }

    public void stgsy2(String a0, int a1, int a2, int a3, float[] a4, int a5, float[] a6, int a7, float[] a8, int a9,
            float[] a10, int a11, float[] a12, int a13, float[] a14, int a15, floatW a16, floatW a17, floatW a18,
            int[] a19, intW a20, intW a21) {
        throw OnJonum.absent("stgsy2");
    }

    public void stgsy2(String a0, int a1, int a2, int a3, float[] a4, int a5, int a6, float[] a7, int a8, int a9,
            float[] a10, int a11, int a12, float[] a13, int a14, int a15, float[] a16, int a17, int a18,
            float[] a19, int a20, int a21, floatW a22, floatW a23, floatW a24, int[] a25, int a26, intW a27,
            intW a28) {
        throw OnJonum.absent("stgsy2");
    }

    public void strti2(String a0, String a1, int a2, float[] a3, int a4, intW a5) {
        throw OnJonum.absent("strti2");
    }

    public void strti2(String a0, String a1, int a2, float[] a3, int a4, int a5, intW a6) {
        throw OnJonum.absent("strti2");
    }

    public void stzrqf(int a0, int a1, float[] a2, int a3, float[] a4, intW a5) {
        throw OnJonum.absent("stzrqf");
    }

    public void stzrqf(int a0, int a1, float[] a2, int a3, int a4, float[] a5, int a6, intW a7) {
        throw OnJonum.absent("stzrqf");
    }
}
