package org.jonum.examples.learn;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jonum.examples.Chapter;
import org.jonum.examples.Dataset;
import org.jonum.examples.Table;
import org.jonum.stat.Summary;
import org.jonum.stat.resampling.CrossValidation;

/// Two learners on two sets of real data, by cross-validation, and where they err.
public final class LearnChapter implements Chapter {
    private static final int FOLDS = 10;

    private static final Learner LOGISTIC = new LogisticRegression(0.002).standardized();
    /// What is compared.
    static final Map<String, Learner> LEARNERS = new LinkedHashMap<>();

    static {
        LEARNERS.put("logistic regression", LOGISTIC);
        LEARNERS.put("7 nearest neighbours", new NearestNeighbours(7).standardized());
    }

    @Override
    public String name() {
        return "learn";
    }

    @Override
    public String title() {
        return "Learners with fit and predict: logistic regression and nearest neighbours, cross-validated";
    }

    /// Accuracies in each of ten folds.
    static double[] accuracies(Learner learner, Dataset data) {
        return CrossValidation.stratified(data.y(), FOLDS, new Random(1)).stream().mapToDouble(s -> {
            Dataset test = data.select(s.test());
            return test.accuracy(learner.fit(data.select(s.train())).predict(test.x()));
        }).toArray();
    }

    @Override
    public void run(PrintStream out) {
        Table table = new Table().row("data", "learner", "accuracy", "± over " + FOLDS + " folds");
        Map<String, Dataset> data = new LinkedHashMap<>();
        data.put("iris", Dataset.iris());
        data.put("breast cancer", Dataset.breastCancer());
        data.forEach((name, set) -> LEARNERS.forEach((learner, l) -> {
            Summary s = Summary.of(accuracies(l, set));
            table.row(name, learner, String.format(Locale.ROOT, "%.3f", s.mean()),
                    String.format(Locale.ROOT, "%.3f", s.standardDeviation()));
        }));
        table.print(out);
        out.println();
        confusion(out, Dataset.breastCancer().split(4, new Random(1)));
    }

    private static void confusion(PrintStream out, Dataset.Split halves) {
        Dataset train = halves.train(), test = halves.test();
        int[] predicted = LOGISTIC.fit(train).predict(test.x());
        List<String> classes = test.classes();
        int[][] count = new int[classes.size()][classes.size()];
        for (int i = 0; i < test.size(); i++) count[test.y()[i]][predicted[i]]++;
        out.printf("Logistic regression, learnt from %d tumours, on %d others:%n", train.size(), test.size());
        Table table = new Table().row("", "called " + classes.get(0), "called " + classes.get(1));
        for (int c = 0; c < classes.size(); c++)
            table.row(classes.get(c), Integer.toString(count[c][0]), Integer.toString(count[c][1]));
        table.print(out);
    }
}
