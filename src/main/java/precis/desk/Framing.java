package precis.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Evidence;
import precis.brief.SectionKind;
import precis.markdown.Preview;
import precis.text.Span;
import precis.text.Wrap;

/** Lays a state out on its screen, and scrolls each pane as far as what changed asks for, and no further. */
final class Framing {
    private Framing() {}

    /** The frame of a state that was never laid out. */
    static Frame first(Size size, Arrangement arrangement) {
        return new Frame(
                size,
                arrangement,
                Layout.of(size, Pane.BRIEF, arrangement),
                new ArticlePage(-1, List.of()),
                new BriefPage(List.of(), null),
                PreviewPage.NONE,
                0,
                0,
                0);
    }

    /** {@code after} with pages that fit it, scrolled so that what the cursor came to is in view. */
    static State settle(State before, State after) {
        Frame old = after.frame();
        Layout layout = Layout.of(old.size(), after.cursor().pane(), old.arrangement());
        Rect articleRect = orWhole(layout.article(), layout, old.size());
        Rect briefRect = orWhole(layout.brief(), layout, old.size());
        ArticlePage articlePage = old.articlePage();
        if (articlePage.width() != articleRect.width()
                || !before.map().text().equals(after.map().text())) {
            articlePage = ArticlePage.of(after.map(), articleRect.width());
        }
        boolean resized = articlePage.width() != before.frame().articlePage().width()
                || !layout.equals(before.frame().layout());
        BriefPage briefPage = old.briefPage();
        if (resized || briefChanged(before, after)) {
            boolean wholeBrief = layout.wholeBrief() || after.order() == Order.ARTICLE;
            briefPage = BriefRows.of(after, new Size(briefRect.width(), briefRect.height()), wholeBrief);
        }
        boolean moved = resized
                || !before.cursor().equals(after.cursor())
                || before.search().at() != after.search().at()
                || briefChanged(before, after);
        int articleTop = old.articleTop();
        int briefTop = old.briefTop();
        if (moved) {
            articleTop = articleTop(after, articlePage, articleRect.height(), articleTop);
            briefTop = briefTop(after, briefPage, briefRect, briefTop);
        }
        PreviewPage previewPage = previewPage(before, after, layout);
        return after.withFrame(new Frame(
                old.size(),
                old.arrangement(),
                layout,
                articlePage,
                briefPage,
                previewPage,
                articleTop,
                briefTop,
                previewTop(before, after, layout, previewPage)));
    }

    /** Asked at every key, so the same object is enough: a brief that was made anew counts as changed. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean briefChanged(State before, State after) {
        return before.brief() != after.brief()
                || before.mode() != after.mode()
                || before.order() != after.order()
                || before.drafting() != after.drafting()
                || before.cursor().section() != after.cursor().section();
    }

    private static int articleTop(State state, ArticlePage page, int height, int top) {
        Span span = shown(state);
        if (span == null) {
            return Scroll.within(top, height, page.rows().size());
        }
        int first = page.rowOf(span.start());
        int last = page.rowOf(Math.max(span.start(), span.end() - 1));
        if (last - first >= height && found(state) instanceof Search.Place.InArticle place) {
            first = page.rowOf(place.span().start());
            last = page.rowOf(place.span().end() - 1);
        }
        return Scroll.toShow(top, height, first, last, page.rows().size());
    }

    /** What the article has to show: the evidence while the brief has the keys, else the sentence under the cursor. */
    private static @Nullable Span shown(State state) {
        if (state.mode() instanceof Mode.Selecting selecting) {
            return selecting.selection().moving();
        } else if (state.cursor().pane() == Pane.BRIEF) {
            Evidence evidence = state.evidence();
            return evidence == null ? null : evidence.span();
        }
        int sentence = state.cursor().sentence();
        return sentence < state.map().sentences().size()
                ? state.map().sentences().get(sentence)
                : null;
    }

