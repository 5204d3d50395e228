// kernels.cu as ordinary C++: what CUDA adds to the language is made of threads and a barrier. Run by KernelsOnCpuTest; by hand:
//   g++ -std=c++20 -O1 -pthread -I gpu/src/main/resources/org/jonum/gpu gpu/src/test/kernels/on-cpu.cpp && ./a.out
// Prints a line for each kernel and precision: its name and the numbers it gives, exactly.
#include <barrier>
#include <cmath>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

using namespace std;

struct Place { int x; };
static thread_local Place blockIdx, threadIdx;
static Place blockDim, gridDim;
static barrier<> *everyone;

#define __global__
#define __device__
#define __shared__ static
static void __syncthreads() { everyone->arrive_and_wait(); }
static unsigned long long __umul64hi(unsigned long long a, unsigned long long b) {
    return (unsigned long long)((unsigned __int128)a * b >> 64);
}
// Φ⁻¹ by bisection: enough to see what it is applied to.
static double normcdfinv(double p) {
    double lo = -40, hi = 40;
    for (int i = 0; i < 200; i++) {
        double x = (lo + hi) / 2;
        (erfc(-x / sqrt(2.0)) / 2 < p ? lo : hi) = x;
    }
    return lo;
}

#include "kernels.cu"

static void launch(int grid, int block, function<void()> kernel) {
    gridDim.x = grid;
    blockDim.x = block;
    for (int b = 0; b < grid; b++) {
        barrier<> all(block);
        everyone = &all;
        vector<thread> threads;
        for (int t = 0; t < block; t++) threads.emplace_back([=] {
            blockIdx.x = b;
            threadIdx.x = t;
            kernel();
        });
        for (thread &t : threads) t.join();
    }
}

static const int M = 5, N = 3, LD = 7;

template <typename R> struct Run {
    const char *end;
    R a[LD * N], b[LD * N], c[LD * N], out[LD];

    void reset() {
        for (int k = 0; k < LD * N; k++) {
            int i = k % LD, j = k / LD;
            a[k] = i < M ? R(i + 5 * j + 1) / 16 : R(NAN);
            b[k] = i < M ? R(i + j + 1) / 2 : R(NAN);
            c[k] = -1;
        }
        for (R &x : out) x = -1;
    }

    void print(const char *name, const R *x, int m, int n, int ld) {
        printf("%s_%s", name, end);
        for (int j = 0; j < n; j++) for (int i = 0; i < m; i++) printf(" %a", (double)x[i + j * ld]);
        printf("\n");
        for (int k = 0; k < LD * N; k++) if (k % LD >= M && c[k] != -1) printf("%s wrote outside\n", name);
    }
};

static Run<double> d = {"double"};
static Run<float> f = {"float"};

