// What cuBLAS has no routine for: functions of each element, sums and extremes, random numbers.
// Compiled at run time by NVRTC. Each kernel is there for double and for float: map_exp_double, map_exp_float.
// Matrices are column-major, m×n, element (i, j) at a[i + j*lda]. NaN in, NaN out, for minima and maxima too.

typedef long long Index;
typedef unsigned long long Word;

#define KERNEL(name, R) extern "C" __global__ void name##_##R

// Element k of a matrix, column by column.
#define FOR_EACH(m, n) \
    for (Index k = blockIdx.x * (Index)blockDim.x + threadIdx.x, size = (m) * (n), step = gridDim.x * (Index)blockDim.x; \
         k < size; k += step)
#define AT(a, lda) a[k % m + k / m * lda]

template <typename Real> __device__ Real lower(Real x, Real y) { return x != x || x < y ? x : y; }
template <typename Real> __device__ Real upper(Real x, Real y) { return x != x || x > y ? x : y; }

// ---- one matrix: b = f(a) ----

#define MAP_OF(R, name, expression) \
    KERNEL(map_##name, R)(Index m, Index n, const R *a, Index lda, R *b, Index ldb) { \
        typedef R Real; \
        FOR_EACH(m, n) { \
            Real x = AT(a, lda); \
            AT(b, ldb) = expression; \
        } \
    }
#define MAP(name, expression) MAP_OF(double, name, expression) MAP_OF(float, name, expression)

MAP(abs, fabs(x))
MAP(sqrt, sqrt(x))
MAP(cbrt, cbrt(x))
MAP(square, x * x)
MAP(reciprocal, Real(1) / x)
MAP(exp, exp(x))
MAP(expm1, expm1(x))
MAP(log, log(x))
MAP(log1p, log1p(x))
MAP(log2, log2(x))
MAP(log10, log10(x))
MAP(sin, sin(x))
MAP(cos, cos(x))
MAP(tan, tan(x))
MAP(asin, asin(x))
MAP(acos, acos(x))
MAP(atan, atan(x))
MAP(sinh, sinh(x))
MAP(cosh, cosh(x))
MAP(tanh, tanh(x))
MAP(erf, erf(x))
MAP(erfc, erfc(x))
MAP(lgamma, lgamma(x))
MAP(sigmoid, Real(1) / (Real(1) + exp(-x)))
MAP(floor, floor(x))
MAP(ceil, ceil(x))
MAP(rint, rint(x))
MAP(sign, x > 0 ? Real(1) : x < 0 ? Real(-1) : x)

// ---- two matrices, or a matrix and a number: c = f(a, b), c = f(a, y) ----

#define ZIP_OF(R, name, expression) \
    KERNEL(zip_##name, R)(Index m, Index n, const R *a, Index lda, const R *b, Index ldb, R *c, Index ldc) { \
        FOR_EACH(m, n) { \
            R x = AT(a, lda), y = AT(b, ldb); \
            AT(c, ldc) = expression; \
        } \
    } \
    KERNEL(with_##name, R)(Index m, Index n, const R *a, Index lda, R y, R *c, Index ldc) { \
        FOR_EACH(m, n) { \
            R x = AT(a, lda); \
            AT(c, ldc) = expression; \
        } \
    }
#define ZIP(name, expression) ZIP_OF(double, name, expression) ZIP_OF(float, name, expression)

ZIP(plus, x + y)
ZIP(minus, x - y)
ZIP(times, x * y)
ZIP(over, x / y)
ZIP(pow, pow(x, y))
ZIP(min, lower(x, y))
ZIP(max, upper(x, y))
ZIP(hypot, hypot(x, y))
ZIP(atan2, atan2(x, y))

#define FILL_OF(R) \
    KERNEL(fill, R)(Index m, Index n, R y, R *a, Index lda) { \
        FOR_EACH(m, n) AT(a, lda) = y; \
    }
FILL_OF(double)
FILL_OF(float)

