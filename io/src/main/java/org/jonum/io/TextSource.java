package org.jonum.io;

import java.io.IOException;
import java.io.InputStream;

/// Words that come one after another, and the line and column of the last one.
final class TextSource implements Place {
    /// No number and no keyword is longer.
    private static final int LONGEST = 1000;

    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at, end;
    /// Of the next byte.
    private long line = 1, column = 1;
    /// Of the word that was read last.
    private long wordLine = 1, wordColumn = 1;

    TextSource(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /// The next word on this line; an error if there is none.
    String word(String what) throws IOException {
        blanks();
        mark();
        StringBuilder s = new StringBuilder();
        for (int c = peek(); c >= 0 && c != '\n' && !isBlank(c); c = peek()) {
            if (s.length() == LONGEST) throw error(what, NumberText.quoted(s.toString()));
            s.append((char) c);
            next();
        }
        if (s.isEmpty()) throw error(what, here());
        return s.toString();
    }

    /// A number.
    double number() throws IOException {
        String s = word("a number");
        if (!NumberText.isNumber(s)) throw error("a number", NumberText.quoted(s));
        return NumberText.parse(s);
    }

    /// An integer, as a `double`.
    double integer() throws IOException {
        String s = word("an integer");
        if (!NumberText.isInteger(s)) throw error("an integer", NumberText.quoted(s));
        return NumberText.parse(s);
    }

    /// An integer of that range.
    long integer(String what, long least, long most) throws IOException {
        String need = what + " from " + least + " to " + most, s = word(need);
        // longer ones would be rounded
        double x = NumberText.isInteger(s) && s.length() < 16 ? NumberText.parse(s) : Double.NaN;
        if (!(x >= least && x <= most)) throw error(need, NumberText.quoted(s));
        return (long) x;
    }

    /// There must be nothing more on this line.
    void endOfLine() throws IOException {
        blanks();
        mark();
        if (peek() >= 0 && peek() != '\n') throw error("the end of the line", NumberText.quoted(word("")));
    }

    /// Go to the next line that is not empty and does not begin with that sign; false if there is none.
    boolean nextLine(char comment) throws IOException {
        while (true) {
            blanks();
            mark();
            int c = peek();
            if (c < 0) return false;
            if (c != '\n' && c != comment) return true;
            while (peek() >= 0 && peek() != '\n') next();
            if (peek() >= 0) next();
        }
    }

    /// Why there is no word.
    private String here() throws IOException {
        return peek() < 0 ? "the end" : "the end of the line";
    }

    private void blanks() throws IOException {
        while (isBlank(peek())) next();
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private void mark() {
        wordLine = line;
        wordColumn = column;
    }

    /// The next byte, −1 at the end.
    private int peek() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end ? buffer[at] & 0xff : -1;
    }

    private void next() {
        column++;
        if (buffer[at++] == '\n') {
            line++;
            column = 1;
        }
    }

    @Override
    public FormatException error(String expected, String found) {
        return new FormatException(name, wordLine + ":" + wordColumn, expected, found);
    }
}
