package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.text.Span;

/** Looks for words in the article and in the brief, and takes the cursor to where they stand. */
final class Finding {
    private Finding() {}

    static State find(State state, Command command) {
        return switch (command) {
            case FIND -> state.withMode(new Mode.Finding(Input.EMPTY, state.cursor(), state.search(), 0));
            case NEXT_PLACE -> to(state, next(state));
            case PREVIOUS_PLACE -> to(state, previous(state));
            case BACK -> Jumping.back(state);
            case AHEAD -> Jumping.ahead(state);
            case FORGET -> state.withSearch(state.search().with("", List.of()));
            default -> throw new IllegalArgumentException("no search: " + command);
        };
    }

    /** What a command of line editing does in the prompt. */
    static State inPrompt(State state, Mode.Finding prompt, Command command) {
        return switch (command) {
            case KEEP -> keep(state, prompt);
            case CANCEL -> cancel(state, prompt);
            case OPTION_UP, PREVIOUS_FIELD -> recalled(state, prompt, prompt.recalled() + 1);
            case OPTION_DOWN, NEXT_FIELD -> recalled(state, prompt, prompt.recalled() - 1);
            default -> typed(state, prompt.with(prompt.input().after(command)));
        };
    }

    /** The prompt has other words: from where it began, the cursor goes to the first place that has them. */
    static State typed(State state, Mode.Finding prompt) {
        String pattern = prompt.input().text();
        State begun = state.withMode(prompt).withCursor(prompt.before());
        State looking = begun.withSearch(prompt.earlier().with(pattern, places(state, pattern)));
        return looking.search().places().isEmpty() ? looking : to(looking, firstFrom(looking));
    }

    /** Where the brief is another one, looks again. */
    @SuppressWarnings("ReferenceEquality") // asked at every key: the same object is the same brief
    static State settle(State before, State after) {
        Search search = after.search();
        if (search.pattern().isEmpty() || before.brief() == after.brief()) {
            return after;
        }
        List<Search.Place> places = places(after, search.pattern());
        return places.equals(search.places()) ? after : after.withSearch(search.with(search.pattern(), places));
    }

    /** The index of the place that the cursor stands at, -1 for none. */
    static int here(State state) {
        Search search = state.search();
        Search.Place last = search.place();
        if (last != null && isAt(state, last)) {
            return search.at();
        }
        for (int i = 0; i < search.places().size(); i++) {
            if (isAt(state, search.places().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static State keep(State state, Mode.Finding prompt) {
        State closed = state.withMode(new Mode.Reading());
        if (prompt.input().text().isEmpty()) {
            State again = closed.withSearch(prompt.earlier());
            return again.search().places().isEmpty() ? again : to(again, next(again));
        }
        Search search = state.search().remembered();
        return search.places().isEmpty()
                ? closed.withSearch(search).withCursor(prompt.before()).saying(Message.error(search.nothing()))
                : closed.withSearch(search);
    }

    /** Back to where it began; what was typed is one key away in the next search. */
    private static State cancel(State state, Mode.Finding prompt) {
        String typed = prompt.input().text();
        Search earlier = prompt.earlier();
        return state.withMode(new Mode.Reading())
                .withCursor(prompt.before())
                .withSearch(typed.isEmpty() ? earlier : earlier.remembering(typed));
    }

    private static State recalled(State state, Mode.Finding prompt, int back) {
        List<String> history = prompt.earlier().history();
        if (back < 0 || back > history.size()) {
            return state;
        }
        String pattern = back == 0 ? "" : history.get(history.size() - back);
        Input input = prompt.input().with(pattern);
        return typed(state, new Mode.Finding(input, prompt.before(), prompt.earlier(), back));
    }

    private static State to(State state, int index) {
        Search.Place place = state.search().places().get(index);
        Cursor cursor = state.cursor();
        if (place instanceof Search.Place.InArticle inArticle) {
            int sentence = state.map().sentenceAt(inArticle.span().start());
            cursor = cursor.in(Pane.ARTICLE).atSentence(sentence);
        } else if (place instanceof Search.Place.InBrief inBrief) {
            cursor = cursor.in(Pane.BRIEF);
            boolean there = inBrief.point().equals(cursor.point());
            cursor = there ? cursor : cursor.on(inBrief.section(), inBrief.point());
        }
        return state.withSearch(state.search().to(index)).withCursor(cursor);
    }

    private static int next(State state) {
        int here = here(state);
        return here < 0
                ? firstFrom(state)
                : (here + 1) % state.search().places().size();
    }

    private static int previous(State state) {
        int here = here(state);
        int from = here < 0 ? firstFrom(state) : here;
        return Math.floorMod(from - 1, state.search().places().size());
    }

    /** The first place from the cursor on, round the end. */
    private static int firstFrom(State state) {
        List<Search.Place> places = state.search().places();
        for (int i = 0; i < places.size(); i++) {
            if (order(state, places.get(i)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a place stands before the cursor (negative), at it (0) or behind it; the brief comes after the article. */
    private static int order(State state, Search.Place place) {
        Cursor cursor = state.cursor();
        if (place instanceof Search.Place.InArticle inArticle) {
            return cursor.pane() == Pane.BRIEF
                    ? -1
                    : Integer.compare(state.map().sentenceAt(inArticle.span().start()), cursor.sentence());
        }
        Search.Place.InBrief inBrief = (Search.Place.InBrief) place;
        if (cursor.pane() == Pane.ARTICLE || inBrief.section() != cursor.section()) {
            return cursor.pane() == Pane.ARTICLE ? 1 : inBrief.section().compareTo(cursor.section());
        }
        return Integer.compare(index(state.brief(), inBrief.point()), index(state.brief(), cursor.point()));
    }

    private static int index(Brief brief, @Nullable String point) {
        List<String> ids = new ArrayList<>();
        brief.points().forEach(each -> ids.add(each.id()));
        return point == null ? -1 : ids.indexOf(point);
    }

    private static boolean isAt(State state, Search.Place place) {
        Cursor cursor = state.cursor();
        if (place instanceof Search.Place.InArticle inArticle) {
            return cursor.pane() == Pane.ARTICLE
                    && state.map().sentenceAt(inArticle.span().start()) == cursor.sentence();
        }
        return cursor.pane() == Pane.BRIEF
                && ((Search.Place.InBrief) place).point().equals(cursor.point());
    }

    private static List<Search.Place> places(State state, String pattern) {
        List<Search.Place> places = new ArrayList<>();
        for (Span span : Search.matches(state.map().text(), pattern)) {
            places.add(new Search.Place.InArticle(span));
        }
        places.addAll(RowMatches.points(state.brief(), pattern));
        return places;
    }
}
