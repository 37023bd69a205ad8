package precis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import precis.text.Span;

/**
 * Makes names of labels, by rules over the whole article: titles come off persons; who is called by a longer name is a
 * person by the last word of it too; equal words are of one type where most of them are; lists of countries, peoples, big
 * cities and organisations correct what is surely wrong, and give the organisations and places of several words that the
 * labels missed.
 */
final class NameRules {
    /** By number of the type, as the labels count. */
    static final NameType[] TYPES = {NameType.PERSON, NameType.ORGANISATION, NameType.PLACE, NameType.OTHER};

    private static final int PERSON = 0;
    private static final int ORGANISATION = 1;
    private static final int PLACE = 2;
    private static final int OTHER = 3;
    private static final int IN_HASH = Hash.mix(Hash.of("in"));
    private static final int LONGEST_LISTED = 7;
    private static final int SURE_PLACES = NameTables.COUNTRY | NameTables.CAPITAL;
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
    /** The words of organisations that have three or more. */
    private final Set<Integer> longBodies = new HashSet<>();

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
        boolean[] taken = rules.collect(rules.withWhole(labels));
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
                    int last = lastOfName(labels, s, i);
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
        } else if (type == PLACE && from == last && is(last, NameContext.PLACE)) {
            collectPart(sentence, numbered(sentence, from), last, PLACE, taken);
        } else if ((type == PERSON || type == PLACE) && namesakeOfPerson(sentence, from, last)) {
            int title = from - 1;
            collectPart(sentence, is(title, NameContext.TITLE) ? title : from, last, PLACE, taken);
        } else {
            collectPart(sentence, from, last, type, taken);
        }
    }

    /** The "in" before a country that ends the name of something else, as in "2018 World Cup in Russia"; 0 where none does. */
    private int beforeCountry(int from, int last) {
        for (int i = last - 1; i > from; i--) {
            if (forms.lower[article.form[i]] == IN_HASH && !forms.is(article.form[i], NameForms.CAPITAL)) {
                return (tables.lists.get(hash(i + 1, last)) & NameTables.COUNTRY) != 0 ? i : 0;
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
        if (last == from || before < first || !is(last, NameContext.PLACE)) {
            return false;
        }
        boolean title = is(before, NameContext.TITLE) && forms.is(article.form[before], NameForms.CAPITAL);
        int the = title ? before - 1 : before;
        return the >= first && forms.is(article.form[the], NameForms.THE);
    }

    private boolean is(int token, int context) {
        return (forms.context[article.form[token]] & context) != 0;
    }

    private void collectPart(int sentence, int from, int last, int type, boolean[] taken) {
        int first = from;
        while (type == PERSON && first < last && honorific(first)) {
            first++;
        }
        int hash = hash(first, last);
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
        int form = article.form[token];
        return forms.is(form, NameForms.CAPITAL) && (forms.context[form] & NameContext.HONORIFIC) != 0;
    }

    private int hash(int first, int last) {
        int hash = Hash.empty();
        for (int i = first; i <= last; i++) {
            hash = i > first ? Hash.add(hash, ' ') : hash;
            for (int at = tokens.start[i]; at < tokens.end[i]; at++) {
                char c = tokens.text.charAt(at);
                hash = Hash.add(hash, c == '’' ? '\'' : c);
            }
        }
        return Hash.mix(hash);
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
        return name[FIRST] > tokens.first[name[SENTENCE]]
                && (forms.context[article.form[name[FIRST] - 1]] & NameContext.TITLE) != 0;
    }

    /**
     * The labels, with one name where a name of several words got none, or pieces ("White" and "House"), that is on a list or
     * that the article has whole elsewhere.
     */
    private byte[] withWhole(byte[] labels) {
        byte[] whole = labels.clone();
        findLongBodies(labels);
        for (int s = 0; s < tokens.sentences; s++) {
            for (int i = tokens.first[s]; i + 1 < tokens.first[s + 1] && !article.capitals[s]; i++) {
                int last = forms.capitalWord(article.form[i]) && NameLabels.begins(labels[i]) ? lastListed(s, i) : i;
                boolean known = last == i || (labels[i] != NameLabels.OUTSIDE && lastOfName(labels, s, i) == last);
                if (!known && NameLabels.ends(labels[last])) {
                    boolean place = (tables.lists.get(hash(i, last)) & SURE_PLACES) != 0;
                    int type = place ? PLACE : ORGANISATION;
                    Arrays.fill(whole, i, last + 1, (byte) NameLabels.of(type, NameLabels.INSIDE));
                    whole[i] = (byte) NameLabels.of(type, NameLabels.BEGIN);
                    whole[last] = (byte) NameLabels.of(type, NameLabels.END);
                    i = last;
                }
            }
        }
        return whole;
    }

    private void findLongBodies(byte[] labels) {
        for (int s = 0; s < tokens.sentences; s++) {
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                if (NameLabels.type(labels[i]) == ORGANISATION) {
                    int last = lastOfName(labels, s, i);
                    if (last - i >= 2) {
                        longBodies.add(hash(i, last));
                    }
                    i = last;
                }
            }
        }
    }

    private int lastOfName(byte[] labels, int sentence, int first) {
        int last = first;
        while (last + 1 < tokens.first[sentence + 1] && !NameLabels.ends(labels[last])) {
            last++;
        }
        return last;
    }

    /**
     * The last word of the longest listed name that begins here, also over a small word as in "Bill and Melinda Gates Foundation",
     * and goes up to no further capital; else the word itself.
     */
    private int lastListed(int sentence, int first) {
        int end = Math.min(tokens.first[sentence + 1], first + LONGEST_LISTED);
        int longest = first;
        for (int last = first + 1; last < end; last++) {
            boolean capital = forms.capitalWord(article.form[last]);
            if (!capital && !is(last, NameContext.CONNECTOR)) {
                break;
            }
            boolean goesOn = last + 1 < tokens.first[sentence + 1] && forms.capitalWord(article.form[last + 1]);
            longest = capital && !goesOn && listed(first, last) ? last : longest;
        }
        return longest;
    }

    private boolean listed(int first, int last) {
        int words = hash(first, last);
        int lists = tables.lists.get(words);
        return lists == NameTables.ORGANISATION
                || (lists & SURE_PLACES) != 0
                || (last - first >= 2 && longBodies.contains(words));
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
