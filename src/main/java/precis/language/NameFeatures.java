package precis.language;

import java.util.Arrays;

/**
 * The features of a token for the first reading of names: its letters, its neighbours, the lists, its uses elsewhere in the
 * article, and the run of capital words that it stands in. Each kind of feature has a number; numbers from 100 on belong to
 * {@link SecondReading}.
 */
final class NameFeatures {
    /** More than any token has. */
    static final int MOST = 256;

    private static final int LONGEST_PHRASE = 6;
    private static final int GOLDEN = 0x9E3779B1;
    private static final int BEFORE = 1111;
    private static final int AFTER = 2222;
    private static final int FAR = 3333;
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
    private final NameRuns runs;

    /** The features of the token at hand. */
    final int[] features = new int[MOST];

    int count;
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
        this.runs = new NameRuns(forms);
    }

    /** Makes ready for the tokens of one sentence. */
    void begin(int sentence) {
        first = article.tokens.first[sentence];
        size = article.tokens.first[sentence + 1] - first;
        capitals = article.capitals[sentence];
        form = Numbering.grown(form, size);
        System.arraycopy(article.form, first, form, 0, size);
        runs.read(form, size);
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

    /** Sets {@link #features} to those of the token at place {@code i} of the sentence. */
    void read(int i) {
        count = 0;
        int word = form[i];
        int before = i > 0 ? form[i - 1] : -1;
        int after = i + 1 < size ? form[i + 1] : -1;
        letters(word, lower(before, BEFORE), lower(after, AFTER));
        lexical = count;
        neighbours(i, word, before, after);
        writing(i, word, before, after);
        context(word, before, after);
        lists(i, word, before, after);
        smallLetters(i, word, before, after);
        if (forms.is(word, NameForms.LETTER) && forms.is(word, NameForms.CAPITAL)) {
            elsewhere(i, word, before, after);
        }
        if (runs.inRun(i)) {
            run(i, word);
        } else {
            connector(i, word, before, after);
        }
        hyphened(i, word, before, after);
    }

    private void letters(int word, int before, int after) {
        add(1, forms.hash[word]);
        add(2, forms.lower[word]);
        add(3, before, forms.lower[word]);
        add(4, forms.lower[word], after);
        if (forms.length[word] > 4) {
            add(5, forms.prefix[4][word]);
            add(6, forms.suffix[4][word]);
        }
    }

    private void neighbours(int i, int word, int before, int after) {
        int one = lower(before, BEFORE);
        int next = lower(after, AFTER);
        int two = i > 1 ? forms.lower[form[i - 2]] : FAR;
        int afterNext = i + 2 < size ? forms.lower[form[i + 2]] : FAR;
        add(7, 0);
        add(8, one);
        add(9, next);
        add(10, two);
        add(11, afterNext);
        add(12, two, one);
        add(13, next, afterNext);
        add(14, one, next);
        add(22, forms.shape[word], one);
        add(23, forms.shape[word], next);
        add(47, writing(word), one * 31 + two);
        add(48, writing(word), next * 31 + afterNext);
    }

    private void writing(int i, int word, int before, int after) {
        int shape = forms.shape[word];
        int upper = capitals ? 1 : 0;
        add(15, shape, upper);
        add(16, before < 0 ? 1 : forms.shape[before], shape);
        add(17, shape, after < 0 ? 1 : forms.shape[after]);
        if (forms.is(word, NameForms.LETTER)) {
            int capital = capital(word);
            for (int k = 1; k <= 3 && k < forms.length[word]; k++) {
                add(18, forms.suffix[k][word], capital);
                if (k > 1) {
                    add(19, forms.prefix[k][word], capital);
                }
            }
        }
        int two = i > 1 ? writing(form[i - 2]) : 0;
        int afterNext = i + 2 < size ? writing(form[i + 2]) : 0;
        int near = writing(before) * 25 + writing(word) * 5;
        add(20, two * 125 + near + writing(after) * 625 + afterNext * 3125 + upper);
        add(21, near + writing(after), begins(i) * 2 + upper);
        add(24, begins(i) * 2 + upper, shape);
    }

    /** 1 for the first word of the sentence, which has a capital in any case. */
    private int begins(int i) {
        return i == 0 || (i == 1 && !forms.is(form[0], NameForms.LETTER)) ? 1 : 0;
    }

    private void context(int word, int before, int after) {
        int kinds = forms.context[word] & OWN_CONTEXT;
        if (kinds != 0) {
            add(25, kinds, capital(word));
        }
        if (before >= 0 && (forms.context[before] & NameContext.TITLE) != 0) {
            add(26, writing(word), after >= 0 ? writing(after) : 9);
        }
        if (after >= 0 && (forms.context[after] & NameContext.SAID) != 0) {
            add(27, writing(word), before >= 0 ? writing(before) : 9);
        }
    }

    private void lists(int i, int word, int before, int after) {
        int own = forms.lists[word] | phrases[i];
        int one = capitalLists(before, i - 1);
        int next = capitalLists(after, i + 1);
        if (!forms.is(word, NameForms.CAPITAL)) {
            add(33, one, forms.lower[word]);
            add(34, next, forms.lower[word]);
            return;
        }
        if (own != 0) {
            add(28, own);
            for (int k = 0; k < 3 * NameTables.LISTS; k++) {
                if ((own >>> k & 1) != 0) {
                    add(29, k, writing(before) * 5 + writing(after));
                }
            }
        }
        add(30, wordLists(before) * 1000 + wordLists(after));
        add(31, own, lower(before, BEFORE));
        add(32, own, lower(after, AFTER));
        add(44, own * 2 + begins(i), one);
        add(45, own * 2 + begins(i), next);
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
        add(35, own * 4 + capital(word) + begins(i) * 2, capitals ? 1 : 0);
        if (forms.is(word, NameForms.CAPITAL)) {
            add(36, own * 100 + (before < 0 ? 99 : forms.smallLetters[before]), writing(before));
            add(37, own * 100 + (after < 0 ? 99 : forms.smallLetters[after]), writing(after));
        }
    }

    private void elsewhere(int i, int word, int before, int after) {
        boolean counted = begins(i) == 0 && !capitals;
        int small = Math.min(3, article.smallTwin(word));
        int inside = Math.min(3, article.inside[word] - (counted ? 1 : 0));
        int total = Math.min(4, article.total[word] - 1);
        int upper = capitals ? 1 : 0;
        add(38, small * 100 + inside * 10 + total, begins(i) * 2 + upper);
        add(39, small * 10 + inside, begins(i) * 2 + upper);
        int uses = article.uses[word];
        for (int k = 0; k < NameArticle.USES; k++) {
            if ((uses >>> k & 1) != 0) {
                add(40, k, writing(before) * 5 + writing(after));
            }
        }
        add(41, uses);
        if (after >= 0 && runs.capital(after)) {
            add(42, article.uses[after] & NEAR_USES);
        }
        if (before >= 0 && runs.capital(before)) {
            add(43, article.uses[before] & NEAR_USES);
        }
    }

    private void run(int i, int word) {
        int start = runs.start[i];
        int end = runs.end[i];
        int place = (i == start ? 1 : 0) + (i == end ? 2 : 0);
        int length = Math.min(5, end - start + 1);
        int before = start > 0 ? form[start - 1] : -1;
        int after = end + 1 < size ? form[end + 1] : -1;
        add(50, place * 10 + length, (start == 0 ? 1 : 0) + (capitals ? 2 : 0));
        add(51, lower(before, BEFORE), place * 10 + length);
        add(52, lower(after, AFTER), place * 10 + length);
        add(53, forms.lower[form[end]], place);
        add(54, forms.lower[form[start]], place);
        add(55, start > 1 ? forms.lower[form[start - 2]] : FAR, lower(before, BEFORE));
        heads(i, start, end, place);
        aroundRun(word, start, end, place, before, after);
        wideRun(i, start, end, place);
    }

    private void heads(int i, int start, int end, int place) {
        int head = forms.context[form[end]];
        int top = forms.context[form[start]];
        int kinds = ((head & NameContext.ORGANISATION) != 0 ? 1 : 0)
                | ((head & NameContext.PLACE) != 0 ? 2 : 0)
                | ((top & NameContext.TITLE) != 0 ? 4 : 0)
                | ((top & NameContext.ORGANISATION) != 0 ? 8 : 0)
                | ((forms.lists[form[start]] & NameTables.FIRST_NAME) != 0 ? 16 : 0)
                | ((forms.lists[form[end]] & NameTables.LAST_NAME) != 0 ? 32 : 0);
        add(56, kinds, place);
        int title = -1;
        for (int k = start; k <= end; k++) {
            title = (forms.context[form[k]] & NameContext.TITLE) != 0 ? k : title;
        }
        int titlePlace = title < 0 ? 0 : title < i ? 1 : title == i ? 2 : 3;
        add(57, organisations(i, start, end, 2) * 10 + place, titlePlace);
    }

    /** Bits of where the heads of organisations stand: 1 before the token, 4 behind, {@code same} at it. */
    private int organisations(int i, int start, int end, int same) {
        int bits = 0;
        for (int k = start; k <= end; k++) {
            if ((forms.context[form[k]] & NameContext.ORGANISATION) != 0) {
                bits |= k < i ? 1 : k == i ? same : 4;
            }
        }
        return bits;
    }

    private void aroundRun(int word, int start, int end, int place, int before, int after) {
        int lists = forms.lists[word];
        if (after >= 0 && forms.is(after, NameForms.POSSESSIVE) && end + 2 < size) {
            add(58, forms.lower[form[end + 2]]);
        }
        if (before >= 0 && forms.is(before, NameForms.POSSESSIVE) && start > 1) {
            add(59, forms.lower[form[start - 2]]);
        }
        if (after >= 0
                && forms.is(after, NameForms.OPEN)
                && end + 3 < size
                && forms.is(form[end + 3], NameForms.CLOSE)
                && forms.is(form[end + 2], NameForms.ALL_CAPITALS)) {
            add(63, place, runs.acronym(form, runs.wideStart[start], end, end + 2, article, first) ? 1 : 0);
        }
        if (before >= 0
                && after >= 0
                && start == end
                && forms.is(before, NameForms.OPEN)
                && forms.is(after, NameForms.CLOSE)) {
            add(64, start > 2 ? forms.lower[form[start - 2]] : 0, forms.is(word, NameForms.ALL_CAPITALS) ? 1 : 0);
        }
        if (before >= 0 && start > 1) {
            boolean capital = runs.capital(form[start - 2]);
            if (forms.is(before, NameForms.COMMA)) {
                if (capital) {
                    add(65, forms.lists[form[start - 2]], lists);
                }
                add(68, forms.lower[form[start - 2]]);
            }
            if (forms.is(before, NameForms.AND) && capital) {
                add(69, forms.lists[form[start - 2]], lists);
            }
        }
        if (after >= 0 && forms.is(after, NameForms.COMMA) && end + 2 < size) {
            int second = form[end + 2];
            if (runs.capital(second)) {
                add(66, forms.lists[second], lists);
            }
            add(67, forms.lower[second], end + 3 < size ? forms.lower[form[end + 3]] : 0);
        }
    }

    /** Features of the run with the small words that join it to others ("Bank of England"). */
    private void wideRun(int i, int start, int end, int place) {
        int wideStart = runs.wideStart[i];
        int wideEnd = runs.wideEnd[i];
        if (wideStart < start || wideEnd > end) {
            add(60, forms.lower[form[wideStart]], place);
            add(61, forms.lower[form[wideEnd]], place);
            int side = wideStart < start ? (wideEnd > end ? 3 : 1) : 2;
            add(62, organisations(i, wideStart, wideEnd, 4) * 10 + place, side);
        }
    }

    /** Features of a small word between capital words. */
    private void connector(int i, int word, int before, int after) {
        if ((forms.context[word] & NameContext.CONNECTOR) == 0 || before < 0 || after < 0) {
            return;
        }
        if (!runs.capitalOrConnector(before) || !runs.capitalOrConnector(after)) {
            return;
        }
        int left = i;
        while (left > 0 && !runs.capital(form[left])) {
            left--;
        }
        int right = i;
        while (right < size - 1 && !runs.capital(form[right])) {
            right++;
        }
        int start = runs.inRun(left) ? runs.start[left] : left;
        int end = runs.inRun(right) ? runs.end[right] : right;
        int own = forms.lower[word];
        add(70, forms.lower[before], forms.lower[after]);
        add(71, own, forms.lower[form[left]]);
        add(72, own, forms.lower[form[right]]);
        add(73, own, forms.lower[form[end]]);
        add(74, own, forms.lower[form[start]]);
        int kinds = ((forms.context[form[start]] | forms.context[form[left]]) & NameContext.ORGANISATION) != 0 ? 1 : 0;
        kinds += (forms.context[form[end]] & NameContext.ORGANISATION) != 0 ? 2 : 0;
        kinds += forms.is(form[left], NameForms.ALL_CAPITALS) ? 4 : 0;
        add(75, own * 8 + kinds, writing(form[right]));
        add(76, own, forms.lists[form[left]] * 256 + forms.lists[form[right]]);
    }

    private void hyphened(int i, int word, int before, int after) {
        if (forms.is(word, NameForms.DASH) && before >= 0 && after >= 0) {
            int listed = forms.lists[before] != 0 ? 1 : 0;
            add(77, writing(before) * 5 + writing(after), forms.smallLetters[after] * 2 + listed);
        }
        boolean behindDash = i > 1 && forms.is(before, NameForms.DASH);
        if (behindDash && forms.is(word, NameForms.LETTER) && !forms.is(word, NameForms.CAPITAL)) {
            int listed = forms.lists[form[i - 2]] != 0 ? 1 : 0;
            add(78, writing(form[i - 2]) * 5 + writing(after), forms.smallLetters[word] * 2 + listed);
        }
    }

    private int lower(int word, int outside) {
        return word < 0 ? outside : forms.lower[word];
    }

    private int capital(int word) {
        return forms.is(word, NameForms.CAPITAL) ? 1 : 0;
    }

    /** How a word is written: 0 none, 1 capital, 2 all capitals, 3 with a digit, 4 otherwise. */
    private int writing(int word) {
        return word < 0 ? 0 : runs.writing(word);
    }

    private void add(int number, int value) {
        features[count++] = Hash.mix(number * GOLDEN + value);
    }

    private void add(int number, int value, int other) {
        add(number, value * 31 + Hash.mix(other + 0x1234567));
    }
}
