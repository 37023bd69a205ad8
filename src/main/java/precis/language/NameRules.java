package precis.language;

import java.util.ArrayList;
import java.util.List;
import precis.text.Span;

/**
 * Makes names of labels, by rules over the whole article: titles come off persons; who is called by a longer name is a
 * person by the last word of it too; equal words are of one type where most of them are; lists of countries, peoples, big
 * cities and organisations correct what is surely wrong.
 */
final class NameRules {
    /** By number of the type, as the labels count. */
    static final NameType[] TYPES = {NameType.PERSON, NameType.ORGANISATION, NameType.PLACE, NameType.OTHER};

    static final int PERSON = 0;
    static final int ORGANISATION = 1;
    static final int PLACE = 2;
    static final int OTHER = 3;

    private static final int IN_HASH = Hash.mix(Hash.of("in"));
    private static final int NO_PERSON = NameTables.COUNTRY | NameTables.BIG_CITY | NameTables.DEMONYM;

    private final NameArticle article;
    private final NameForms forms;
    private final NameTables tables;
    private final Tokens tokens;

    /** The names found, five ints each: sentence, first token, last token, type, and the hash of the words. */
    private final List<int[]> names = new ArrayList<>();

    private final Numbering words = new Numbering();
    /** By words and type: how many names. */
    private int[] types = new int[256];

    /** By form: whether it is the last word of a longer name of a person. */
    private final boolean[] surname;

    private NameRules(NameArticle article, NameTables tables) {
        this.article = article;
        this.forms = article.forms;
        this.tables = tables;
        this.tokens = article.tokens;
        this.surname = new boolean[forms.size()];
    }

    /** The names of an article in order, given the label of each token. */
    static List<TaggedName> names(NameArticle article, NameTables tables, byte[] labels) {
        NameRules rules = new NameRules(article, tables);
        boolean[] taken = rules.collect(new ListedNames(article, tables).whole(labels));
        for (int[] name : rules.names) {
            rules.agree(name);
            rules.correct(name);
        }
        rules.addSurnames(taken);
        return rules.toNames();
    }

    private static final int SENTENCE = 0;
    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final int TYPE = 3;
    private static final int WORDS = 4;

