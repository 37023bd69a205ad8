package precis.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import precis.text.Article;
import precis.text.Span;

/** A short article and what a reading of it must hold. */
final class Given {
    /** A Thursday. */
    static final LocalDate DAY = LocalDate.of(2023, 3, 2);

    private final Reading reading;

    private Given(Reading reading) {
        this.reading = reading;
    }

    static Given article(String text) {
        return new Given(Reader.read(article(text, DAY)));
    }

    static Article article(String text, @Nullable LocalDate published) {
        return new Article(null, null, null, published, null, "given.txt", "", text);
    }

    Reading reading() {
        return reading;
    }

    /** As {@code holder | content} each, the content's stretches joined by {@code /}. */
    Given thenSaid(String... statements) {
        List<String> said = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            List<String> content = new ArrayList<>();
            for (Span span : statement.content()) {
                content.add(span.in(reading.story().text()));
            }
            Actor holder = statement.holder();
            String via =
                    statement.via() == null ? "" : " via " + statement.via().name();
            said.add((holder == null ? "-" : holder.name()) + via + " | " + String.join(" / ", content));
        }
        assertThat(said).containsExactly(statements);
        return this;
    }

    Given thenActor(String name, Actor.Kind kind, @Nullable String role, String... aliases) {
        assertThat(reading.actors()).anySatisfy(actor -> {
            assertThat(actor.name()).isEqualTo(name);
            assertThat(actor.kind()).isEqualTo(kind);
            assertThat(actor.role()).isEqualTo(role);
            assertThat(actor.aliases()).containsExactlyInAnyOrder(aliases);
        });
        return this;
    }

    Given thenNoActor(String name) {
        assertThat(reading.actors()).noneMatch(actor -> actor.name().equals(name));
        return this;
    }

    Given thenTimes(String... times) {
        List<String> found = new ArrayList<>();
        for (TimeReference time : reading.times()) {
            found.add(time.expression() + " = " + (time.value() == null ? "-" : time.value()));
        }
        assertThat(found).containsExactly(times);
        return this;
    }
}
