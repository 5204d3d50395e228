"""Statistics and p-values of SciPy: python3 inference_scipy.py > ../resources/org/jonum/stat/inference/scipy.tsv

Each line: case, quantity, value.
"""
import numpy as np
import scipy
from scipy import stats
from scipy.stats import contingency

S = {}
for line in open("../resources/org/jonum/stat/inference/samples.tsv"):
    name, values = line.rstrip("\n").split("\t")
    S[name] = np.array([float(v) for v in values.split()])
print("# SciPy " + scipy.__version__)


def put(case, **values):
    for k, v in values.items():
        print("%s\t%s\t%.17g" % (case, k, v))


def h(case, t):
    put(case, statistic=t[0], p=t[1])


a, b, c, d = S["a"], S["b"], S["c"], S["d"]
h("t.one", stats.ttest_1samp(a, 0.2))
h("t.paired", stats.ttest_rel(S["p1"], S["p2"]))
h("t.two", stats.ttest_ind(a, b))
h("t.welch", stats.ttest_ind(a, b, equal_var=False))
h("levene.mean", stats.levene(a, b, c, center="mean"))
h("levene.median", stats.levene(a, b, c, center="median"))
h("bartlett", stats.bartlett(a, b, c))
h("kruskal", stats.kruskal(a, b, c))
h("kruskal.ties", stats.kruskal(S["t1"], S["t2"], S["kt1"]))
m = S["y"].reshape(10, 3)
h("friedman", stats.friedmanchisquare(*m.T))
h("mw.exact", stats.mannwhitneyu(a, c, method="exact"))
h("mw.ties", stats.mannwhitneyu(S["t1"], S["t2"], method="asymptotic"))
h("mw.ties.greater", stats.mannwhitneyu(S["bigt"], S["bigu"], method="asymptotic", alternative="greater"))
put("sr.exact", p=stats.wilcoxon(S["p1"], S["p2"], mode="exact")[1])
put("sr.pratt", p=stats.wilcoxon(S["s1"], zero_method="pratt", correction=True, mode="approx")[1])
put("sign", p=stats.binomtest(int(np.sum(a > 0.1)), 20, 0.5).pvalue)
h("chisq.fit.p", stats.chisquare([89, 37, 30, 28, 2], 186 * np.array([40, 20, 20, 15, 5]) / 100))
h("g.fit", stats.power_divergence([20, 15, 25], lambda_="log-likelihood"))
M = np.array([[762, 327, 468], [484, 239, 477]])
t = stats.chi2_contingency(M)
put("chisq.table", statistic=t[0], p=t[1])
t = stats.chi2_contingency(M, lambda_="log-likelihood")
put("g.table", statistic=t[0], p=t[1])
put("fisher.big", p=stats.fisher_exact([[345, 455], [260, 345]])[1])
put("fisher.tea", p=stats.fisher_exact([[3, 1], [1, 3]])[1])
if hasattr(contingency, "odds_ratio"):
    for case, table in (("fisher.big", [[345, 455], [260, 345]]), ("fisher.tea", [[3, 1], [1, 3]])):
        o = contingency.odds_ratio(np.array(table))
        i = o.confidence_interval()
        put(case, near=o.statistic, nearlower=i.low, nearupper=i.high)
for k, n in ((8, 10), (0, 12), (682, 925)):
    t = stats.binomtest(k, n)
    for method in ("exact", "wilson", "wilsoncc"):
        i = t.proportion_ci(method=method)
        put("interval.%s.%d.%d" % (method, k, n), lower=i.low, upper=i.high)
h("ks.one", stats.kstest(a, "norm"))
h("ks.one.greater", stats.kstest(a, "norm", alternative="greater"))
h("ks.two", stats.ks_2samp(a, c))
h("ks.two.less", stats.ks_2samp(a, c, alternative="less"))
put("ad.normality", statistic=stats.anderson(a).statistic)
put("ad.normality.d", statistic=stats.anderson(d).statistic)
put("cvm.one", statistic=stats.cramervonmises(a, "norm").statistic, near=stats.cramervonmises(a, "norm").pvalue)
t = stats.cramervonmises(S["big1"], "norm")
put("cvm.one.big", statistic=t.statistic, near=t.pvalue)
t = stats.cramervonmises_2samp(a, c, method="asymptotic")
put("cvm.two", statistic=t.statistic, near=t.pvalue)
h("shapiro.a", stats.shapiro(a))
h("shapiro.d", stats.shapiro(d))
h("skewness", stats.skewtest(d))
h("kurtosis", stats.kurtosistest(d))
h("omnibus", stats.normaltest(d))
h("skewness.a", stats.skewtest(a))
h("kurtosis.a", stats.kurtosistest(a))
h("jb", stats.jarque_bera(d))
r = stats.pearsonr(S["k3"], S["k4"])
put("pearson", estimate=r[0], p=r[1])
r = stats.spearmanr(S["kl1"], S["kl2"])
put("spearman.ties", estimate=r[0], p=r[1])
r = stats.kendalltau(S["k1"], S["k2"], method="exact")
put("kendall", estimate=r[0], p=r[1])
r = stats.kendalltau(S["kl1"], S["kl2"], method="asymptotic")
put("kendall.ties", estimate=r[0], p=r[1])
t = stats.tukey_hsd(a, b, c)
i = t.confidence_interval(0.95)
for k, (p, q) in enumerate(((1, 0), (2, 0), (2, 1)), 1):
    put("tukey.%d" % k, p=t.pvalue[p, q], lower=i.low[p, q], upper=i.high[p, q])
for case, x, y in (("cvm.exact", S["tiny1"], S["tiny2"]), ("cvm.exact.16", a, c), ("cvm.exact.far", S["far1"][:15], b[:9])):
    t = stats.cramervonmises_2samp(x, y, method="exact")
    put(case, statistic=t.statistic, p=t.pvalue)
h("fligner", stats.fligner(a, b, c))
h("fligner.ties", stats.fligner(S["t1"], S["t2"], S["kt1"]))
