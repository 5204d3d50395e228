package org.jonum.optimize;

final class Try2 {
    public static void main(String[] args) {
        double[] x0 = {25, 5, -5, -1};
        Problem p = Functions.of("Brown and Dennis function", x0).squares().bounds(new double[] {-10, 0, -100, -20}, new double[] {100, 15, 0, 0.2});
        x0 = new double[] {25, 5, -5, -1};
        Run run = new TrustRegionReflective().start(p, Control.DEFAULT.listen(i -> System.out.println(i)), x0);
        int k = 0;
        while (run.step()) { k++; System.out.println(java.util.Arrays.toString(run.result().x()) + " " + DBG); if (k > 60) break; }
    }
    static String DBG = "";
}
