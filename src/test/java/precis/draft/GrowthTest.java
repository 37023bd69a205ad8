package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import precis.reading.Reader;
import precis.text.Article;
import precis.text.ArticleReader;
import precis.text.InputException;

/** Reads and drafts long articles, each paragraph of which brings in somebody new: the work grows with the words and no faster. */
class GrowthTest {
    private static final int SHORT = 60;
    private static final int TIMES = 16;
    /** What a word of the long article may cost beside one of the short one. */
    private static final double MOST = 2;

    private static final String[] GIVEN = {"Anna", "Martin", "Laura", "Peter", "Maria", "Paul", "Ellen", "Omar"};
    private static final String[] SYLLABLES = {"ba", "dor", "li", "men", "ra", "sto", "ven", "kel", "hu", "tig"};

    @Test
    void growsWithTheWordsAndNoFaster() throws InputException {
        Article little = article(SHORT);
        Article large = article(SHORT * TIMES);
        double least = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 4 && least > MOST; attempt++) {
            double ratio = nanoseconds(large) / (TIMES * nanoseconds(little));
            least = Math.min(least, ratio);
        }
        assertThat(least).isLessThan(MOST);
    }

    /** Of this thread alone: what else the machine does, and what is compiled meanwhile, does not count. */
    private static double nanoseconds(Article article) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 2; run++) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Drafting.draft(Reader.read(article));
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
        }
        return least;
    }

    private static Article article(int paragraphs) throws InputException {
        StringBuilder text = new StringBuilder("Talks on the harbours\n\n");
        for (int p = 0; p < paragraphs; p++) {
            String family = name(p);
            String other = name(p + 5000);
            String town = name(p + 20000);
            text.append("On Monday ")
                    .append(GIVEN[p % GIVEN.length] + " " + family)
                    .append(", who lives in " + town + ", said that talks with the " + other + " Union in " + town)
                    .append(" had failed. \"We offered what we could,\" ")
                    .append(family + " told reporters, \"and they walked out.\" A spokesman for the " + other
                            + " Union, ")
                    .append(GIVEN[(p + 3) % GIVEN.length] + " " + other)
                    .append(", denied it: " + family
                            + ", he said, had never made an offer. In June the court ruled that ")
                    .append("the " + town + " Harbour Company owed the workers their wages, which " + other
                            + " had demanded.\n\n");
        }
        return ArticleReader.read(text.toString().getBytes(StandardCharsets.UTF_8), "");
    }

    /** One of many names: "Badorli", "Libamen". */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 1000; rest > 0; rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
