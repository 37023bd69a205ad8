package precis.language;

/**
 * Features of a token for the second reading of names, from what the first reading called the same words elsewhere in the
 * article. The token at hand is left out of its own counts.
 */
final class SecondReading {
    private static final int KINDS = NameLabels.TYPES + 1;
    private static final int PLACES = 3 * NameLabels.TYPES;

    private final NameArticle article;
    private final NameForms forms;
    private final byte[] labels;
    /** By form and type (0 for none): how often a capital word got it. */
    private final int[] types;
    /** By form, type and place in a longer name: first, middle, last. */
    private final int[] places;

    private final Numbering pairs = new Numbering();
    private int[] pairTypes = new int[256];
    private final Numbering acronyms = new Numbering();
    private int[] acronymTypes = new int[64];
    /** By token: the first and last token of its name; -1 outside. */
    private final int[] start;

    private final int[] end;

    final FeatureBuffer features = new FeatureBuffer();

    /** @param labels of the first reading, by token */
    SecondReading(NameArticle article, byte[] labels) {
        this.article = article;
        this.forms = article.forms;
        this.labels = labels;
        types = new int[forms.size() * KINDS];
        places = new int[forms.size() * PLACES];
        start = new int[labels.length];
        end = new int[labels.length];
        for (int s = 0; s < article.tokens.sentences; s++) {
            count(article.tokens.first[s], article.tokens.first[s + 1], article.capitals[s]);
        }
    }

    private void count(int from, int to, boolean capitals) {
        for (int i = from; i < to; i++) {
            if (capital(i) && !capitals) {
                types[article.form[i] * KINDS + NameLabels.type(labels[i]) + 1]++;
            }
        }
        for (int i = from; i < to; i++) {
            int last = i;
            if (labels[i] != NameLabels.OUTSIDE) {
                while (last < to - 1 && !NameLabels.ends(labels[last])) {
                    last++;
                }
                if (last > i && !capitals) {
                    countName(i, last, NameLabels.type(labels[i]));
                }
            }
            for (int k = i; k <= last; k++) {
                start[k] = labels[i] == NameLabels.OUTSIDE ? -1 : i;
                end[k] = last;
            }
            i = last;
        }
    }

    private void countName(int first, int last, int type) {
        int initials = Hash.empty();
        int letters = 0;
        for (int k = first; k <= last; k++) {
            int form = article.form[k];
            if (capital(k)) {
                places[form * PLACES + type * 3 + (k == first ? 0 : k == last ? 2 : 1)]++;
            }
            if (forms.is(form, NameForms.CAPITAL)) {
                initials = Hash.add(initials, (char) forms.initial[form]);
                letters++;
            }
            if (k < last) {
                int pair = pairs.add(pair(k));
                pairTypes = Numbering.grown(pairTypes, pairs.size() * NameLabels.TYPES);
                pairTypes[pair * NameLabels.TYPES + type]++;
            }
        }
        if (letters > 1) {
            int acronym = acronyms.add(Hash.mix(initials));
            acronymTypes = Numbering.grown(acronymTypes, acronyms.size() * NameLabels.TYPES);
            acronymTypes[acronym * NameLabels.TYPES + type]++;
        }
    }

    private boolean capital(int token) {
        return forms.capitalWord(article.form[token]);
    }

    /** A hash of this token and the next. */
    private int pair(int token) {
        return forms.hash[article.form[token]] * 31 + forms.hash[article.form[token + 1]];
    }

    /** Fills {@link #features} with those of this token of the article, which stands in that sentence. */
    void read(int sentence, int token) {
        features.clear();
        int from = article.tokens.first[sentence];
        int to = article.tokens.first[sentence + 1];
        boolean counted = !article.capitals[sentence];
        int label = labels[token];
        features.add(100, 0);
        features.add(101, label);
        if (token > from) {
            features.add(102, label, labels[token - 1]);
        }
        if (token + 1 < to) {
            features.add(103, label, labels[token + 1]);
        }
        if (capital(token)) {
            int around = writing(token > from ? token - 1 : -1) * 5 + writing(token + 1 < to ? token + 1 : -1);
            sameWord(token, label, around, counted);
            inLongerName(token, label, around, counted);
            acronym(token);
        }
        if (token + 1 < to) {
            pair(111, token, start[token] >= 0 && end[token] > token && counted ? NameLabels.type(label) : -1);
        }
        if (token > from) {
            boolean own = start[token] >= 0 && start[token] < token && counted;
            pair(112, token - 1, own ? NameLabels.type(label) : -1);
        }
    }

    private void sameWord(int token, int label, int around, boolean counted) {
        int row = article.form[token] * KINDS;
        int own = counted ? NameLabels.type(label) + 1 : -1;
        int best = -1;
        int most = 0;
        int total = 0;
        for (int kind = 0; kind < KINDS; kind++) {
            int times = types[row + kind] - (kind == own ? 1 : 0);
            total += times;
            if (times > most) {
                most = times;
                best = kind;
            }
        }
        if (best < 0) {
            features.add(104, 99);
            return;
        }
        int share = most == total ? 2 : most * 3 >= total * 2 ? 1 : 0;
        features.add(104, best * 10 + share * 3 + (total == 1 ? 0 : total <= 3 ? 1 : 2));
        features.add(105, best * 3 + share, label);
        features.add(106, best * 3 + share, around);
    }

    private void inLongerName(int token, int label, int around, boolean counted) {
        int row = article.form[token] * PLACES;
        int own = -1;
        if (counted && start[token] >= 0 && end[token] > start[token]) {
            int place = token == start[token] ? 0 : token == end[token] ? 2 : 1;
            own = NameLabels.type(label) * 3 + place;
        }
        int best = -1;
        int most = 0;
        int total = 0;
        for (int place = 0; place < PLACES; place++) {
            int times = places[row + place] - (place == own ? 1 : 0);
            total += times;
            if (times > 0 && (best < 0 || times > most)) {
                most = places[row + place];
                best = place;
            }
        }
        if (best >= 0) {
            features.add(107, best * 2 + (places[row + best] * 3 >= total * 2 ? 1 : 0));
            features.add(108, best, label);
            features.add(109, best, around);
        }
    }

    private void acronym(int token) {
        if (!forms.is(article.form[token], NameForms.ALL_CAPITALS)) {
            return;
        }
        int acronym = acronyms.find(forms.hash[article.form[token]]);
        if (acronym >= 0) {
            features.add(110, mostFrequent(acronymTypes, acronym * NameLabels.TYPES, -1));
        }
    }

    private void pair(int number, int token, int own) {
        int pair = pairs.find(pair(token));
        int best = pair < 0 ? -1 : mostFrequent(pairTypes, pair * NameLabels.TYPES, own);
        if (best >= 0) {
            features.add(number, best);
        }
    }

    /** The most frequent type in a row of counts, one of which is less by one; -1 where all are 0. */
    private static int mostFrequent(int[] counts, int row, int own) {
        int best = -1;
        int most = 0;
        for (int type = 0; type < NameLabels.TYPES; type++) {
            int times = counts[row + type] - (type == own ? 1 : 0);
            if (times > 0 && (best < 0 || times > most)) {
                most = counts[row + type];
                best = type;
            }
        }
        return best;
    }

    private int writing(int token) {
        return forms.writing(token < 0 ? -1 : article.form[token]);
    }
}
