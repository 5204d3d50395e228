package org.jonum.optimize;

/// A formula in x1, x2, … as text, evaluated with its derivatives.
final class Formula {
    private final String text;
    private final Dual[] x;
    private int at;

    private Formula(String text, Dual[] x) {
        this.text = text;
        this.x = x;
    }

    static Dual value(String text, Dual[] x) {
        Formula f = new Formula(text.replaceAll("\\s", ""), x);
        Dual v = f.sum();
        if (f.at < f.text.length()) throw new IllegalArgumentException(text + " at " + f.at);
        return v;
    }

    private boolean next(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private Dual sum() {
        Dual v = product();
        while (true) {
            if (next('+')) v = v.plus(product());
            else if (next('-')) v = v.minus(product());
            else return v;
        }
    }

    private Dual product() {
        Dual v = signed();
        while (true) {
            if (next('*')) v = v.times(signed());
            else if (next('/')) v = v.over(signed());
            else return v;
        }
    }

    private Dual signed() {
        if (next('-')) return signed().times(-1);
        Dual v = atom();
        if (!next('^')) return v;
        boolean negative = next('-');
        double p = negative ? -number() : number();
        return p == 2 ? v.sq() : p == 3 ? v.sq().times(v) : p == 4 ? v.sq().sq() : v.pow(p);
    }

    private double number() {
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.'
                || text.charAt(at) == 'e' || text.charAt(at) == '-' && text.charAt(at - 1) == 'e'))
            at++;
        return Double.parseDouble(text.substring(from, at));
    }

    private Dual constant(double c) {
        return new Dual(c, new double[x.length]);
    }

    private Dual atom() {
        if (next('(')) {
            Dual v = sum();
            next(')');
            return v;
        }
        char c = text.charAt(at);
        if (Character.isDigit(c)) return constant(number());
        int from = at;
        while (Character.isLetter(text.charAt(at))) at++;
        String name = text.substring(from, at);
        if (name.equals("x")) return x[(int) number() - 1];
        if (name.equals("pi")) return constant(3.14159);
        next('(');
        Dual v = sum();
        next(')');
        return switch (name) {
            case "sin" -> v.sin();
            case "cos" -> v.cos();
            case "exp" -> v.exp();
            case "sqrt" -> v.sqrt();
            case "log" -> v.log();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
