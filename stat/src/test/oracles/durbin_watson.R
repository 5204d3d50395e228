# Durbin-Watson statistics and p-values by lmtest (Pan's algorithm, and the normal approximation): Rscript durbin_watson.R > ../resources/org/jonum/stat/inference/durbin-watson.tsv
# Each line: series, columns of x less the intercept, d, exact p for positive, negative, any correlation, asymptotic p for the same.
suppressMessages(library(lmtest))
cat("#", R.version.string, "lmtest", as.character(packageVersion("lmtest")), "\n")
series <- function(n, rho, seed) { s <- seed; v <- numeric(n); e <- 0
  for (i in 1:n) { s <- (s * 16807) %% 2147483647; e <- rho * e + (s / 2147483647 - 0.5); v[i] <- round(e, 6) }
  v }
for (n in c(4, 6, 15, 40, 90)) for (rho in c(0, 0.6, -0.5)) for (k in 0:2) if (n > k + 2) {
  y <- series(n, rho, n + 100 * k + 1); t <- 1:n
  f <- if (k == 0) y ~ 1 else if (k == 1) y ~ t else y ~ t + I(t %% 3)
  x <- model.matrix(f)
  out <- c(dwtest(f)$statistic)
  for (exact in c(TRUE, FALSE)) for (a in c("greater", "less", "two.sided"))
    out <- c(out, suppressWarnings(dwtest(f, alternative = a, exact = exact, iterations = 200, tol = 1e-14)$p.value))
  cat(paste(format(y, digits = 17, trim = TRUE), collapse = " "), k, paste(format(out, digits = 17, trim = TRUE), collapse = "\t"), sep = "\t"); cat("\n")
}
