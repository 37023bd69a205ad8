package precis.reading;

import static precis.reading.TokenRow.NONE;

import precis.language.Relation;

/** Candidates whose content is a quotation right before or after the verb and its subject. */
final class QuotationCues {
    private static final int REACH = 12;

    private final Story story;
    private final Candidates candidates;
    private final PartialQuotations partial;

    QuotationCues(Story story, Candidates candidates) {
        this.story = story;
        this.candidates = candidates;
        partial = new PartialQuotations(story);
    }

    void beside(int verb, int treeSubject) {
        int subject = treeSubject;
        int left = leftEdge(verb);
        int before = candidates.quotationBefore(left);
        if (before == NONE && story.is(verb, WordClass.SAY)) {
            int start = phraseStart(verb);
            before = start == NONE ? NONE : candidates.quotationBefore(start);
            if (before != NONE && (subject == NONE || subject < start)) {
                subject = lastNominal(start, verb, subject);
            }
        }
        Ranges content = Ranges.EMPTY;
        String frame = "";
        if (before != NONE
                && openEnded(before)
                && !bareParticiple(verb)
                && !(closed(before) && story.child(verb, Relation.OBJ) > verb)
                && story.quotations().words(before) >= 2) {
            Ranges quotation = candidates.quotation(before);
            Ranges mixed = withBeginning(quotation, verb);
            frame = mixed == quotation ? "qb" : "qbm";
            content = mixed;
        }
        int after = quotationRightOf(verb);
        if (after != NONE && story.quotations().words(after) >= 2) {
            char mark = markBefore(after);
            boolean others = reportsBefore(after) != NONE && reportsBefore(after) != verb;
            boolean here =
                    !others && (story.quotations().first(after) <= story.last(story.sentence(verb)) || mark == ':');
            if (here && (mark == ',' || mark == ':' || candidates.quotationAfter(verb) == after)) {
                content = content.plus(candidates.quotation(after));
                frame = frame.concat(mark == ':' ? "qa:" : mark == ',' ? "qa," : "qa");
            }
        }
        if (!content.isEmpty()) {
            Candidate found = candidates.add(verb, story.passive(verb) ? "p".concat(frame) : frame, content, subject);
            if (found != null) {
                found.quoting = true;
            }
        }
    }

    /** "with Lindqvist stating: “…”", where the tree takes the word of saying for a noun. */
    void participle(int noun) {
        int after = candidates.quotationAfter(noun);
        if (after != NONE && reportsBefore(after) == noun && story.proper(noun - 1)) {
            Candidate found = candidates.add(noun, "qa:", candidates.quotation(after), noun - 1);
            if (found != null) {
                found.quoting = true;
            }
        }
    }

    /** The participle of saying that stands between a name and the colon before a quotation. */
    private int reportsBefore(int quotation) {
        int word = story.quotations().first(quotation) - 2;
        if (word < 1 || !story.reads(word + 1, ":") || !story.lower(word).endsWith("ing")) {
            return NONE;
        }
        String lower = story.lower(word);
        String stem = lower.substring(0, lower.length() - 3);
        Lexicon words = Lexicon.english();
        boolean says = words.is(stem, WordClass.SAY) || words.is(stem.concat("e"), WordClass.SAY);
        return says && story.proper(word - 1) ? word : NONE;
    }

    private int leftEdge(int verb) {
        int left = verb;
        for (int c = story.firstChild(verb); c != NONE && c < verb; c = story.nextSibling(c)) {
            boolean part = switch (story.relation(c).base()) {
                case AUX, ADVMOD, NSUBJ, MARK, CC -> true;
                default -> false;
            };
            if (part && !story.quoted(c) && !story.quoted(story.leftmost(c))) {
                left = Math.min(left, story.leftmost(c));
            }
        }
        return left;
    }

    private int quotationRightOf(int verb) {
        int after = candidates.quotationAfter(verb);
        if (after != NONE) {
            return after;
        }
        int right = verb;
        for (int c = story.firstChild(verb); c != NONE; c = story.nextSibling(c)) {
            if (c < verb) {
                continue;
            }
            boolean part = switch (story.relation(c).base()) {
                case NSUBJ, OBL, OBJ, IOBJ, ADVMOD, COMPOUND, ADVCL, XCOMP -> true;
                default -> false;
            };
            if (part && !story.quoted(c) && !story.quoted(story.rightmost(c))) {
                right = Math.max(right, story.rightmost(c));
            } else if (!story.punctuation(c)) {
                break;
            }
        }
        return right > verb ? candidates.quotationAfter(right) : NONE;
    }

    /** Walks from the verb to the mark before its subject where the tree did not attach that. */
    private int phraseStart(int verb) {
        int first = story.first(story.sentence(verb));
        int at = verb - 1;
        int steps = 0;
        while (at > first
                && steps < REACH
                && !story.quoted(at)
                && !story.punctuation(at)
                && !story.verb(at)
                && !story.is(at, precis.language.UniversalTag.SCONJ)) {
            at--;
            steps++;
        }
        return at >= first && story.punctuation(at) ? at + 1 : NONE;
    }

    private int lastNominal(int from, int to, int otherwise) {
        int last = otherwise;
        for (int t = from; t < to; t++) {
            last = story.nounish(t) || story.pronoun(t) ? t : last;
        }
        return last;
    }

    /** Whether the quotation before ends as one that a reporter's words follow: with a comma, a question mark. */
    private boolean openEnded(int quotation) {
        int last = story.quotations().last(quotation);
        return story.quoteMark(last)
                && ((last + 1 < story.size() && story.reads(last + 1, ","))
                        || (story.punctuation(last - 1)
                                && ",?!.…—-–".indexOf(story.form(last - 1).charAt(0)) >= 0));
    }

    /** “It was fine.” Mr Holt voiced anger at …: behind a full stop, who does something of his own is not whom it quotes. */
    private boolean closed(int quotation) {
        return story.reads(story.quotations().last(quotation) - 1, ".");
    }

    private boolean bareParticiple(int verb) {
        return story.penn(verb, "VBG") && !story.hasChild(verb, Relation.AUX);
    }

    /** "The plan is “bad,” he said": the sentence begins before the marks. */
    private Ranges withBeginning(Ranges quotation, int verb) {
        int first = story.first(story.sentence(verb));
        if (quotation.first() <= first || story.words(first, quotation.first() - 1) == 0) {
            return quotation;
        }
        int clause = story.child(verb, Relation.CCOMP);
        int head = story.head(verb);
        int start = quotation.first();
        if (clause != NONE && clause < verb) {
            start = story.leftmost(clause);
        } else if (head != NONE
                && head < verb
                && (story.isA(verb, Relation.PARATAXIS) || story.isA(verb, Relation.CCOMP))) {
            start = story.leftmost(head);
        }
        return start < quotation.first() ? Ranges.of(start, quotation.last()) : partial.whole(quotation, verb);
    }

    private char markBefore(int quotation) {
        int first = story.quotations().first(quotation);
        return first > 0 && story.punctuation(first - 1) ? story.form(first - 1).charAt(0) : ' ';
    }
}
