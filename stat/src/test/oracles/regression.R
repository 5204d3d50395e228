# Values of lm, glm, MASS::glm.nb, MASS::rlm and the sandwich formulas, for RegressionTablesTest.
#   Rscript regression.R regression-data.tsv regression.tsv && gzip -9n regression.tsv
# Data are drawn with a fixed seed, rounded, and written beside the results. glm and rlm run to tolerances of rounding.
suppressMessages(library(MASS))
args <- commandArgs(TRUE)
set.seed(20261126)
n <- 60
d <- data.frame(x1 = round(rnorm(n), 3), x2 = round(runif(n, 1, 9), 2))
d$x3 <- round(d$x1 - 0.3 * d$x2 + rnorm(n) / 4, 3)
d$g <- sample(c("a", "b", "c", "d"), n, TRUE)
d$h <- sample(c("u", "v"), n, TRUE)
d$w <- round(rexp(n) + 0.1, 2)
d$trials <- sample(3:20, n, TRUE)
d$off <- round(runif(n, -0.5, 0.5), 2)
eta <- 0.4 + 0.5 * d$x1 - 0.1 * d$x2 + 0.3 * (d$g == "c")
d$y <- round(3 * eta + 0.2 * d$x3 + rnorm(n) * (0.5 + abs(d$x1)), 3)
d$k <- rbinom(n, d$trials, plogis(eta))
d$b <- rbinom(n, 1, plogis(1.5 * eta))
d$count <- rpois(n, exp(eta + 1 + d$off))
d$over <- rnegbin(n, exp(eta + 1.5), 1.7)
d$pos <- round(rgamma(n, 3, 3 / exp(eta + 1)), 4)
d$out <- d$y
d$out[c(3, 17, 40)] <- d$out[c(3, 17, 40)] + c(15, -22, 80)
write.table(d, args[1], sep = "\t", quote = FALSE, row.names = FALSE)
sink(args[2])
cat("# R", as.character(getRversion()), "MASS", as.character(packageVersion("MASS")), "\n")
put <- function(case, what, v) {
  v <- as.vector(v)
  cat(sprintf("%s\t%s\t%d\t%.17g\n", case, what, seq_along(v) - 1L, v), sep = "")
}
sandwiches <- function(case, f, score, x, h, k) {
  c0 <- vcov(f); s <- if (inherits(f, "glm")) summary(f)$dispersion else summary(f)$sigma^2
  bread <- c0 / s; m <- nrow(x)
  hc <- list(HC0 = rep(1, m), HC1 = rep(m / (m - k), m), HC2 = 1 / (1 - h), HC3 = 1 / (1 - h)^2)
  for (name in names(hc)) {
    v <- bread %*% (t(x) %*% (x * (score^2 * hc[[name]]))) %*% bread
    put(case, name, sqrt(diag(v)))
  }
}
linear <- function(case, f, newdata = NULL) {
  few <- length(residuals(f)) <= 60
  s <- summary(f)
  put(case, "coef", s$coefficients[, 1]); put(case, "se", s$coefficients[, 2]); put(case, "stat", s$coefficients[, 3])
  put(case, "logp", log(2) + pt(-abs(s$coefficients[, 3]), f$df.residual, log.p = TRUE))
  ci <- confint(f, level = 0.9); put(case, "lower", ci[, 1]); put(case, "upper", ci[, 2])
  put(case, "sigma", s$sigma); put(case, "r2", s$r.squared); put(case, "adjr2", s$adj.r.squared)
  put(case, "f", s$fstatistic); put(case, "logpf", pf(s$fstatistic[1], s$fstatistic[2], s$fstatistic[3], lower.tail = FALSE, log.p = TRUE))
  put(case, "loglik", logLik(f)); put(case, "aic", AIC(f)); put(case, "bic", BIC(f)); put(case, "df", f$df.residual)
  if (few) {
  put(case, "residuals", residuals(f)); put(case, "leverage", hatvalues(f)); put(case, "standardized", rstandard(f))
  put(case, "studentized", rstudent(f)); put(case, "cook", cooks.distance(f))
  }
  w <- if (is.null(f$weights)) rep(1, length(residuals(f))) else f$weights
  x <- model.matrix(f); x <- x[, !is.na(coef(f)), drop = FALSE]
  sandwiches(case, f, w * residuals(f), x, hatvalues(f), f$rank)
  if (!is.null(newdata)) {
    a <- predict(f, newdata, interval = "confidence", level = 0.9, se.fit = TRUE)
    put(case, "predict", a$fit[, 1]); put(case, "predict.se", a$se.fit)
    put(case, "conf.lower", a$fit[, 2]); put(case, "conf.upper", a$fit[, 3])
    b <- suppressWarnings(predict(f, newdata, interval = "prediction", level = 0.9))
    put(case, "pred.lower", b[, 2]); put(case, "pred.upper", b[, 3])
  }
}
new <- data.frame(x1 = c(-1, 0.5, 3), x2 = c(2, 5, 20), x3 = c(0, -1, 1), g = c("d", "a", "b"), h = c("v", "v", "u"))
linear("plain", lm(y ~ x1 + x2 + x3, d), new)
linear("weighted", lm(y ~ x1 + x2 + g, d, weights = w), new)
linear("origin", lm(y ~ x1 + x2 - 1, d), new)
linear("treatment", lm(y ~ x1 + g * h, d), new)
linear("sum", lm(y ~ x1 + g * h, d, contrasts = list(g = "contr.sum", h = "contr.sum")), new)
linear("helmert", lm(y ~ g + x1:g, d, contrasts = list(g = "contr.helmert")), new)
linear("polynomial", lm(y ~ g + x2 + I(x2^2) + I(x2^3), d, contrasts = list(g = "contr.poly")), new)
linear("frequency", lm(y ~ x1 + x2, d[rep(seq_len(n), d$trials), ]))
d$sumx <- d$x1 + d$x2
f <- lm(y ~ x1 + x2 + sumx + x3, d); put("aliased", "coef", coef(f)); put("aliased", "sigma", summary(f)$sigma)
far <- 1:400; d2 <- data.frame(t = far, v = round(3 * far + 2 * sin(far * far), 6)); linear("far", lm(v ~ t, d2))
vif <- sapply(c("x1", "x2", "x3"), function(v) 1 / (1 - summary(lm(reformulate(setdiff(c("x1", "x2", "x3"), v), v), d))$r.squared))
put("plain", "vif", vif)

