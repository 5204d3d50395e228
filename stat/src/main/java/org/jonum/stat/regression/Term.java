package org.jonum.stat.regression;

import java.util.List;

/// A part of a model's formula, which becomes one or more columns of a [Design].
///
/// {@snippet :
/// Term dose = Term.polynomial("dose", 2), sex = Term.factor("sex");
/// Frame f = Frame.of("dose", 1, 2, 3, 4).and("sex", "m", "f", "f", "m");
/// Design d = Design.of(f, Term.intercept(), dose, sex, Term.interaction(Term.numeric("dose"), sex));
/// String names = d.names().toString();     // names == "[(intercept), dose, dose^2, sex[m], dose:sex[m]]"
/// }
public sealed interface Term {
    /// A column of ones.
    record Intercept() implements Term {}

    /// The powers 1 … degree of a numeric column.
    ///
    /// @param name   of the column
    /// @param degree at least 1
    record Polynomial(String name, int degree) implements Term {
        /// The powers.
        public Polynomial {
            if (degree < 1)
                throw new IllegalArgumentException("Term.polynomial: degree = " + degree + ", need degree ≥ 1");
        }
    }

    /// A column of labels, coded.
    ///
    /// @param name   of the column
    /// @param coding how
    /// @param levels in order; none: those that occur, sorted
    record Factor(String name, Coding coding, List<String> levels) implements Term {
        /// The factor.
        public Factor {
            levels = List.copyOf(levels);
            if (levels.stream().distinct().count() < levels.size())
                throw new IllegalArgumentException("Term.factor: levels = " + levels + ", need different ones");
        }
    }

    /// All products of a column of each part, those of the first part changing fastest.
    ///
    /// @param parts at least two
    record Interaction(List<Term> parts) implements Term {
        /// The products.
        public Interaction {
            parts = List.copyOf(parts);
            if (parts.size() < 2)
                throw new IllegalArgumentException("Term.interaction: " + parts.size() + " parts, need two or more");
        }
    }

    /// A column of ones.
    ///
    /// @return the term
    static Term intercept() {
        return new Intercept();
    }

    /// A numeric column.
    ///
    /// @param name of the column
    /// @return the term
    static Term numeric(String name) {
        return new Polynomial(name, 1);
    }

    /// The powers x, x², …, of a numeric column. They are kept to 32 digits, so that a fit loses none to their rounding.
    ///
    /// @param name   of the column
    /// @param degree at least 1
    /// @return the term
    /// @throws IllegalArgumentException if degree < 1
    static Term polynomial(String name, int degree) {
        return new Polynomial(name, degree);
    }

    /// A factor, its levels those that occur, sorted, the first one the reference.
    ///
    /// @param name of the column
    /// @return the term
    static Term factor(String name) {
        return factor(name, Coding.TREATMENT);
    }

    /// A factor.
    ///
    /// @param name   of the column
    /// @param coding of its levels
    /// @param levels in order; none: those that occur, sorted
    /// @return the term
    /// @throws IllegalArgumentException if a level is given twice
    static Term factor(String name, Coding coding, String... levels) {
        return new Factor(name, coding, List.of(levels));
    }

    /// Products of columns.
    ///
    /// @param parts at least two terms
    /// @return the term
    /// @throws IllegalArgumentException if there are fewer
    static Term interaction(Term... parts) {
        return new Interaction(List.of(parts));
    }
}
