// Generated from DoubleAbsent.java by build/Float32.java. Do not edit.
package org.jonum.netlib.internal;

import org.netlib.util.floatW;
import org.netlib.util.intW;

/// What netlib has and Jonum has not.
public abstract class FloatAbsent extends FloatAbsentAuxiliary {
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
