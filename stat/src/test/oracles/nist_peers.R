# Digits that R reaches on NIST's sets, for the last columns in resources/accuracy: Rscript nist_peers.R
R <- "../resources/org/jonum/stat/"
digits <- function(found, value) { e <- abs(found - value) / ifelse(value == 0, 1, abs(value)); ifelse(e == 0, 15, pmax(0, pmin(15, -log10(e)))) }
certified <- function(path) read.delim(path, header = FALSE, colClasses = "character")
value <- function(c, set, q) as.numeric(c[c$V2 == set & c$V3 == q, 6])
c <- certified(paste0(R, "inference/nist/certified.tsv"))
for (name in c("SiRstv", "SmLs01", "SmLs02", "SmLs04", "SmLs05", "SmLs07", "SmLs08")) {
  lines <- trimws(readLines(gzfile(paste0(R, "inference/nist/", name, ".dat.gz"))))
  d <- read.table(text = lines[grepl("^[0-9]+ +[-.0-9]+$", lines)])
  f <- anova(lm(d$V2 ~ factor(d$V1)))[["F value"]][1]
  cat(sprintf("anova\t%s\tR %.1f\n", name, digits(f, value(c, name, "F"))))
}
c <- certified(paste0(R, "regression/nist/certified.tsv"))
for (name in c("Norris", "Pontius", "NoInt1", "Longley", "Wampler1", "Wampler2", "Wampler3")) {
  d <- read.table(paste0(R, "regression/nist/", name, ".dat"), skip = 60)
  names(d)[1] <- "y"
  x <- d[[2]]
  fit <- switch(name, Norris = lm(y ~ V2, d), NoInt1 = lm(y ~ V2 - 1, d), Longley = lm(y ~ ., d),
    Pontius = lm(d$y ~ x + I(x^2)), lm(d$y ~ x + I(x^2) + I(x^3) + I(x^4) + I(x^5)))
  t <- coef(suppressWarnings(summary(fit)))
  first <- if (name == "NoInt1") 1 else 0
  b <- min(digits(t[, 1], sapply(seq_len(nrow(t)) - 1 + first, function(j) value(c, name, paste0("B", j)))))
  s <- if (name %in% c("Wampler1", "Wampler2")) "" else sprintf(", %.1f", min(digits(t[, 2], sapply(seq_len(nrow(t)) - 1 + first, function(j) value(c, name, paste0("sd_B", j))))))
  cat(sprintf("linear\t%s\tR %.1f%s\n", name, b, s))
}