    private boolean[] collect(byte[] labels) {
        boolean[] taken = new boolean[labels.length];
        for (int s = 0; s < tokens.sentences; s++) {
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                if (labels[i] != NameLabels.OUTSIDE) {
                    int last = NameLabels.lastOfName(labels, i, tokens.first[s + 1]);
                    collect(s, i, last, NameLabels.type(labels[i]), taken);
                    i = last;
                }
            }
        }
        return taken;
    }

    private void collect(int sentence, int from, int last, int type, boolean[] taken) {
        int in = type == OTHER ? beforeCountry(from, last) : 0;
        if (in > from) {
            collectPart(sentence, from, in - 1, OTHER, taken);
            collectPart(sentence, in + 1, last, PLACE, taken);
        } else if (type == PLACE && from == last && article.is(last, NameContext.PLACE)) {
            collectPart(sentence, numbered(sentence, from), last, PLACE, taken);
        } else if ((type == PERSON || type == PLACE) && namesakeOfPerson(sentence, from, last)) {
            int title = from - 1;
            collectPart(sentence, article.is(title, NameContext.TITLE) ? title : from, last, PLACE, taken);
        } else {
            collectPart(sentence, from, last, type, taken);
        }
    }

    /** The "in" before a country that ends the name of something else, as in "2018 World Cup in Russia"; 0 where none does. */
    private int beforeCountry(int from, int last) {
        for (int i = last - 1; i > from; i--) {
            if (forms.lower[article.form[i]] == IN_HASH && !forms.is(article.form[i], NameForms.CAPITAL)) {
                return (tables.lists.get(tokens.hash(i + 1, last)) & NameTables.COUNTRY) != 0 ? i : 0;
            }
        }
        return 0;
    }

    /** The number before a bare "Street" ("36th Street"), else the word itself. */
    private int numbered(int sentence, int token) {
        boolean number = token > tokens.first[sentence] && forms.is(article.form[token - 1], NameForms.DIGIT);
        return number ? token - 1 : token;
    }

    /** Whether "the" and the head of a place say that no person is meant: "the King Hussein Bridge". */
    private boolean namesakeOfPerson(int sentence, int from, int last) {
        int before = from - 1;
        int first = tokens.first[sentence];
        if (last == from || before < first || !article.is(last, NameContext.PLACE)) {
            return false;
        }
        boolean title = article.is(before, NameContext.TITLE) && forms.is(article.form[before], NameForms.CAPITAL);
        int the = title ? before - 1 : before;
        return the >= first && forms.is(article.form[the], NameForms.THE);
    }

    private void collectPart(int sentence, int from, int last, int type, boolean[] taken) {
        int first = from;
        while (type == PERSON && first < last && honorific(first)) {
            first++;
        }
        int hash = tokens.hash(first, last);
        int number = words.add(hash);
        types = Numbering.grown(types, words.size() * TYPES.length);
        types[number * TYPES.length + type]++;
        if (type == PERSON && last > first) {
            surname[article.form[last]] = true;
        }
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
        names.add(new int[] {sentence, first, last, type, hash});
    }

    private boolean honorific(int token) {
        return forms.is(article.form[token], NameForms.CAPITAL) && article.is(token, NameContext.HONORIFIC);
    }

    /** A single word that ends a longer person's name is that person; else two thirds of the same words decide. */
    private void agree(int[] name) {
        if (isSurname(name) && (tables.lists.get(name[WORDS]) & NO_PERSON) == 0) {
            name[TYPE] = PERSON;
            return;
        }
        int row = words.find(name[WORDS]) * TYPES.length;
        int best = 0;
        int total = 0;
        for (int type = 0; type < TYPES.length; type++) {
            total += types[row + type];
            best = types[row + type] > types[row + best] ? type : best;
        }
        if (total >= 3 && types[row + best] * 3 >= total * 2) {
            name[TYPE] = best;
        }
    }

    private boolean isSurname(int[] name) {
        return name[FIRST] == name[LAST] && surname[article.form[name[LAST]]];
    }

    private void correct(int[] name) {
        int lists = tables.lists.get(name[WORDS]);
        if (lists == 0 || isSurname(name)) {
            return;
        }
        boolean country = (lists & NameTables.COUNTRY) != 0;
        if (country && (name[TYPE] == PERSON || name[TYPE] == OTHER)) {
            name[TYPE] = PLACE;
        } else if (!country && (lists & NameTables.DEMONYM) != 0) {
            name[TYPE] = OTHER;
        } else if (name[TYPE] == PERSON && cityAndNoPerson(lists) && !behindTitle(name)) {
            name[TYPE] = PLACE;
        } else if (lists == NameTables.ORGANISATION) {
            name[TYPE] = ORGANISATION;
        }
    }

    private static boolean cityAndNoPerson(int lists) {
        return (lists & (NameTables.BIG_CITY | NameTables.CAPITAL)) != 0
                && (lists & (NameTables.FIRST_NAME | NameTables.LAST_NAME)) == 0;
    }

    private boolean behindTitle(int[] name) {
        return name[FIRST] > tokens.first[name[SENTENCE]] && article.is(name[FIRST] - 1, NameContext.TITLE);
    }

    /** Finds the surnames that the labels missed. */
    private void addSurnames(boolean[] taken) {
        for (int s = 0; s < tokens.sentences; s++) {
            for (int i = tokens.first[s]; i < tokens.first[s + 1] && !article.capitals[s]; i++) {
                int form = article.form[i];
                if (!taken[i]
                        && surname[form]
                        && forms.is(form, NameForms.CAPITAL)
                        && !forms.is(form, NameForms.SHORT)
                        && article.smallTwin(form) == 0) {
                    names.add(new int[] {s, i, i, PERSON, 0});
                }
            }
        }
    }

    private List<TaggedName> toNames() {
        names.sort((one, other) -> Integer.compare(one[FIRST], other[FIRST]));
        List<TaggedName> found = new ArrayList<>(names.size());
        for (int[] name : names) {
            Span span = new Span(tokens.start[name[FIRST]], tokens.end[name[LAST]]);
            int first = tokens.first[name[SENTENCE]];
            found.add(new TaggedName(
                    span, TYPES[name[TYPE]], name[SENTENCE], name[FIRST] - first, name[LAST] + 1 - first));
        }
        return found;
    }
}
