package precis.language;

/** The features of a token for the first reading of names that come from the run of capital words around it. */
final class RunFeatures {
    private final NameArticle article;
    private final NameForms forms;
    private final NameRuns runs;
    private final FeatureBuffer features;
    private int first;
    private int size;
    private boolean capitals;
    private int[] form = new int[0];

    /** @param features to which those of the token are added */
    RunFeatures(NameArticle article, FeatureBuffer features) {
        this.article = article;
        this.forms = article.forms;
        this.features = features;
        this.runs = new NameRuns(forms);
    }

    /** Makes ready for the tokens of one sentence, whose forms are given. */
    void begin(int sentence, int[] sentenceForms, int sentenceSize) {
        first = article.tokens.first[sentence];
        capitals = article.capitals[sentence];
        form = sentenceForms;
        size = sentenceSize;
        runs.read(form, size);
    }

    /** Adds the features of the token at place {@code i} of the sentence. */
    void read(int i) {
        if (runs.inRun(i)) {
            run(i, form[i]);
        } else {
            connector(i, form[i], i > 0 ? form[i - 1] : -1, i + 1 < size ? form[i + 1] : -1);
        }
    }

    private void run(int i, int word) {
        int start = runs.start[i];
        int end = runs.end[i];
        int place = (i == start ? 1 : 0) + (i == end ? 2 : 0);
        int length = Math.min(5, end - start + 1);
        int before = start > 0 ? form[start - 1] : -1;
        int after = end + 1 < size ? form[end + 1] : -1;
        features.add(50, place * 10 + length, (start == 0 ? 1 : 0) + (capitals ? 2 : 0));
        features.add(51, lower(before, NameFeatures.BEFORE), place * 10 + length);
        features.add(52, lower(after, NameFeatures.AFTER), place * 10 + length);
        features.add(53, forms.lower[form[end]], place);
        features.add(54, forms.lower[form[start]], place);
        features.add(
                55, start > 1 ? forms.lower[form[start - 2]] : NameFeatures.FAR, lower(before, NameFeatures.BEFORE));
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
        features.add(56, kinds, place);
        int title = -1;
        for (int k = start; k <= end; k++) {
            title = (forms.context[form[k]] & NameContext.TITLE) != 0 ? k : title;
        }
        int titlePlace = title < 0 ? 0 : title < i ? 1 : title == i ? 2 : 3;
        features.add(57, organisations(i, start, end, 2) * 10 + place, titlePlace);
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
            features.add(58, forms.lower[form[end + 2]]);
        }
        if (before >= 0 && forms.is(before, NameForms.POSSESSIVE) && start > 1) {
            features.add(59, forms.lower[form[start - 2]]);
        }
        if (after >= 0
                && forms.is(after, NameForms.OPEN)
                && end + 3 < size
                && forms.is(form[end + 3], NameForms.CLOSE)
                && forms.is(form[end + 2], NameForms.ALL_CAPITALS)) {
            features.add(63, place, runs.acronym(form, runs.wideStart[start], end, end + 2, article, first) ? 1 : 0);
        }
        if (before >= 0
                && after >= 0
                && start == end
                && forms.is(before, NameForms.OPEN)
                && forms.is(after, NameForms.CLOSE)) {
            features.add(
                    64, start > 2 ? forms.lower[form[start - 2]] : 0, forms.is(word, NameForms.ALL_CAPITALS) ? 1 : 0);
        }
        if (before >= 0 && start > 1) {
            boolean capital = forms.capitalWord(form[start - 2]);
            if (forms.is(before, NameForms.COMMA)) {
                if (capital) {
                    features.add(65, forms.lists[form[start - 2]], lists);
                }
                features.add(68, forms.lower[form[start - 2]]);
            }
            if (forms.is(before, NameForms.AND) && capital) {
                features.add(69, forms.lists[form[start - 2]], lists);
            }
        }
        if (after >= 0 && forms.is(after, NameForms.COMMA) && end + 2 < size) {
            int second = form[end + 2];
            if (forms.capitalWord(second)) {
                features.add(66, forms.lists[second], lists);
            }
            features.add(67, forms.lower[second], end + 3 < size ? forms.lower[form[end + 3]] : 0);
        }
    }

    /** Features of the run with the small words that join it to others ("Bank of England"). */
    private void wideRun(int i, int start, int end, int place) {
        int wideStart = runs.wideStart[i];
        int wideEnd = runs.wideEnd[i];
        if (wideStart < start || wideEnd > end) {
            features.add(60, forms.lower[form[wideStart]], place);
            features.add(61, forms.lower[form[wideEnd]], place);
            int side = wideStart < start ? (wideEnd > end ? 3 : 1) : 2;
            features.add(62, organisations(i, wideStart, wideEnd, 4) * 10 + place, side);
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
        while (left > 0 && !forms.capitalWord(form[left])) {
            left--;
        }
        int right = i;
        while (right < size - 1 && !forms.capitalWord(form[right])) {
            right++;
        }
        int start = runs.inRun(left) ? runs.start[left] : left;
        int end = runs.inRun(right) ? runs.end[right] : right;
        int own = forms.lower[word];
        features.add(70, forms.lower[before], forms.lower[after]);
        features.add(71, own, forms.lower[form[left]]);
        features.add(72, own, forms.lower[form[right]]);
        features.add(73, own, forms.lower[form[end]]);
        features.add(74, own, forms.lower[form[start]]);
        int kinds = ((forms.context[form[start]] | forms.context[form[left]]) & NameContext.ORGANISATION) != 0 ? 1 : 0;
        kinds += (forms.context[form[end]] & NameContext.ORGANISATION) != 0 ? 2 : 0;
        kinds += forms.is(form[left], NameForms.ALL_CAPITALS) ? 4 : 0;
        features.add(75, own * 8 + kinds, forms.writing(form[right]));
        features.add(76, own, forms.lists[form[left]] * 256 + forms.lists[form[right]]);
    }

    private int lower(int word, int outside) {
        return word < 0 ? outside : forms.lower[word];
    }
}
