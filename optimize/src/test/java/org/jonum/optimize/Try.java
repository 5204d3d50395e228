package org.jonum.optimize;

import java.util.List;

final class Try {
    public static void main(String[] args) {
        List<Method> ms = List.of(new Bfgs(), new Bfgs().lineSearch(LineSearch.hagerZhang()), new Lbfgs(), new Lbfgs().lineSearch(LineSearch.hagerZhang()), new LbfgsB());
        Control c = Control.DEFAULT.evaluations(3000).gradient(1e-13);
        long[][] all = new long[ms.size()][53];
        int k = 0;
        for (TestProblem p : MoreWild.all()) {
            StringBuilder s = new StringBuilder(String.format("%-40s", p));
            for (int i = 0; i < ms.size(); i++) {
                long v = MoreWild.calls(ms.get(i), p, 1e-10, c);
                all[i][k] = v < 0 ? 9999 : v;
                s.append(String.format("%6d", v));
            }
            k++;
            if (args.length == 0) System.out.println(s);
        }
        for (int i = 0; i < ms.size(); i++) {
            long[] d = java.util.Arrays.copyOf(all[i], 35), a = all[i].clone();
            java.util.Arrays.sort(d);
            java.util.Arrays.sort(a);
            long solved = java.util.Arrays.stream(a).filter(v -> v < 9999).count(), dev = java.util.Arrays.stream(d).filter(v -> v < 9999).count();
            System.out.println(ms.get(i) + " solved " + solved + " median " + a[26] + " [" + a[24] + " " + a[28] + "] dev " + dev + " " + d[17]);
        }
    }
}
