package precis.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.brief.Section;
import precis.brief.SectionKind;
import precis.text.CharWidth;

/** The row of sections where the brief shows one at a time; where there is but one pane, the article stands in it too. */
public record Tabs(List<Tab> all) {
    private static final int BETWEEN = 2;

    /**
     * One of them.
     *
     * @param section null for the article
     * @param column where its text begins; a shown one has a bracket before and behind it
     */
    public record Tab(@Nullable SectionKind section, int column, String text, boolean shown) {
        private int end() {
            return column + CharWidth.of(text);
        }
    }

    public Tabs {
        all = List.copyOf(all);
    }

    /** The tabs of a state, each with a word beside its number where there is room; the shown one always has it. */
    public static Tabs of(State state) {
        Tabs named = of(state, true);
        int end = named.all.get(named.all.size() - 1).end() + BETWEEN;
        return end <= state.frame().layout().tabs().width() ? named : of(state, false);
    }

    private static Tabs of(State state, boolean named) {
        boolean onePane = state.frame().layout().shape() == Layout.Shape.SINGLE;
        boolean article = onePane && state.cursor().pane() == Pane.ARTICLE;
        List<Tab> tabs = new ArrayList<>();
        if (onePane) {
            tabs.add(new Tab(null, 1, "Article", article));
        }
        for (Section section : state.brief().sections()) {
            SectionKind kind = section.kind();
            boolean shown = !article && state.cursor().section() == kind;
            String number = String.valueOf(Numbered.of(kind, state.brief()));
            String text = named || shown ? number + " " + firstWord(section.title()) : number;
            int column = tabs.isEmpty() ? 1 : tabs.get(tabs.size() - 1).end() + BETWEEN;
            tabs.add(new Tab(kind, column, text, shown));
        }
        return new Tabs(tabs);
    }

    /** The tab over a column, or null. */
    @Nullable
    Tab at(int column) {
        for (Tab tab : all) {
            if (column >= tab.column - 1 && column <= tab.end()) {
                return tab;
            }
        }
        return null;
    }

    private static String firstWord(String title) {
        int blank = title.indexOf(' ');
        return blank < 0 ? title : title.substring(0, blank);
    }
}
