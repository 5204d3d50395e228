package org.jonum.optimize;

/// A formula in x1, x2, … that is read from text once, and evaluated with its derivatives.
@FunctionalInterface
interface Formula {
    Dual value(Dual[] x);

    static Formula of(String text) {
        Reader r = new Reader(text.replaceAll("\\s", ""));
        Formula f = r.sum();
        if (r.at < r.text.length()) throw new IllegalArgumentException(text + " at " + r.at);
        return f;
    }

    /// Reads a sum of products of powers.
    final class Reader {
        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private boolean next(char c) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }

        private Formula sum() {
            Formula sum = product();
            while (true) {
                Formula a = sum;
                if (next('+')) {
                    Formula b = product();
                    sum = x -> a.value(x).plus(b.value(x));
                } else if (next('-')) {
                    Formula b = product();
                    sum = x -> a.value(x).minus(b.value(x));
                } else {
                    return sum;
                }
            }
        }

        private Formula product() {
            Formula product = signed();
            while (true) {
                Formula a = product;
                if (next('*')) {
                    Formula b = signed();
                    product = x -> a.value(x).times(b.value(x));
                } else if (next('/')) {
                    Formula b = signed();
                    product = x -> a.value(x).over(b.value(x));
                } else {
                    return product;
                }
            }
        }

        private Formula signed() {
            if (next('-')) {
                Formula f = signed();
                return x -> f.value(x).times(-1);
            }
            Formula f = atom();
            if (!next('^')) return f;
            boolean negative = next('-');
            double p = negative ? -number() : number();
            if (p == 2) return x -> f.value(x).sq();
            if (p == 3) {
                return x -> {
                    Dual v = f.value(x);
                    return v.sq().times(v);
                };
            }
            if (p == 4) return x -> f.value(x).sq().sq();
            return x -> f.value(x).pow(p);
        }

        private double number() {
            int from = at;
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.'
                    || text.charAt(at) == 'e' || text.charAt(at) == '-' && text.charAt(at - 1) == 'e'))
                at++;
            return Double.parseDouble(text.substring(from, at));
        }

        private static Formula constant(double c) {
            return x -> new Dual(c, new double[x[0].d.length]);
        }

        private Formula atom() {
            if (next('(')) {
                Formula f = sum();
                next(')');
                return f;
            }
            if (Character.isDigit(text.charAt(at))) return constant(number());
            int from = at;
            while (Character.isLetter(text.charAt(at))) at++;
            String name = text.substring(from, at);
            if (name.equals("x")) {
                int i = (int) number() - 1;
                return x -> x[i];
            }
            // as the collection has it
            if (name.equals("pi")) return constant(3.14159);
            next('(');
            Formula f = sum();
            next(')');
            return switch (name) {
                case "sin" -> x -> f.value(x).sin();
                case "cos" -> x -> f.value(x).cos();
                case "exp" -> x -> f.value(x).exp();
                case "sqrt" -> x -> f.value(x).sqrt();
                case "log" -> x -> f.value(x).log();
                default -> throw new IllegalArgumentException(name);
            };
        }
    }
}