    private static int briefTop(State state, BriefPage page, Rect rect, int top) {
        BriefPage.Caret caret = page.caret();
        int height = rect.height();
        if (caret != null) {
            int uncovered = Math.max(1, height - covered(state, rect));
            return formTop(caret, uncovered, top, page.rows().size());
        }
        Cursor cursor = state.cursor();
        int first = page.firstRow(cursor.section(), cursor.point());
        int last = page.lastRow(cursor.section(), cursor.point());
        if (last - first >= height && found(state) != null) {
            List<BriefPage.Cells> cells = page.matches(state.search().pattern(), first, last + 1);
            first = cells.isEmpty() ? first : cells.get(0).row();
            last = cells.isEmpty() ? last : first;
        }
        return Scroll.toShow(top, height, first, last, page.rows().size());
    }

    /** How many rows of a part an answer of several rows lies over, with the line above it: what it is about is to be seen. */
    private static int covered(State state, Rect rect) {
        Message message = state.messages().shown();
        Size size = state.frame().size();
        if (message == null) {
            return 0;
        }
        Span whole = new Span(0, message.text().length());
        int rows = Wrap.rows(message.text(), whole, Math.max(1, size.columns() - 2))
                .size();
        return rows < 2 ? 0 : Math.max(0, rows + 1 - (size.rows() - rect.y() - rect.height()));
    }

    /** All fields where there is room for them, else the one with the caret and its neighbours. */
    private static int formTop(BriefPage.Caret caret, int height, int top, int count) {
        BriefPage.Rows form = caret.form();
        BriefPage.Rows field = caret.field();
        if (form.last() - form.first() < height) {
            return Scroll.toShow(top, height, form.first(), form.last(), count);
        }
        int first = Math.max(form.first(), field.first() - 1);
        int last = Math.min(form.last(), field.last() + 1);
        boolean fits = last - first < height;
        int shown = fits ? Scroll.just(top, height, first, last, count) : top;
        return Scroll.just(shown, height, fits ? field.first() : caret.row(), field.last(), count);
    }

    /** The place of a search that the cursor stands at; it is what has to be seen where not all can be. */
    private static Search.@Nullable Place found(State state) {
        int here = Finding.here(state);
        return here < 0 ? null : state.search().places().get(here);
    }

    @SuppressWarnings("ReferenceEquality") // asked at every key: the same object is the same brief
    private static PreviewPage previewPage(State before, State after, Layout layout) {
        int width = previewRect(after, layout).width();
        PreviewPage old = after.frame().previewPage();
        boolean same = before.brief() == after.brief() && old.width() == width;
        return width == 0 ? PreviewPage.NONE : same ? old : PreviewPage.of(Preview.of(after.brief()), width);
    }

    /** Beside the brief the preview shows the point under the cursor; over it, it goes to the section and is scrolled by keys. */
    private static int previewTop(State before, State after, Layout layout, PreviewPage page) {
        PreviewPage old = after.frame().previewPage();
        int top = after.frame().previewTop();
        int height = previewRect(after, layout).height();
        int count = page.rows().size();
        SectionKind section = after.cursor().section();
        boolean over = after.mode() instanceof Mode.Previewing;
        boolean opened = over && !(before.mode() instanceof Mode.Previewing);
        if (over && (opened || before.cursor().section() != section)) {
            return Scroll.within(page.firstRow(section, null), height, count);
        } else if (over && old.width() != page.width() && top < old.rows().size()) {
            return Scroll.within(page.rowOfBlock(old.rows().get(top).block()), height, count);
        } else if (over || before.cursor().equals(after.cursor()) && old.equals(page)) {
            return Scroll.within(top, height, count);
        }
        String point = after.cursor().point();
        return Scroll.toShow(top, height, page.firstRow(section, point), page.lastRow(section, point), count);
    }

    private static Rect previewRect(State state, Layout layout) {
        return state.mode() instanceof Mode.Previewing ? layout.previewOverAll() : layout.preview();
    }

    /** A pane that is not shown is laid out as if it had the whole body, so that nothing jumps when it comes back. */
    private static Rect orWhole(Rect rect, Layout layout, Size size) {
        if (!rect.isEmpty()) {
            return rect;
        }
        Rect other = layout.article().isEmpty() ? layout.brief() : layout.article();
        return other.isEmpty() ? new Rect(0, 0, Math.max(1, size.columns()), 1) : other;
    }
}
