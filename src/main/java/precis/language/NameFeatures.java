package precis.language;

import java.util.Arrays;

/**
 * The features of a token for the first reading of names: its letters, its neighbours, the lists, its uses elsewhere in the
 * article, and, by {@link RunFeatures}, the run of capital words that it stands in. Each kind of feature has a number; numbers from 100 on belong to
 * {@link SecondReading}.
 */
final class NameFeatures {
    private static final int LONGEST_PHRASE = 6;
    static final int BEFORE = 1111;
    static final int AFTER = 2222;
    static final int FAR = 3333;
    private static final int NO_LIST = 999;
    private static final int NEAR_USES = NameArticle.AFTER_TITLE
            | NameArticle.AFTER_FIRST_NAME
            | NameArticle.AFTER_PREPOSITION
            | NameArticle.BEFORE_SAID
            | NameArticle.BEFORE_ORGANISATION;

    private static final int OWN_CONTEXT = NameContext.TITLE
            | NameContext.SAID
            | NameContext.ORGANISATION
            | NameContext.PLACE
            | NameContext.CALENDAR
            | NameContext.CONNECTOR;

    private final NameArticle article;
    private final NameForms forms;
    private final NameTables tables;
    private final RunFeatures runs;

    /** The features of the token at hand. */
    final FeatureBuffer features = new FeatureBuffer();

    /** How many of them, at the beginning, are of the letters of the token itself. */
    int lexical;

    private int first;
    private int size;
    private boolean capitals;
    private int[] form = new int[64];
    /** By place in the sentence: bits of the lists of longer phrases that cover the token. */
    private int[] phrases = new int[64];

    NameFeatures(NameArticle article, NameTables tables) {
        this.article = article;
        this.forms = article.forms;
        this.tables = tables;
        this.runs = new RunFeatures(article, features);
    }

    /** Makes ready for the tokens of one sentence. */
    void begin(int sentence) {
        first = article.tokens.first[sentence];
        size = article.tokens.first[sentence + 1] - first;
        capitals = article.capitals[sentence];
        form = Numbering.grown(form, size);
        System.arraycopy(article.form, first, form, 0, size);
        runs.begin(sentence, form, size);
        findPhrases();
    }

    private void findPhrases() {
        phrases = Numbering.grown(phrases, size);
        Arrays.fill(phrases, 0, size, 0);
        for (int i = 0; i < size; i++) {
            if (forms.is(form[i], NameForms.CAPITAL | NameForms.DIGIT)) {
                int hash = addLetters(Hash.empty(), i);
                for (int length = 2; length <= LONGEST_PHRASE && i + length <= size; length++) {
                    hash = addLetters(Hash.add(hash, ' '), i + length - 1);
                    int lists = tables.lists.get(Hash.mix(hash));
                    if (lists != 0) {
                        mark(i, length, lists & ~(NameTables.FIRST_NAME | NameTables.LAST_NAME));
                    }
                }
            }
        }
    }

    private int addLetters(int hash, int i) {
        Tokens tokens = article.tokens;
        int letters = hash;
        for (int at = tokens.start[first + i]; at < tokens.end[first + i]; at++) {
            char c = tokens.text.charAt(at);
            letters = Hash.add(letters, c == '’' ? '\'' : c);
        }
        return letters;
    }

    private void mark(int i, int length, int lists) {
        for (int list = 0; list < NameTables.LISTS; list++) {
            if ((lists >>> list & 1) != 0) {
                int bit = NameTables.LISTS + 2 * list;
                phrases[i] |= 1 << bit;
                for (int k = i + 1; k < i + length; k++) {
                    phrases[k] |= 2 << bit;
                }
            }
        }
    }

    /** Fills {@link #features} with those of the token at place {@code i} of the sentence. */
    void read(int i) {
        features.clear();
        int word = form[i];
        int before = i > 0 ? form[i - 1] : -1;
        int after = i + 1 < size ? form[i + 1] : -1;
        letters(word, lower(before, BEFORE), lower(after, AFTER));
        lexical = features.count;
        neighbours(i, word, before, after);
        writing(i, word, before, after);
        context(word, before, after);
        lists(i, word, before, after);
        smallLetters(i, word, before, after);
        if (forms.is(word, NameForms.LETTER) && forms.is(word, NameForms.CAPITAL)) {
            elsewhere(i, word, before, after);
        }
        runs.read(i);
        hyphened(i, word, before, after);
    }

    private void letters(int word, int before, int after) {
        features.add(1, forms.hash[word]);
        features.add(2, forms.lower[word]);
        features.add(3, before, forms.lower[word]);
        features.add(4, forms.lower[word], after);
        if (forms.length[word] > 4) {
            features.add(5, forms.prefix[4][word]);
            features.add(6, forms.suffix[4][word]);
        }
    }

    private void neighbours(int i, int word, int before, int after) {
        int one = lower(before, BEFORE);
        int next = lower(after, AFTER);
        int two = i > 1 ? forms.lower[form[i - 2]] : FAR;
        int afterNext = i + 2 < size ? forms.lower[form[i + 2]] : FAR;
        features.add(7, 0);
        features.add(8, one);
        features.add(9, next);
        features.add(10, two);
        features.add(11, afterNext);
        features.add(12, two, one);
        features.add(13, next, afterNext);
        features.add(14, one, next);
        features.add(22, forms.shape[word], one);
        features.add(23, forms.shape[word], next);
        features.add(47, forms.writing(word), one * 31 + two);
        features.add(48, forms.writing(word), next * 31 + afterNext);
    }