#undef MAP
#undef ZIP
#define MAP(name, e) \
    d.reset(); launch(2, 4, [] { map_##name##_double(M, N, d.a, LD, d.c, LD); }); d.print("map_" #name, d.c, M, N, LD); \
    f.reset(); launch(2, 4, [] { map_##name##_float(M, N, f.a, LD, f.c, LD); }); f.print("map_" #name, f.c, M, N, LD);
#define ZIP(name, e) \
    d.reset(); launch(2, 4, [] { zip_##name##_double(M, N, d.a, LD, d.b, LD, d.c, LD); }); d.print("zip_" #name, d.c, M, N, LD); \
    f.reset(); launch(2, 4, [] { zip_##name##_float(M, N, f.a, LD, f.b, LD, f.c, LD); }); f.print("zip_" #name, f.c, M, N, LD); \
    d.reset(); launch(2, 4, [] { with_##name##_double(M, N, d.a, LD, 3, d.c, LD); }); d.print("with_" #name, d.c, M, N, LD); \
    f.reset(); launch(2, 4, [] { with_##name##_float(M, N, f.a, LD, 3, f.c, LD); }); f.print("with_" #name, f.c, M, N, LD);
#define FOLDS(name) \
    d.reset(); launch(2, 256, [] { fold_##name##_double(M, N, d.a, 1, LD, d.out, 2); }); d.print("fold_" #name, d.out, 1, N, 2); \
    f.reset(); launch(2, 256, [] { fold_##name##_float(M, N, f.a, 1, LD, f.out, 2); }); f.print("fold_" #name, f.out, 1, N, 2);
#define ROW_FOLDS(name, parts) \
    d.reset(); launch(2, 256, [] { rows_##name##_double(M, N, parts, d.a, LD, d.out, 1, 0); }); d.print("rows_" #name, d.out, 1, M, 1); \
    f.reset(); launch(2, 256, [] { rows_##name##_float(M, N, parts, f.a, LD, f.out, 1, 0); }); f.print("rows_" #name, f.out, 1, M, 1);

int main() {
    MAP(abs, ) MAP(sqrt, ) MAP(cbrt, ) MAP(square, ) MAP(reciprocal, ) MAP(exp, ) MAP(expm1, ) MAP(log, ) MAP(log1p, ) MAP(log2, )
    MAP(log10, ) MAP(sin, ) MAP(cos, ) MAP(tan, ) MAP(asin, ) MAP(acos, ) MAP(atan, ) MAP(sinh, ) MAP(cosh, ) MAP(tanh, ) MAP(erf, )
    MAP(erfc, ) MAP(lgamma, ) MAP(sigmoid, ) MAP(floor, ) MAP(ceil, ) MAP(rint, ) MAP(sign, )
    ZIP(plus, ) ZIP(minus, ) ZIP(times, ) ZIP(over, ) ZIP(pow, ) ZIP(min, ) ZIP(max, ) ZIP(hypot, ) ZIP(atan2, )
    FOLDS(sum) FOLDS(sum_squares) FOLDS(sum_abs) FOLDS(product) FOLDS(min) FOLDS(max) FOLDS(max_abs)
    ROW_FOLDS(sum, 1) ROW_FOLDS(max_abs, 1) ROW_FOLDS(min, 1)
    // 37 rows of 101 numbers in three parts: two blocks for four tiles and parts
    static vector<double> wide(40 * 101), parted(37 * 3);
    for (size_t k = 0; k < wide.size(); k++) wide[k] = double(k % 40 < 37 ? k % 40 + k / 40 : NAN);
    launch(2, 256, [] { rows_sum_double(37, 101, 3, wide.data(), 40, parted.data(), 1, 37); });
    printf("parted"); for (double x : parted) printf(" %a", x); printf("\n");
    // a long column of ones, and one with NaN in it
    static vector<double> ones(5000, 1.0);
    launch(1, 256, [] { fold_sum_double(5000, 1, ones.data(), 1, 0, d.out, 1); });
    printf("ones %a\n", d.out[0]);
    ones[4321] = NAN;
    launch(1, 256, [] { fold_max_double(5000, 1, ones.data(), 1, 0, d.out, 1); });
    printf("nan %d\n", (int)isnan(d.out[0]));
    d.reset(); launch(2, 4, [] { fill_double(M, N, 7, d.c, LD); }); d.print("fill", d.c, M, N, LD);
    f.reset(); launch(2, 4, [] { fill_float(M, N, 7, f.c, LD); }); f.print("fill", f.c, M, N, LD);
    d.reset(); launch(2, 4, [] { random_uniform_double(M, N, 42, 5, 7, d.c, LD); }); d.print("random_uniform", d.c, M, N, LD);
    f.reset(); launch(2, 4, [] { random_uniform_float(M, N, 42, 5, 7, f.c, LD); }); f.print("random_uniform", f.c, M, N, LD);
    d.reset(); launch(2, 4, [] { random_normal_double(M, N, 42, 5, 7, d.c, LD); }); d.print("random_normal", d.c, M, N, LD);
    // without gaps, from the middle of a block: most are stored four at a time
    static Four<double> side[6];
    launch(2, 4, [] { random_uniform_double(23, 1, 42, 5, 6, &side[0].of[0] + 1, 23); });
    printf("side"); for (Four<double> &x : side) for (double y : x.of) printf(" %a", y); printf("\n");
}
