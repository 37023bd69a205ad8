package precis.language;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeMap;

/**
 * Makes the table of listed names: by hash, the lists that a word or phrase is on. Two of them, organisations and places,
 * stand in the project; the others come with the corpora.
 */
final class NameLists {
    private static final int BIG = 150_000;
    private static final int LARGE = 50_000;
    private static final int COMMON_LAST_NAMES = 5000;
    private static final List<String> ARTICLES = List.of("Al ", "Ad ", "An ", "Ar ", "As ", "Ash ", "At ", "Az ");

    private final TreeMap<Integer, Integer> lists = new TreeMap<>();

    private NameLists() {}

    /** The lists of the corpora alone. */
    static WordTable read(Corpora corpora) throws IOException {
        return ofCorpora(corpora).table();
    }

    /** @param own the folder of the project's own lists, which come on top */
    static WordTable read(Corpora corpora, Path own) throws IOException {
        NameLists lists = ofCorpora(corpora);
        lists.addOwn(own.resolve("organisations.txt"), NameTables.ORGANISATION);
        lists.addOwn(own.resolve("places.txt"), NameTables.CAPITAL);
        return lists.table();
    }

    private static NameLists ofCorpora(Corpora corpora) throws IOException {
        NameLists lists = new NameLists();
        corpora.list("countries").forEach(lists::country);
        corpora.list("cities").forEach(lists::city);
        for (String name : List.of("first", "first-census")) {
            corpora.list(name).forEach(line -> lists.add(line, 2, NameTables.FIRST_NAME));
        }
        corpora.list("fk-first").forEach(line -> lists.add(line, 3, NameTables.FIRST_NAME));
        corpora.list("world-first").forEach(line -> lists.addEach(line, " ", NameTables.FIRST_NAME));
        corpora.list("fk-last").forEach(line -> lists.add(line, 3, NameTables.LAST_NAME));
        corpora.list("last").stream()
                .filter(line -> line.length() > 2)
                .limit(COMMON_LAST_NAMES)
                .forEach(line -> lists.add(line, 3, NameTables.LAST_NAME));
        corpora.list("places").forEach(line -> lists.addEach(line, ",", NameTables.CAPITAL));
        for (String line : corpora.list("norp")) {
            for (String people : line.trim().split("\\s+", -1)) {
                lists.demonym(people);
            }
        }
        corpora.list("orgs").forEach(line -> lists.addAsWritten(line, NameTables.ORGANISATION));
        return lists;
    }

    private void country(String line) {
        String[] columns = line.split("\\|", -1);
        addEach(columns[0], ",", NameTables.COUNTRY);
        for (String people : columns[1].split(",", -1)) {
            demonym(people);
        }
        addEach(columns[2], ",", NameTables.CAPITAL);
    }

    private void demonym(String people) {
        add(people, 1, NameTables.DEMONYM);
        add(people.isEmpty() ? "" : people + "s", 1, NameTables.DEMONYM);
        if (people.endsWith("man")) {
            add(people.substring(0, people.length() - 3) + "men", 1, NameTables.DEMONYM);
        }
    }

    private void city(String line) {
        String[] columns = line.split("\t", -1);
        int people = Integer.parseInt(columns[1]);
        int list = people >= BIG ? NameTables.BIG_CITY : NameTables.CITY;
        String plain = Normalizer.normalize(columns[0], Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ʻ", "")
                .replace("‘", "")
                .replace("’", "'");
        add(columns[0], 1, list);
        add(plain, 1, list);
        for (String article : ARTICLES) {
            if (plain.startsWith(article) && plain.length() > article.length() + 3 && people >= LARGE) {
                add(plain.substring(article.length()), 1, list);
            }
        }
    }

    private void addOwn(Path file, int list) throws IOException {
        for (String line : Corpora.lines(file)) {
            for (String name : line.startsWith("#") ? new String[0] : line.split(", ", -1)) {
                addAsWritten(name, list);
            }
        }
    }

    /** Adds a name as it stands and as its tokens are cut. */
    private void addAsWritten(String name, int list) {
        add(name, 1, list);
        Tokens tokens = new Tokens(name);
        new Tokenizer(tokens).tokenize(0, name.length());
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < tokens.size; i++) {
            apart.append(i == 0 ? "" : " ").append(tokens.form(i));
        }
        add(apart.toString(), 1, list);
    }

    private void addEach(String line, String divider, int list) {
        for (String name : line.split(divider, -1)) {
            add(name, 1, list);
        }
    }

    private void add(String name, int shortest, int list) {
        if (name.length() >= shortest && !name.isBlank()) {
            lists.merge(Hash.mix(Hash.of(name.replace('’', '\''))), list, (one, other) -> one | other);
        }
    }

    private WordTable table() {
        int[] hashes = lists.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] values = lists.values().stream().mapToInt(Integer::intValue).toArray();
        return TableWriter.wordTable(hashes, values, hashes.length);
    }
}
