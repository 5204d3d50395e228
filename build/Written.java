import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that a program writes into a folder, or compares with what lies there: `--write|--check DIR`.
///
/// @param program the program, as in "build/Tiles.java"
/// @param check   whether to compare
/// @param folder  where the files lie
record Written(String program, boolean check, Path folder) {

    static Written of(String program, String[] args) {
        if (args.length != 2 || !args[0].matches("--write|--check")) {
            System.err.println("usage: java " + program + " --write|--check DIR");
            System.exit(2);
        }
        return new Written(program, args[0].equals("--check"), Path.of(args[1]));
    }

    void file(String className, String text) throws IOException {
        Path file = folder.resolve(className + ".java");
        if (!check) {
            Files.writeString(file, text);
        } else if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            System.err.println(file + " is not what " + program + " writes: run it with --write");
            System.exit(1);
        }
    }
}