general <- function(case, f, newdata = NULL) {
  nb <- grepl("Negative", f$family$family); known <- nb || f$family$family %in% c("poisson", "binomial")
  s <- if (nb) summary(f, dispersion = 1) else summary(f)
  put(case, "coef", s$coefficients[, 1]); put(case, "se", s$coefficients[, 2]); put(case, "stat", s$coefficients[, 3])
  put(case, "logp", log(2) + if (known) pnorm(-abs(s$coefficients[, 3]), log.p = TRUE) else pt(-abs(s$coefficients[, 3]), f$df.residual, log.p = TRUE))
  put(case, "deviance", deviance(f)); put(case, "null", f$null.deviance); put(case, "dispersion", s$dispersion)
  put(case, "loglik", logLik(f)); put(case, "aic", AIC(f)); put(case, "bic", BIC(f)); put(case, "df", f$df.residual)
  put(case, "RESPONSE", residuals(f, "response")); put(case, "PEARSON", residuals(f, "pearson"))
  put(case, "DEVIANCE", residuals(f, "deviance")); put(case, "WORKING", residuals(f, "working"))
  put(case, "leverage", hatvalues(f))
  if (nb) return(invisible()) # what follows would estimate a dispersion
  put(case, "cook", cooks.distance(f))
  put(case, "standardized", rstandard(f, type = "pearson")); put(case, "studentized", rstandard(f))
  sandwiches(case, f, f$weights * residuals(f, "working"), model.matrix(f), hatvalues(f), f$rank)
  if (!is.null(newdata)) {
    a <- predict(f, newdata, se.fit = TRUE, type = "response"); put(case, "predict", a$fit); put(case, "predict.se", a$se.fit)
    l <- predict(f, newdata, se.fit = TRUE)
    q <- if (known) qnorm(0.95) else qt(0.95, f$df.residual)
    e <- cbind(f$family$linkinv(l$fit - q * l$se.fit), f$family$linkinv(l$fit + q * l$se.fit))
    put(case, "conf.lower", pmin(e[, 1], e[, 2])); put(case, "conf.upper", pmax(e[, 1], e[, 2]))
  }
}
tight <- glm.control(epsilon = 1e-15, maxit = 500)
g <- function(...) {
  call <- match.call(); call[[1]] <- quote(glm); call$data <- quote(d); call$control <- quote(tight)
  f <- suppressWarnings(eval(call, globalenv()))
  for (i in 1:30) { # the deviance is flat where coefficients still move
    call$start <- coef(f); f <- suppressWarnings(eval(call, globalenv()))
  }
  f
}
general("gaussian", g(y ~ x1 + x2 + g, family = gaussian, weights = w), new)
general("gaussian-log", g(pos ~ x1 + x2, family = gaussian("log")), new)
general("logit", g(k / trials ~ x1 + x2 + g, family = binomial, weights = trials), new)
general("logit-binary", g(b ~ x1 + x2, family = binomial, offset = off))
general("probit", g(k / trials ~ x1 + x2 + g, family = binomial("probit"), weights = trials), new)
general("cloglog", g(k / trials ~ x1 + x2 + g, family = binomial("cloglog"), weights = trials), new)
general("poisson", g(count ~ x1 + x2 + g, family = poisson, offset = off))
general("poisson-weighted", g(count ~ x1 + x2, family = poisson, weights = w), new)
general("poisson-sqrt", g(count ~ x1 + x2, family = poisson("sqrt")), new)
general("poisson-identity", g(count ~ x1 + x2, family = poisson("identity"), start = c(5, 0.5, -0.1)))
general("gamma-inverse", g(pos ~ x1, family = Gamma, weights = w), new)
general("gamma-log", g(pos ~ x1 + x2 + g, family = Gamma("log")), new)
general("gamma-identity", g(pos ~ x1 + x2, family = Gamma("identity")), new)
general("ig-log", g(pos ~ x1 + x2, family = inverse.gaussian("log")), new)
general("ig-usual", g(pos ~ x1, family = inverse.gaussian, start = c(0.1, -0.001)))
general("nb-given", g(over ~ x1 + x2, family = negative.binomial(2)), new)
nb <- glm.nb(over ~ x1 + x2 + g, d, control = glm.control(epsilon = 1e-14, maxit = 500))
for (i in 1:100) { # in turn, to rounding
  th <- theta.ml(d$over, fitted(nb), limit = 500, eps = 1e-15)
  nb <- glm(over ~ x1 + x2 + g, family = negative.binomial(as.numeric(th)), data = d, control = tight, start = coef(nb))
}
put("nb", "theta", th); put("nb", "theta.se", attr(th, "SE"))
put("nb", "coef", coef(nb)); put("nb", "se", summary(nb, dispersion = 1)$coefficients[, 2]); put("nb", "deviance", deviance(nb))
put("nb", "loglik", sum(dnbinom(d$over, th, mu = fitted(nb), log = TRUE)))

