package org.jonum.conformance;

import harness.Adapter;
import harness.Sig;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jonum.lapack.ColumnNorms;
import org.jonum.lapack.Compz;
import org.jonum.lapack.Equed;
import org.jonum.lapack.Job;
import org.jonum.lapack.Part;
import org.jonum.lapack.Structure;
import org.jonum.lapack.SvdJob;

/// From Jonum's names to those of the reference.
final class Names {
    /// How Jonum's doors begin what they say: `dgemm: lda = 2, need …`.
    private static final Pattern REFUSED = Pattern.compile("\\w+: (\\w+) = .*", Pattern.DOTALL);

    private static final Map<Character, Structure> BANDS =
            Map.of('B', Structure.LOWER_BAND, 'Q', Structure.UPPER_BAND, 'Z', Structure.LU_BAND);

    private Names() {}

    /// The name of a routine without the letter of its precision: `gemm`, `iamax`.
    static String stem(Sig sig) {
        int at = sig.precision == ' ' ? -1 : sig.name.indexOf(sig.precision);
        return at < 0 ? sig.name : sig.name.substring(0, at) + sig.name.substring(at + 1);
    }

    /// What a refusal means to the reference: the position of the argument that was named, else the exception itself.
    static RuntimeException illegal(Sig sig, IllegalArgumentException refusal) {
        Matcher m = REFUSED.matcher(String.valueOf(refusal.getMessage()));
        if (!m.matches()) return refusal;
        String argument = m.group(1).toLowerCase(Locale.ROOT);
        return sig.has(argument) ? new Adapter.Illegal(sig.at(argument) + 1) : refusal;
    }

    /// The letter that says "vectors" may be that of the matrix: `U` for JOBU, `Q` for JOBQ.
    ///
    /// VECT of sbtrd says `V` and `U` where COMPZ says `I` and `V`.
    static char letter(String argument, Class<?> type, char given) {
        if (type == Compz.class && argument.equals("vect")) {
            char letter = Character.toUpperCase(given);
            return letter == 'V' ? 'I' : letter == 'U' ? 'V' : letter == 'I' ? '?' : letter;
        }
        boolean vectors = (type == Job.class || type == Compz.class)
                && Character.toLowerCase(given) == argument.charAt(argument.length() - 1);
        return vectors ? 'V' : given;
    }

    /// The constant of an enum that a character stands for, its first letter in either case, or null.
    ///
    /// The 1-norm is also `1`, the Frobenius norm also `E`; any other letter than U and L means all of a matrix; band
    /// matrices in routines for all structures have letters of their own; thin singular vectors are `S`.
    static Object constant(Class<?> type, char given) {
        char letter = Character.toUpperCase(given);
        if (type.getSimpleName().equals("Norm")) letter = letter == '1' ? 'O' : letter == 'E' ? 'F' : letter;
        if (type == Equed.class && letter == 'Y') letter = 'B';
        if (type == Part.class && letter != 'U' && letter != 'L') letter = 'A';
        if (type == Structure.class && BANDS.containsKey(letter)) return BANDS.get(letter);
        if (type == ColumnNorms.class) letter = letter == 'Y' ? 'G' : letter == 'N' ? 'C' : '?';
        if (type == SvdJob.class) letter = letter == 'S' ? 'T' : letter == 'T' ? 'S' : letter;
        for (Object constant : type.getEnumConstants()) {
            if (constant.toString().charAt(0) == letter) return constant;
        }
        return null;
    }

    /// The character that a constant stands for: its first letter. A symmetric matrix that was equilibrated on both
    /// sides is `Y` there.
    static char letter(Sig sig, Enum<?> constant) {
        boolean symmetric = stem(sig).startsWith("laqs") || stem(sig).equals("posvx") || stem(sig).equals("ppsvx");
        return symmetric && constant.name().equals("BOTH") ? 'Y' : constant.name().charAt(0);
    }
}
