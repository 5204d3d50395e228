# Strata, Hommel's adjustment, analyses of variance of types II and III, Newey and West's errors, clusters and generalized least squares by their formulas: Rscript inference_more.R > ../resources/org/jonum/stat/inference/more-r.tsv
# Each line: case, quantity, value.
lines <- readLines("../resources/org/jonum/stat/inference/samples.tsv")
S <- list()
for (l in lines) { f <- strsplit(l, "\t")[[1]]; S[[f[1]]] <- as.numeric(strsplit(f[2], " ")[[1]]) }
attach(S)
put <- function(case, ...) { v <- list(...); for (n in names(v)) if (length(v[[n]]) == 1 && !is.na(v[[n]])) cat(sprintf("%s\t%s\t%.17g\n", case, n, as.numeric(v[[n]]))) }
cat(sprintf("# %s\n", R.version.string))
h <- function(case, t) put(case, statistic = t$statistic, p = t$p.value, lower = t$conf.int[1], upper = t$conf.int[2], estimate = t$estimate)
P <- array(c(0, 0, 6, 5, 3, 0, 3, 6, 6, 2, 0, 4, 5, 6, 1, 0, 2, 5, 0, 0), c(2, 2, 5))
h("cmh", mantelhaen.test(P)); h("cmh.plain", mantelhaen.test(P, correct = FALSE))
h("cmh.less", mantelhaen.test(P, alternative = "less", conf.level = 0.9)); h("cmh.greater", mantelhaen.test(P, alternative = "greater"))
q <- p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.2, 0.04, 0.9, 1e-9, 0.6), "hommel"); for (v in q) put("adjust.hommel", p = v)
A <- factor(c(0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,2,2,2,2,2,2,2,2,2,2)); B <- factor(c(0,0,0,1,1,1,2,2,2,2,0,0,1,1,1,1,1,2,2,2,0,0,0,0,0,1,1,2,2,2))
full <- lm(y ~ A * B); ms <- summary(full)$sigma^2; df <- full$df.residual
row <- function(case, ss, d) put(case, df = d, ss = ss, statistic = ss / d / ms, p = pf(ss / d / ms, d, df, lower.tail = FALSE))
rss <- function(f) sum(residuals(f)^2)
row("aov.II.1", rss(lm(y ~ B)) - rss(lm(y ~ A + B)), 2); row("aov.II.2", rss(lm(y ~ A)) - rss(lm(y ~ A + B)), 2); row("aov.II.3", rss(lm(y ~ A + B)) - rss(full), 4)
X <- model.matrix(~ A * B, contrasts.arg = list(A = "contr.sum", B = "contr.sum")); at <- attr(X, "assign")
for (k in 1:3) row(paste0("aov.III.", k), sum(lm.fit(X[, at != k], y)$residuals^2) - rss(full), sum(at == k))
n <- 30; x <- k3[1:n]; f <- lm(y ~ x); X <- model.matrix(f); e <- residuals(f); s <- X * e; C <- solve(crossprod(X))
M <- crossprod(s); for (l in 1:3) { G <- crossprod(s[(l + 1):n, ], s[1:(n - l), ]); M <- M + (1 - l / 4) * (G + t(G)) }
V <- C %*% M %*% C; put("nw", statistic = V[1, 1], estimate = V[1, 2], p = V[2, 2])
g <- rep(1:6, 5); u <- rowsum(s, g); V <- C %*% crossprod(u) %*% C * 6 / 5 * 29 / 28; put("cluster", statistic = V[1, 1], estimate = V[1, 2], p = V[2, 2])
W <- 0.6^abs(outer(1:n, 1:n, "-")); L <- t(chol(W)); z <- forwardsolve(L, y); Z <- forwardsolve(L, X); f <- summary(lm(z ~ Z - 1))
put("gls.1", estimate = f$coefficients[1, 1], statistic = f$coefficients[1, 3], p = f$coefficients[1, 4]); put("gls.2", estimate = f$coefficients[2, 1], statistic = f$coefficients[2, 3], p = f$coefficients[2, 4])
m <- MASS::huber(c(a, 40, -90, 33), k = 1.5, tol = 1e-14)$mu; put("huber", estimate = m)