    private void writing(int i, int word, int before, int after) {
        int shape = forms.shape[word];
        int upper = capitals ? 1 : 0;
        features.add(15, shape, upper);
        features.add(16, before < 0 ? 1 : forms.shape[before], shape);
        features.add(17, shape, after < 0 ? 1 : forms.shape[after]);
        if (forms.is(word, NameForms.LETTER)) {
            int capital = capital(word);
            for (int k = 1; k <= 3 && k < forms.length[word]; k++) {
                features.add(18, forms.suffix[k][word], capital);
                if (k > 1) {
                    features.add(19, forms.prefix[k][word], capital);
                }
            }
        }
        int two = i > 1 ? forms.writing(form[i - 2]) : 0;
        int afterNext = i + 2 < size ? forms.writing(form[i + 2]) : 0;
        int near = forms.writing(before) * 25 + forms.writing(word) * 5;
        features.add(20, two * 125 + near + forms.writing(after) * 625 + afterNext * 3125 + upper);
        features.add(21, near + forms.writing(after), begins(i) * 2 + upper);
        features.add(24, begins(i) * 2 + upper, shape);
    }

    /** 1 for the first word of the sentence, which has a capital in any case. */
    private int begins(int i) {
        return i == 0 || (i == 1 && !forms.is(form[0], NameForms.LETTER)) ? 1 : 0;
    }

    private void context(int word, int before, int after) {
        int kinds = forms.context[word] & OWN_CONTEXT;
        if (kinds != 0) {
            features.add(25, kinds, capital(word));
        }
        if (before >= 0 && (forms.context[before] & NameContext.TITLE) != 0) {
            features.add(26, forms.writing(word), after >= 0 ? forms.writing(after) : 9);
        }
        if (after >= 0 && (forms.context[after] & NameContext.SAID) != 0) {
            features.add(27, forms.writing(word), before >= 0 ? forms.writing(before) : 9);
        }
    }

    private void lists(int i, int word, int before, int after) {
        int own = forms.lists[word] | phrases[i];
        int one = capitalLists(before, i - 1);
        int next = capitalLists(after, i + 1);
        if (!forms.is(word, NameForms.CAPITAL)) {
            features.add(33, one, forms.lower[word]);
            features.add(34, next, forms.lower[word]);
            return;
        }
        if (own != 0) {
            features.add(28, own);
            for (int k = 0; k < 3 * NameTables.LISTS; k++) {
                if ((own >>> k & 1) != 0) {
                    features.add(29, k, forms.writing(before) * 5 + forms.writing(after));
                }
            }
        }
        features.add(30, wordLists(before) * 1000 + wordLists(after));
        features.add(31, own, lower(before, BEFORE));
        features.add(32, own, lower(after, AFTER));
        features.add(44, own * 2 + begins(i), one);
        features.add(45, own * 2 + begins(i), next);
    }

    private int wordLists(int neighbour) {
        return neighbour >= 0 && forms.is(neighbour, NameForms.CAPITAL) ? forms.lists[neighbour] : NO_LIST;
    }

    private int capitalLists(int neighbour, int place) {
        int lists = wordLists(neighbour);
        return lists == NO_LIST ? NO_LIST : lists | phrases[place];
    }

    private void smallLetters(int i, int word, int before, int after) {
        int own = forms.smallLetters[word];
        features.add(35, own * 4 + capital(word) + begins(i) * 2, capitals ? 1 : 0);
        if (forms.is(word, NameForms.CAPITAL)) {
            features.add(36, own * 100 + (before < 0 ? 99 : forms.smallLetters[before]), forms.writing(before));
            features.add(37, own * 100 + (after < 0 ? 99 : forms.smallLetters[after]), forms.writing(after));
        }
    }

    private void elsewhere(int i, int word, int before, int after) {
        boolean counted = begins(i) == 0 && !capitals;
        int small = Math.min(3, article.smallTwin(word));
        int inside = Math.min(3, article.inside[word] - (counted ? 1 : 0));
        int total = Math.min(4, article.total[word] - 1);
        int upper = capitals ? 1 : 0;
        features.add(38, small * 100 + inside * 10 + total, begins(i) * 2 + upper);
        features.add(39, small * 10 + inside, begins(i) * 2 + upper);
        int uses = article.uses[word];
        for (int k = 0; k < NameArticle.USES; k++) {
            if ((uses >>> k & 1) != 0) {
                features.add(40, k, forms.writing(before) * 5 + forms.writing(after));
            }
        }
        features.add(41, uses);
        if (after >= 0 && forms.capitalWord(after)) {
            features.add(42, article.uses[after] & NEAR_USES);
        }
        if (before >= 0 && forms.capitalWord(before)) {
            features.add(43, article.uses[before] & NEAR_USES);
        }
    }

    private void hyphened(int i, int word, int before, int after) {
        if (forms.is(word, NameForms.DASH) && before >= 0 && after >= 0) {
            int listed = forms.lists[before] != 0 ? 1 : 0;
            features.add(77, forms.writing(before) * 5 + forms.writing(after), forms.smallLetters[after] * 2 + listed);
        }
        boolean behindDash = i > 1 && forms.is(before, NameForms.DASH);
        if (behindDash && forms.is(word, NameForms.LETTER) && !forms.is(word, NameForms.CAPITAL)) {
            int listed = forms.lists[form[i - 2]] != 0 ? 1 : 0;
            features.add(
                    78, forms.writing(form[i - 2]) * 5 + forms.writing(after), forms.smallLetters[word] * 2 + listed);
        }
    }

    private int lower(int word, int outside) {
        return word < 0 ? outside : forms.lower[word];
    }

    private int capital(int word) {
        return forms.is(word, NameForms.CAPITAL) ? 1 : 0;
    }
}