for (k in c(1.345, 2)) {
  f <- rlm(out ~ x1 + x2, d, k = k, acc = 1e-13, maxit = 2000); s <- summary(f); case <- paste0("huber-", k)
  put(case, "coef", s$coefficients[, 1]); put(case, "se", s$coefficients[, 2]); put(case, "stat", s$coefficients[, 3])
  put(case, "scale", f$s); put(case, "weights", f$w)
}
if (requireNamespace("glmnet", quietly = TRUE)) {
  x <- as.matrix(d[, c("x1", "x2", "x3", "w", "off")])
  for (l in c(1, 0.3, 0.05, 0.001)) {
    f <- glmnet::glmnet(x, d$y, lambda = l, thresh = 1e-25, maxit = 1e7)
    put(paste0("lasso-", l), "coef", as.matrix(coef(f)))
    sy <- sqrt(mean((d$y - mean(d$y))^2)) # glmnet's quadratic term is divided by this; alpha and lambda that make up for it
    a <- 0.5; l1 <- l * a; l2 <- l * (1 - a) * sy
    f <- glmnet::glmnet(x, d$y, lambda = l1 + l2, alpha = l1 / (l1 + l2), thresh = 1e-25, maxit = 1e7)
    put(paste0("net-", l), "coef", as.matrix(coef(f)))
  }
}
sink()
