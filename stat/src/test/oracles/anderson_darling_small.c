/* P(A^2 > a) of n uniform numbers for n = 3 ... 9, by simulation with importance sampling.

   cc -O2 -o ad anderson_darling_small.c -lm && ./ad 30000000 3 9 > anderson-darling-small.tsv, whose third column is in AndersonDarlingTable.java

   Far out the samples lie near one end of the interval together. So they are drawn, the largest first, from the density proportional to the product of
   u(i)^(-c(2i-1)/n), that is e^(cA^2) near 0, or from its mirror image, and their weight is 1 over the mean of the two densities; c = 0 is plain simulation. For each
   point the c with the least standard error is taken. Each line: n, a, log P, relative standard error. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { POINTS = 50, TILTS = 5 };
static uint64_t s[4] = {0x9e3779b97f4a7c15, 0xbf58476d1ce4e5b9, 0x94d049bb133111eb, 20261126};

static uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static double uniform(void) { /* xoshiro256+, Blackman & Vigna 2021 */
    uint64_t result = s[0] + s[3], t = s[1] << 17;
    s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t; s[3] = rotl(s[3], 45);
    return ((result >> 12) + 0.5) * 0x1p-52;
}

int main(int argc, char **argv) {
    long trials = argc > 1 ? atol(argv[1]) : 1000000;
    int from = argc > 2 ? atoi(argv[2]) : 3, to = argc > 3 ? atoi(argv[3]) : 9;
    const double tilt[TILTS] = {0, 0.5, 0.8, 0.93, 0.98};
    double a[POINTS];
    for (int k = 0; k < POINTS; k++) a[k] = 0.15 * pow(1.13, k);
    for (int n = from; n <= to; n++) {
        double best[POINTS], err[POINTS];
        for (int k = 0; k < POINTS; k++) err[k] = INFINITY;
        for (int m = 0; m < TILTS; m++) {
            double c = tilt[m], scale = 1, sum[POINTS] = {0}, square[POINTS] = {0};
            for (int i = 1; i <= n; i++) scale *= 1 - c * i / n;
            for (long t = 0; t < trials; t++) {
                double u[64], lu = 0, lv = 0, st = -n, top = 1;
                for (int i = n; i >= 1; i--) u[i - 1] = top *= pow(uniform(), 1 / (i - c * i * i / n));
                for (int i = 0; i < n; i++) {
                    double p = log(u[i]), q = log1p(-u[i]);
                    lu += (2 * i + 1) * p / n;
                    lv += (2 * i + 1) * log1p(-u[n - 1 - i]) / n;
                    st -= ((2 * i + 1) * p + (2 * n - 1 - 2 * i) * q) / n;
                }
                double weight = c == 0 ? 1 : 2 / (scale * (exp(-c * lu) + exp(-c * lv)));
                int k = 0;
                if (st > a[0]) {
                    k = (int)(log(st / 0.15) / log(1.13)) + 1;
                    if (k > POINTS) k = POINTS;
                    while (k < POINTS && a[k] < st) k++;
                    while (k > 0 && a[k - 1] >= st) k--;
                    sum[k - 1] += weight; square[k - 1] += weight * weight;
                }
            }
            double w = 0, w2 = 0;
            for (int k = POINTS - 1; k >= 0; k--) {
                w += sum[k]; w2 += square[k];
                double mean = w / trials, e = sqrt((w2 / trials - mean * mean) / trials) / mean;
                if (mean > 0 && e < err[k]) { err[k] = e; best[k] = log(mean); }
            }
        }
        for (int k = 0; k < POINTS; k++) printf("%d\t%.6g\t%.7g\t%.2g\n", n, a[k], best[k], err[k]);
        fflush(stdout);
    }
}
