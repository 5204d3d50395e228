# Nearest correlation matrices by Matrix::nearPD: Rscript nearest_correlation.R > ../resources/descriptive/nearest-correlation.tsv
# Each line: order, elements of A below the diagonal (column after column), the same of the nearest correlation matrix, distance.
suppressMessages(library(Matrix))
cat("#", R.version.string, "Matrix", as.character(packageVersion("Matrix")), "\n")
for (n in c(3, 4, 6, 10)) for (scale in c(0.5, 1, 2)) {
  s <- n * 7 + scale * 10; a <- diag(n)
  for (j in 1:(n - 1)) for (i in (j + 1):n) { s <- (s * 16807) %% 2147483647; a[i, j] <- a[j, i] <- round(scale * (2 * s / 2147483647 - 1), 4) }
  x <- as.matrix(nearPD(a, corr = TRUE, do2eigen = FALSE, conv.tol = 1e-13, eig.tol = 1e-16, posd.tol = 0, maxit = 100000)$mat)
  cat(n, paste(a[lower.tri(a)], collapse = " "), paste(format(x[lower.tri(x)], digits = 17, trim = TRUE), collapse = " "), format(norm(a - x, "F"), digits = 17), sep = "\t"); cat("\n")
}