// ---- reductions: out[j*inc] = fold over i < m of a[i*rs + j*cs], one block of threads for each j ----
// A tree over 256 partial folds, each over every 256th element: the same order, and so the same bits, whatever runs beside.

#define THREADS 256

#define FOLD_OF(R, name, start, first, then) \
    KERNEL(fold_##name, R)(Index m, Index n, const R *a, Index rs, Index cs, R *out, Index inc) { \
        typedef R Real; \
        __shared__ Real part[THREADS]; \
        for (Index j = blockIdx.x; j < n; j += gridDim.x) { \
            Real r = start; \
            for (Index i = threadIdx.x; i < m; i += THREADS) { \
                Real x = a[i * rs + j * cs], y = first; \
                x = r; \
                r = then; \
            } \
            part[threadIdx.x] = r; \
            __syncthreads(); \
            for (int half = THREADS / 2; half > 0; half /= 2) { \
                if (threadIdx.x < half) { \
                    Real x = part[threadIdx.x], y = part[threadIdx.x + half]; \
                    part[threadIdx.x] = then; \
                } \
                __syncthreads(); \
            } \
            if (threadIdx.x == 0) out[j * inc] = part[0]; \
            __syncthreads(); \
        } \
    }
#define FOLD(name, start, first, then) FOLD_OF(double, name, start, first, then) FOLD_OF(float, name, start, first, then)

#define INFINITE (Real(1) / Real(0))

FOLD(sum, Real(0), x, x + y)
FOLD(sum_squares, Real(0), x *x, x + y)
FOLD(sum_abs, Real(0), fabs(x), x + y)
FOLD(product, Real(1), x, x *y)
FOLD(min, INFINITE, x, lower(x, y))
FOLD(max, -INFINITE, x, upper(x, y))
FOLD(max_abs, Real(0), fabs(x), upper(x, y))

// ---- Philox4x64-10 (Salmon, Moraes, Dror & Shaw 2011), the numbers of org.jonum.distuv.Philox4x64 in its order ----
// Element k, column by column, is draw first + k of the stream: word (first + k) mod 4 of block (first + k) div 4.

__device__ Word philox(Word block, Word which, Word stream, Word k0, Word k1) {
    const Word m0 = 0xD2E7470EE14C6C93ULL, m1 = 0xCA5A826395121157ULL;
    Word c0 = block, c1 = 0, c2 = stream, c3 = 0;
    for (int r = 0; r < 10; r++) {
        Word h0 = __umul64hi(m0, c0), h1 = __umul64hi(m1, c2), l0 = m0 * c0, l1 = m1 * c2;
        c0 = h1 ^ c1 ^ k0;
        c1 = l1;
        c2 = h0 ^ c3 ^ k1;
        c3 = l0;
        k0 += 0x9E3779B97F4A7C15ULL;
        k1 += 0xBB67AE8584CAA73BULL;
    }
    return which == 0 ? c0 : which == 1 ? c1 : which == 2 ? c2 : c3;
}

#define DRAW philox((first + (Word)k) / 4, (first + (Word)k) % 4, stream, seed, 0)

// [0, 1) as nextDouble() and nextFloat() of java.util.random make it from nextLong().
template <typename Real> __device__ Real unit(Word w);
template <> __device__ double unit<double>(Word w) { return (w >> 11) * 0x1p-53; }
template <> __device__ float unit<float>(Word w) { return (w >> 40) * 0x1p-24f; }

// Normal: Φ⁻¹ of the middle of one of 2⁵² equal parts of (0, 1).
#define RANDOM_OF(R) \
    KERNEL(random_uniform, R)(Index m, Index n, Word seed, Word stream, Word first, R *a, Index lda) { \
        FOR_EACH(m, n) AT(a, lda) = unit<R>(DRAW); \
    } \
    KERNEL(random_normal, R)(Index m, Index n, Word seed, Word stream, Word first, R *a, Index lda) { \
        FOR_EACH(m, n) AT(a, lda) = R(normcdfinv(((DRAW >> 12) + 0.5) * 0x1p-52)); \
    }
RANDOM_OF(double)
RANDOM_OF(float)
