package precis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import precis.brief.Brief;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.SectionKind;
import precis.reading.Reader;
import precis.reading.Reading;
import precis.text.Article;
import precis.text.Span;

/**
 * Changes a negation, a figure or a name under a drafted point: the point must change or fall, and the gate must refuse the
 * old words over the new evidence.
 */
class MutationTest {
    private static final Map<String, String> NEGATIONS = Map.of("not", "now", "no", "my", "never", "often");
    private static final int FEWEST = 200;

    private final List<String> stale = new ArrayList<>();
    private int changed;

    @Test
    void noPointOutlivesTheWordsItRestsOn() throws IOException {
        for (Path file : articles()) {
            String body = body(Files.readString(file, StandardCharsets.UTF_8));
            Brief brief = Drafting.draft(read(body));
            for (SectionKind kind : List.of(SectionKind.WHAT, SectionKind.BOTTOM_LINE)) {
                for (Point point : brief.section(kind).points()) {
                    changeEachWord(body, point, kind);
                }
            }
        }
        assertThat(stale).isEmpty();
        assertThat(changed).isGreaterThanOrEqualTo(FEWEST);
    }

    private static List<Path> articles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("seeds", "src/test/resources/precis/draft/articles")) {
            try (Stream<Path> found = Files.list(Path.of(folder))) {
                found.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static String body(String file) {
        return file.startsWith("Title:") ? file.substring(file.indexOf("\n\n") + 2) : file;
    }

    private static Reading read(String body) {
        return Reader.read(new Article(null, null, null, null, null, "given.txt", "", body));
    }

    private void changeEachWord(String body, Point point, SectionKind kind) {
        for (Evidence evidence : point.evidence()) {
            Span span = evidence.span();
            int start = span.start();
            while (start < span.end()) {
                int end = start;
                while (end < span.end() && Character.isLetterOrDigit(body.charAt(end))) {
                    end++;
                }
                String word = body.substring(start, end);
                String other = word.isEmpty() || start == span.start() ? word : other(word);
                if (!other.equals(word) && once(word, point.text()) && once(word, paragraphs(body, point.evidence()))) {
                    change(body, start, other, point, kind);
                }
                start = Math.max(end, start + 1);
            }
        }
    }

    private static String paragraphs(String body, List<Evidence> evidence) {
        Set<String> paragraphs = new LinkedHashSet<>();
        for (Evidence one : evidence) {
            int from = body.lastIndexOf("\n\n", one.span().start());
            int to = body.indexOf("\n\n", one.span().end());
            paragraphs.add(body.substring(from < 0 ? 0 : from, to < 0 ? body.length() : to));
        }
        return String.join(" ", paragraphs);
    }

    /** Another word of the same length and kind; the same where it is neither negation, figure nor name. */
    private static String other(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return (first == '7' ? "3" : "7") + word.substring(1);
        }
        if (Character.isUpperCase(first) && word.length() > 3) {
            return (first == 'V' ? "Z" : "V") + word.substring(1);
        }
        return NEGATIONS.getOrDefault(word, word);
    }

    private static boolean once(String word, String text) {
        int found = 0;
        for (String one : text.split("[^\\p{L}\\p{N}]+", -1)) {
            found += one.equalsIgnoreCase(word) ? 1 : 0;
        }
        return found == 1;
    }

    private void change(String body, int start, String other, Point point, SectionKind kind) {
        changed++;
        String mutated = body.substring(0, start) + other + body.substring(start + other.length());
        Reading reading = read(mutated);
        for (Point drafted : Drafting.draft(reading).section(kind).points()) {
            boolean there = drafted.evidence().stream()
                    .anyMatch(evidence -> evidence.span().contains(new Span(start, start + 1)));
            if (there && drafted.text().equals(point.text())) {
                stale.add(other + " drafted: " + point.text());
            }
        }
        List<Evidence> evidence = point.evidence().stream()
                .map(old -> Evidence.at(old.span(), mutated))
                .toList();
        if (!new Gate(reading)
                .through(List.of(Point.drafted("w1", point.text(), evidence)))
                .isEmpty()) {
            stale.add(other + " let through: " + point.text());
        }
    }
}
