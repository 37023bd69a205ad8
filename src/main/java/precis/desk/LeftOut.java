package precis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import precis.text.Paragraph;
import precis.text.Span;

/** The sentences of the article that no point rests on. */
final class LeftOut {
    private LeftOut() {}

    /** Their indexes: those that tell a figure or quote somebody, then the others; headings do not count. */
    static List<Integer> of(State state) {
        ArticleMap map = state.map();
        List<Integer> telling = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        inOrder(state).forEach(i -> (isTelling(map, i) ? telling : others).add(i));
        telling.addAll(others);
        return telling;
    }

    static boolean isEmpty(State state) {
        return inOrder(state).findAny().isEmpty();
    }

    /** To the one that comes after the sentence under the cursor in their order, round the end. */
    static State next(State state) {
        List<Integer> sentences = of(state);
        int here = state.cursor().sentence();
        boolean tellingHere = isTelling(state.map(), here);
        int to = 0;
        for (int i = sentences.size() - 1; i >= 0; i--) {
            boolean telling = isTelling(state.map(), sentences.get(i));
            boolean behind = telling == tellingHere ? sentences.get(i) > here : tellingHere;
            to = behind ? i : to;
        }
        return state.withCursor(state.cursor().in(Pane.ARTICLE).atSentence(sentences.get(to)))
                .saying(Message.of("left out: " + (to + 1) + " of " + sentences.size()));
    }

    /** All of them in their order, each with its paragraph, to go to one. */
    static Menu list(State state) {
        ArticleMap map = state.map();
        List<Menu.Line> lines = new ArrayList<>();
        for (int sentence : of(state)) {
            Span span = map.sentences().get(sentence);
            Paragraph paragraph = Objects.requireNonNull(map.paragraphAt(span.start()), "the paragraph of a sentence");
            String text = span.in(map.text()).replaceAll("\\s+", " ");
            lines.add(new Menu.Line("", "¶" + paragraph.number(), text, null, new Choice.GoToSentence(sentence)));
        }
        return Menu.of("Left out by the brief, figures and quotes first: " + lines.size(), lines, state.mode());
    }

    private static IntStream inOrder(State state) {
        ArticleMap map = state.map();
        int[] coverage = map.coverage(state.brief());
        List<Span> paragraphs = map.paragraphs().stream().map(Paragraph::span).toList();
        return IntStream.range(0, coverage.length).filter(i -> coverage[i] == 0).filter(i -> {
            int start = map.sentences().get(i).start();
            return !map.paragraphs().get(ArticleMap.indexAt(paragraphs, start)).heading();
        });
    }

    private static boolean isTelling(ArticleMap map, int sentence) {
        return map.sentences()
                .get(sentence)
                .in(map.text())
                .codePoints()
                .anyMatch(c -> Character.isDigit(c) || c == '"' || c == '\u201C' || c == '\u201D');
    }
}
