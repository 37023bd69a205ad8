package precis.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Trains the tables from a folder of corpora: {@code Train CORPORA LISTS OUTPUT all|names|trees}; LISTS is the folder
 * of the project's own lists of names. The same corpora give the same bytes on every machine. Several sizes are written;
 * those that are shipped are copied by hand, beside their card.
 */
final class Train {
    private static final int TREE_SEEDS = 6;
    private static final int NAME_SEEDS = 3;
    /** Bits of the rows of tags, moves and labels. */
    private static final int[][] TREE_SIZES = {{14, 16, 14}, {15, 17, 15}, {15, 18, 15}, {16, 18, 16}};

    private static final int[] NAME_SIZES = {32_768, 65_536, 98_304};

    private Train() {}

    public static void main(String[] arguments) throws IOException {
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        Path output = Files.createDirectories(Path.of(arguments[2]));
        String only = arguments[3];
        if (!only.equals("trees")) {
            names(corpora, Path.of(arguments[1]), output);
        }
        if (!only.equals("names")) {
            trees(corpora, output);
        }
    }

    private static void names(Corpora corpora, Path lists, Path output) throws IOException {
        NameTraining names = new NameTraining(corpora, lists, NAME_SEEDS);
        for (int rows : NAME_SIZES) {
            Files.write(output.resolve("names-" + rows + ".bin"), names.pack(rows));
        }
    }

    private static void trees(Corpora corpora, Path output) throws IOException {
        TreeTraining trees = new TreeTraining(corpora.trees(Corpora.TREES), TREE_SEEDS);
        for (int[] bits : TREE_SIZES) {
            String name = "trees-" + bits[0] + "-" + bits[1] + "-" + bits[2] + ".bin";
            Files.write(output.resolve(name), trees.pack(bits[0], bits[1], bits[2]));
        }
    }
}
