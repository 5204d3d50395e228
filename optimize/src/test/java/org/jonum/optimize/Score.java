package org.jonum.optimize;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Prints scores while the methods are being worked on.
final class Score {
    public static void main(String[] args) {
        for (String a : args) {
            switch (a) {
                case "nist" -> nist();
                case "roots" -> roots();
                default -> moreWild(a);
            }
        }
    }

    static void roots() {
        int[] total = new int[4], worst = new int[4];
        int[][] byFamily = new int[4][16];
        for (RootProblems p : RootProblems.all()) {
            var r = List.of(org.jonum.optimize.scalar.Roots.find(p.f(), p.a(), p.b()),
                    org.jonum.optimize.scalar.Roots.brent(p.f(), p.a(), p.b()),
                    org.jonum.optimize.scalar.Roots.toms748(p.f(), p.a(), p.b()),
                    org.jonum.optimize.scalar.Roots.chandrupatla(p.f(), p.a(), p.b()));
            for (int i = 0; i < 4; i++) {
                total[i] += r.get(i).evaluations();
                worst[i] = Math.max(worst[i], r.get(i).evaluations());
                byFamily[i][p.family()] += r.get(i).evaluations();
                if (!r.get(i).found()) System.out.println(p + " " + r.get(i));
            }
        }
        for (int i = 0; i < 4; i++) {
            System.out.println(total[i] + " worst " + worst[i] + " " + Arrays.toString(byFamily[i]));
        }
    }

    static void nist() {
        for (boolean exact : new boolean[] {true, false}) {
            double sum = 0, least = 11, se = 0;
            for (Nist d : Nist.all()) {
                for (int s = 0; s < 2; s++) {
                    Fit fit = (exact ? d.exact(s) : d.fit(s)).fit();
                    double lre = Nist.digits(fit.parameters(), d.certified());
                    double e = Nist.digits(fit.standardErrors(), d.errors());
                    sum += lre;
                    se += e;
                    least = Math.min(least, lre);
                    System.out.printf(Locale.ROOT, "%-10s %d %6.2f %6.2f %s %s%n", d.name(), s + 1, lre, e,
                            fit.result().status(), fit.result().counts());
                }
            }
            System.out.printf(Locale.ROOT, "mean %.3f least %.3f errors %.3f%n", sum / 36, least, se / 36);
        }
    }

    static void moreWild(String which) {
        Method m = switch (which) {
            case "bfgs" -> new Bfgs();
            case "bfgs-hz" -> new Bfgs().lineSearch(LineSearch.hagerZhang());
            case "lbfgs" -> new Lbfgs();
            case "lbfgs-hz" -> new Lbfgs().lineSearch(LineSearch.hagerZhang());
            case "lbfgsb" -> new LbfgsB();
            case "cg" -> new ConjugateGradient();
            case "pr" -> new ConjugateGradient(ConjugateGradient.Formula.POLAK_RIBIERE_PLUS);
            case "dy" -> new ConjugateGradient(ConjugateGradient.Formula.DAI_YUAN);
            case "newton" -> new Newton();
            case "dogleg" -> TrustRegion.dogleg();
            case "exact" -> TrustRegion.exact();
            case "steihaug" -> TrustRegion.steihaug();
            case "nm" -> new NelderMead();
            case "powell" -> new Powell();
            default -> throw new IllegalArgumentException(which);
        };
        long[] calls = new long[53];
        int solved = 0, k = 0, dev = 0;
        for (TestProblem p : MoreWild.all()) {
            long c = MoreWild.calls(m, p, 1e-10, Control.DEFAULT.evaluations(3000));
            if (c < 0) {
                Result r = m.minimize(p.smooth(), Control.DEFAULT.evaluations(3000), p.x0());
                System.out.println("  " + p + " f " + r.f() + " best " + p.best() + " " + r.status() + " " + r.counts());
            } else {
                solved++;
                if (k < 35) dev++;
            }
            calls[k++] = c < 0 ? Long.MAX_VALUE : c;
        }
        long[] d = Arrays.copyOf(calls, 35);
        Arrays.sort(d);
        Arrays.sort(calls);
        System.out.println(which + ": " + solved + " of " + k + " median " + calls[26] + "; dev " + dev + " median " + d[17]);
    }
}
