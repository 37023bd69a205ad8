package precis.language;

/** An article as the name tagger sees it: the form of each token, and how each form is used over the whole article. */
final class NameArticle {
    static final int AFTER_TITLE = 1;
    static final int AFTER_FIRST_NAME = 1 << 1;
    static final int AFTER_PREPOSITION = 1 << 2;
    static final int AFTER_THE = 1 << 3;
    static final int IN_BRACKETS = 1 << 4;
    static final int BEFORE_SAID = 1 << 5;
    static final int BEFORE_ORGANISATION = 1 << 6;
    static final int BEFORE_CAPITAL = 1 << 7;
    static final int AFTER_CAPITAL = 1 << 8;
    static final int BEFORE_POSSESSIVE = 1 << 9;
    static final int USES = 10;

    final Tokens tokens;
    final NameForms forms;
    /** By token. */
    final int[] form;
    /** By sentence: whether nearly all words begin with a capital, so that capitals say little. */
    final boolean[] capitals;

    /** By form, over words with letters: in small letters, with a capital inside a sentence, in all. */
    final int[] small;

    final int[] inside;
    final int[] total;
    /** By form: bits of what stood beside it somewhere. */
    final int[] uses;

    NameArticle(Tokens tokens, NameTables tables) {
        this.tokens = tokens;
        forms = new NameForms(tables);
        form = new int[tokens.size];
        for (int i = 0; i < tokens.size; i++) {
            form[i] = forms.add(tokens.text, tokens.start[i], tokens.end[i]);
        }
        small = new int[forms.size()];
        inside = new int[forms.size()];
        total = new int[forms.size()];
        uses = new int[forms.size()];
        capitals = new boolean[tokens.sentences];
        for (int s = 0; s < tokens.sentences; s++) {
            capitals[s] = inCapitals(s);
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                count(s, i);
            }
        }
    }

    private boolean inCapitals(int sentence) {
        int words = 0;
        int capital = 0;
        for (int i = tokens.first[sentence]; i < tokens.first[sentence + 1]; i++) {
            if (forms.is(form[i], NameForms.LETTER)) {
                words++;
                capital += forms.is(form[i], NameForms.CAPITAL) ? 1 : 0;
            }
        }
        return words >= 3 && capital * 10 >= words * 7;
    }

    private void count(int sentence, int i) {
        int word = form[i];
        if (!forms.is(word, NameForms.LETTER)) {
            return;
        }
        total[word]++;
        if (!forms.is(word, NameForms.CAPITAL)) {
            small[word]++;
        } else if (!capitals[sentence]) {
            int place = i - tokens.first[sentence];
            boolean first = place == 0 || (place == 1 && !forms.is(form[i - 1], NameForms.LETTER));
            inside[word] += first ? 0 : 1;
            int before = place > 0 ? form[i - 1] : -1;
            int after = i + 1 < tokens.first[sentence + 1] ? form[i + 1] : -1;
            uses[word] |= usesAfter(before, after, place) | usesBefore(after);
        }
    }

    private int usesAfter(int before, int after, int place) {
        if (before < 0) {
            return 0;
        }
        int bits = (forms.context[before] & NameContext.TITLE) != 0 ? AFTER_TITLE : 0;
        boolean afterCapital = after >= 0 && forms.is(after, NameForms.CAPITAL);
        bits |= (forms.context[before] & NameContext.PREPOSITION) != 0 && !afterCapital ? AFTER_PREPOSITION : 0;
        bits |= forms.is(before, NameForms.THE) ? AFTER_THE : 0;
        if (after >= 0 && forms.is(before, NameForms.OPEN) && forms.is(after, NameForms.CLOSE)) {
            bits |= IN_BRACKETS;
        }
        if (forms.is(before, NameForms.CAPITAL)) {
            bits |= (forms.lists[before] & NameTables.FIRST_NAME) != 0 ? AFTER_FIRST_NAME : 0;
            bits |= place > 1 && forms.lists[before] == 0 ? AFTER_CAPITAL : 0;
        }
        return bits;
    }

    private int usesBefore(int after) {
        if (after < 0) {
            return 0;
        }
        int bits = (forms.context[after] & NameContext.SAID) != 0 ? BEFORE_SAID : 0;
        bits |= forms.is(after, NameForms.POSSESSIVE) ? BEFORE_POSSESSIVE : 0;
        if (forms.is(after, NameForms.CAPITAL)) {
            bits |= BEFORE_CAPITAL;
            bits |= (forms.context[after] & NameContext.ORGANISATION) != 0 ? BEFORE_ORGANISATION : 0;
        }
        return bits;
    }

    /** How often the word of this form stands in small letters in the article. */
    int smallTwin(int word) {
        int twin = forms.find(forms.lower[word]);
        return twin < 0 ? 0 : small[twin];
    }

    /** Whether a token, by its form, is of a context of names. */
    boolean is(int token, int context) {
        return (forms.context[form[token]] & context) != 0;
    }
}
