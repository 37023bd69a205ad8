package precis.language;

import java.util.Arrays;

/** The runs of capital words in a sentence, alone and with the small words that join them. */
final class NameRuns {
    private static final int MOST_CONNECTORS = 2;

    private final NameForms forms;
    /** By place: the first and last place of its run; -1 outside of one. */
    int[] start = new int[64];

    int[] end = new int[64];
    /** The same for runs that go on behind one or two connectors. */
    int[] wideStart = new int[64];

    int[] wideEnd = new int[64];

    NameRuns(NameForms forms) {
        this.forms = forms;
    }

    void read(int[] form, int size) {
        start = Numbering.grown(start, size);
        end = Numbering.grown(end, size);
        wideStart = Numbering.grown(wideStart, size);
        wideEnd = Numbering.grown(wideEnd, size);
        fill(form, size, 0, start, end);
        fill(form, size, MOST_CONNECTORS, wideStart, wideEnd);
    }

    private void fill(int[] form, int size, int connectors, int[] starts, int[] ends) {
        Arrays.fill(starts, 0, size, -1);
        Arrays.fill(ends, 0, size, -1);
        for (int i = 0; i < size; i++) {
            if (forms.capitalWord(form[i])) {
                int last = lastOfRun(form, size, i, connectors);
                Arrays.fill(starts, i, last + 1, i);
                Arrays.fill(ends, i, last + 1, last);
                i = last;
            }
        }
    }

    private int lastOfRun(int[] form, int size, int from, int connectors) {
        int last = from;
        while (last + 1 < size) {
            int next = last + 1;
            while (next < size
                    && next - last <= connectors
                    && !forms.capitalWord(form[next])
                    && connector(form[next])) {
                next++;
            }
            if (next >= size || !forms.capitalWord(form[next])) {
                break;
            }
            last = next;
        }
        return last;
    }

    boolean inRun(int i) {
        return start[i] >= 0;
    }

    private boolean connector(int word) {
        return (forms.context[word] & NameContext.CONNECTOR) != 0;
    }

    boolean capitalOrConnector(int word) {
        return forms.capitalWord(word) || connector(word);
    }

    /** Whether the token at {@code word} begins the initials of the capital words from one place to another. */
    boolean acronym(int[] form, int from, int to, int word, NameArticle article, int firstToken) {
        Tokens tokens = article.tokens;
        int token = firstToken + word;
        int matched = 0;
        for (int i = Math.max(0, from); i <= to && matched < tokens.length(token); i++) {
            if (forms.is(form[i], NameForms.CAPITAL)) {
                if (forms.initial[form[i]] != tokens.text.charAt(tokens.start[token] + matched)) {
                    return false;
                }
                matched++;
            }
        }
        return from >= 0 && matched == tokens.length(token);
    }
}
