package precis.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds organisations and places of several words that the labels missed or cut to pieces: those on the lists, and those that
 * the article has whole elsewhere.
 */
final class ListedNames {
    private static final int LONGEST = 7;
    private static final int SURE_PLACES = NameTables.COUNTRY | NameTables.CAPITAL;

    private final NameArticle article;
    private final NameForms forms;
    private final NameTables tables;
    private final Tokens tokens;
    /** The words of organisations that have three or more. */
    private final Set<Integer> longBodies = new HashSet<>();

    ListedNames(NameArticle article, NameTables tables) {
        this.article = article;
        forms = article.forms;
        this.tables = tables;
        tokens = article.tokens;
    }

    /**
     * The labels, with one name where a name of several words got none, or pieces ("White" and "House"), that is on a list or
     * that the article has whole elsewhere.
     */
    byte[] whole(byte[] labels) {
        byte[] mended = labels.clone();
        findLongBodies(labels);
        for (int s = 0; s < tokens.sentences; s++) {
            for (int i = tokens.first[s]; i + 1 < tokens.first[s + 1] && !article.capitals[s]; i++) {
                int last = forms.capitalWord(article.form[i]) && NameLabels.begins(labels[i]) ? lastListed(s, i) : i;
                boolean known = last == i
                        || (labels[i] != NameLabels.OUTSIDE
                                && NameLabels.lastOfName(labels, i, tokens.first[s + 1]) == last);
                if (!known && NameLabels.ends(labels[last])) {
                    boolean place = (tables.lists.get(tokens.hash(i, last)) & SURE_PLACES) != 0;
                    int type = place ? NameRules.PLACE : NameRules.ORGANISATION;
                    Arrays.fill(mended, i, last + 1, (byte) NameLabels.of(type, NameLabels.INSIDE));
                    mended[i] = (byte) NameLabels.of(type, NameLabels.BEGIN);
                    mended[last] = (byte) NameLabels.of(type, NameLabels.END);
                    i = last;
                }
            }
        }
        return mended;
    }

    private void findLongBodies(byte[] labels) {
        for (int s = 0; s < tokens.sentences; s++) {
            for (int i = tokens.first[s]; i < tokens.first[s + 1]; i++) {
                if (NameLabels.type(labels[i]) == NameRules.ORGANISATION) {
                    int last = NameLabels.lastOfName(labels, i, tokens.first[s + 1]);
                    if (last - i >= 2) {
                        longBodies.add(tokens.hash(i, last));
                    }
                    i = last;
                }
            }
        }
    }

    /**
     * The last word of the longest listed name that begins here, also over a small word as in "Bill and Melinda Gates Foundation",
     * and goes up to no further capital; else the word itself.
     */
    private int lastListed(int sentence, int first) {
        int end = Math.min(tokens.first[sentence + 1], first + LONGEST);
        int longest = first;
        for (int last = first + 1; last < end; last++) {
            boolean capital = forms.capitalWord(article.form[last]);
            if (!capital && !article.is(last, NameContext.CONNECTOR)) {
                break;
            }
            boolean goesOn = last + 1 < tokens.first[sentence + 1] && forms.capitalWord(article.form[last + 1]);
            longest = capital && !goesOn && listed(first, last) ? last : longest;
        }
        return longest;
    }

    private boolean listed(int first, int last) {
        int words = tokens.hash(first, last);
        int lists = tables.lists.get(words);
        return lists == NameTables.ORGANISATION
                || (lists & SURE_PLACES) != 0
                || (last - first >= 2 && longBodies.contains(words));
    }
}
