package org.jonum.examples.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jonum.examples.learn.LogisticRegression;
import org.jonum.examples.learn.Scaler;
import org.jonum.io.Npz;
import org.jonum.io.NpyArray;
import org.jonum.mat.Matrix;

/// A logistic regression with the scaling of its inputs, in a file that NumPy reads too.
///
/// @param scaler  of the inputs
/// @param model   what was learnt
/// @param classes names
public record SavedModel(Scaler scaler, LogisticRegression.Model model, List<String> classes) {
    /// Save.
    ///
    /// @param file `.npz`
    /// @throws IOException if it cannot be written
    public void write(Path file) throws IOException {
        Npz.write(file, Map.of("mean", NpyArray.of(scaler.mean()), "deviation", NpyArray.of(scaler.deviation()),
                "weights", NpyArray.of(model.weights())));
    }

    /// Read what [#write] wrote.
    ///
    /// @param file    `.npz`
    /// @param classes names, one for each column of the weights
    /// @return the model
    /// @throws IOException if it cannot be read
    public static SavedModel read(Path file, List<String> classes) throws IOException {
        Map<String, NpyArray> arrays = Npz.read(file);
        return new SavedModel(new Scaler(array(arrays, "mean").vector(), array(arrays, "deviation").vector()),
                new LogisticRegression.Model(array(arrays, "weights").matrix()), classes);
    }

    private static NpyArray array(Map<String, NpyArray> arrays, String name) throws IOException {
        NpyArray a = arrays.get(name);
        if (a == null) throw new IOException("read: the file has no array " + name + ", but " + arrays.keySet());
        return a;
    }

    /// {@return how many numbers a case has}
    public int inputs() {
        return scaler.mean().size();
    }

    /// How probable each class is.
    ///
    /// @param x a row for each case
    /// @return a row for each case, a column for each class
    public Matrix probabilities(Matrix x) {
        return model.probabilities(scaler.apply(x));
    }
}
