package org.jonum.bench.programs;

import org.jonum.optimize.programming.LinearProgram;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.type.CalendarDateDuration;
import org.ojalgo.type.CalendarDateUnit;

/// A linear programme as a model of ojAlgo.
final class OjAlgoProgram {
    private OjAlgoProgram() {}

    static ExpressionsBasedModel of(LinearProgram p, int seconds) {
        Optimisation.Options options = new Optimisation.Options();
        options.abort(new CalendarDateDuration(seconds, CalendarDateUnit.SECOND));
        options.suffice(new CalendarDateDuration(seconds, CalendarDateUnit.SECOND));
        ExpressionsBasedModel model = new ExpressionsBasedModel(options);
        double[] lower = p.lower(), upper = p.upper(), cost = p.cost();
        for (int j = 0; j < p.variables(); j++) {
            var v = model.addVariable("x" + j).weight(cost[j]);
            if (Double.isFinite(lower[j])) v.lower(lower[j]);
            if (Double.isFinite(upper[j])) v.upper(upper[j]);
        }
        double[] low = p.rowLower(), high = p.rowUpper();
        Expression[] rows = new Expression[p.rows()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = model.addExpression("r" + i);
            if (Double.isFinite(low[i])) rows[i].lower(low[i]);
            if (Double.isFinite(high[i])) rows[i].upper(high[i]);
        }
        p.matrix().forEach((i, j, v) -> rows[i].set(j, v));
        return model;
    }
}
