# Values of descriptive statistics from R, for DescriptiveOracleTest: name, value(s), x, y (numbers separated by blanks).
# Rscript descriptive.R > ../resources/descriptive/r.tsv
f <- function(v) paste(formatC(v, digits = 17, format = "g", width = 1), collapse = " ")
out <- function(name, value, x, y = numeric(0)) cat(name, f(value), f(x), f(y), sep = "\t", fill = FALSE, "\n")
set.seed(20261126)
samples <- list(c(1, 2, 3, 4), c(3.5), c(2, 2), round(rnorm(7), 3), rexp(20), c(rep(1, 5), rep(2, 7), 9), rnorm(101, 1e6, 1),
                rcauchy(50), sample(1:10, 64, TRUE), c(-1e5, 1e-5, 3, 3, 3))
for (x in samples) {
  for (t in 1:9) out(paste0("quantile", t), quantile(x, c(0, 0.01, 0.1, 0.25, 1/3, 0.5, 0.75, 0.9, 0.999, 1), type = t, names = FALSE), x)
  out("mad", mad(x, constant = 1), x)
  out("iqr", IQR(x), x)
  out("rank", rank(x), x)
  out("trim", mean(x, trim = 0.13), x)
  if (length(unique(x)) > 1) {
    out("variance", var(x), x)
    out("nrd0", bw.nrd0(x), x)
    if (length(x) > 4) {
      out("acf", acf(x, lag.max = 4, plot = FALSE)$acf, x)
      out("pacf", c(1, pacf(x, lag.max = 4, plot = FALSE)$acf), x)
    }
    if (length(x) >= 20) out("sj", bw.SJ(x - x[1], nb = 20000, method = "ste", tol = 1e-10), x)
    out("sturges", nclass.Sturges(x), x)
  }
}
pairs <- list(list(c(1, 2, 2, 3, 4), c(1, 3, 3, 2, 5)), list(rnorm(30), rnorm(30)), list(sample(1:5, 40, TRUE), sample(1:4, 40, TRUE)),
              list(1:12 + 0, (1:12)^3), list(rnorm(50, 1e8), rnorm(50, -1e4, 1e-3)))
for (p in pairs) {
  x <- p[[1]]; y <- p[[2]]
  out("pearson", cor(x, y), x, y)
  out("spearman", cor(x, y, method = "spearman"), x, y)
  out("kendall", cor(x, y, method = "kendall"), x, y)
  out("covariance", cov(x, y), x, y)
  out("ccf", ccf(y, x, lag.max = 3, plot = FALSE)$acf[4:7], x, y)
  w <- seq_along(x) / sum(seq_along(x))
  out("weightedCovariance", cov.wt(cbind(x, y), wt = w)$cov[1, 2], x, y)
  out("weightedCorrelation", cov.wt(cbind(x, y), wt = w, cor = TRUE)$cor[1, 2], x, y)
}
