package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import precis.brief.Brief;
import precis.brief.SectionKind;
import precis.reading.Reader;
import precis.text.Article;

class WhatTest {
    private static final String TEXT = """
            The council of the old town met to speak of many things on Monday.

            The mayor will close 12 river bridges for repairs until the spring.""";

    @Test
    void readsTheHeadlineInTheAddressOfAnArticleThatHasNone() {
        assertThat(WhatDrafter.inAddress("https://news.example/world/council-to-close-river-bridge"))
                .isEqualTo("council to close river bridge");
        assertThat(WhatDrafter.inAddress("https://news.example/world/top-story"))
                .isNull();
        assertThat(WhatDrafter.inAddress(null)).isNull();
    }

    @Test
    void putsFirstWhatTheAddressSpeaksOf() {
        assertThat(main(null)).startsWith("The council");
        assertThat(main("https://news.example/mayor-will-close-river-bridges-for-repairs"))
                .startsWith("The mayor");
    }

    private static String main(@org.jspecify.annotations.Nullable String url) {
        Article article = new Article(null, null, null, null, url, "given.txt", "", TEXT);
        Brief brief = Drafting.draft(Reader.read(article));
        return brief.section(SectionKind.WHAT).points().get(0).text();
    }
}
