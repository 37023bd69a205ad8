package precis.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.brief.Detail;
import precis.brief.DisputeKind;
import precis.brief.Edit;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Position;
import precis.text.Article;

/** Lays the fields of points and articles out as forms, and makes points and articles of filled forms again. */
final class Forms {
    private static final String TEXT = "text";
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String AFFILIATION = "affiliation";
    private static final String COUNTRY = "country";
    private static final String WORDS = "as written";
    private static final String VALUE = "date";
    private static final String TOPIC = "topic";
    private static final String KIND = "kind";
    private static final String HOLDER = "holder";
    private static final String CREDENTIAL = "credential";
    private static final String VIA = "via";
    private static final String CLAIM = "claim";
    private static final String UNHEARD = "not heard";
    private static final String LIKELIHOOD = "likelihood";
    private static final String CONFIDENCE = "confidence";
    private static final String TITLE = "title";
    private static final String OUTLET = "outlet";
    private static final String AUTHOR = "author";
    private static final String PUBLISHED = "date";
    private static final String ADDRESS = "url";

    /** A year, a month, a day or a week, as ISO 8601 writes them. */
    private static final Pattern ISO_VALUE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?|-W\\d\\d)?");

    private Forms() {}

    /** A form that cannot be kept as it is filled in; the message says why. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        Unfit(String message) {
            super(message);
            this.reason = Message.error(message);
        }

        Message reason() {
            return reason;
        }
    }

    static Form of(Point point) {
        return new Form(new Form.OfPoint(point.id()), fields(point.text(), point.detail()), 0);
    }

    /** The form for a new point: the fields that points of its section have. */
    static Form ofNew(Form.OfNewPoint target) {
        return new Form(target, fields("", blank(target)), 0);
    }

    /** The same, with the words of its evidence where the point says what it says. */
    static Form ofCited(Form.OfNewPoint target, String words) {
        List<Field> fields = new ArrayList<>(ofNew(target).fields());
        int said = 0;
        for (int i = 0; i < fields.size(); i++) {
            said = fields.get(i).label().equals(numbered(CLAIM, 0)) ? i : said;
        }
        fields.set(said, Field.of(fields.get(said).label(), words));
        return new Form(target, fields, 0);
    }

    static Form of(Brief brief) {
        Article article = brief.article();
        List<Field> fields = List.of(
                Field.of(TITLE, brief.title()),
                optional(OUTLET, article.source()),
                optional(AUTHOR, article.byline()),
                optional(
                        PUBLISHED,
                        article.published() == null ? null : article.published().toString()),
                optional(ADDRESS, article.url()));
        return new Form(new Form.OfArticle(), fields, 0);
    }

    /** The edit that gives a point the words of its form. */
    static Edit edit(Point point, Form form) throws Unfit {
        Detail detail = point.detail();
        return detail == null
                ? new Edit.SetText(point.id(), required(form, TEXT))
                : new Edit.SetDetail(point.id(), text(detail, form), detail(detail, form));
    }

    /** The point that a form for a new one describes. */
    static Point point(String id, Form.OfNewPoint target, Form form) throws Unfit {
        Detail blank = blank(target);
        Point point = blank == null
                ? Point.own(id, required(form, TEXT), null)
                : Point.own(id, text(blank, form), detail(blank, form));
        return blank instanceof Detail.Dispute ? point : point.withEvidence(target.evidence());
    }

    static Edit article(Brief brief, Form form) throws Unfit {
        Article article = brief.article()
                .withDetails(
                        brief.article().title(),
                        orNull(form.value(AUTHOR)),
                        orNull(form.value(OUTLET)),
                        day(form.value(PUBLISHED)),
                        orNull(form.value(ADDRESS)));
        return new Edit.SetArticle(required(form, TITLE), article);
    }

    /** The empty fields that a new point of a section has; null where it is plain text. */
    private static @Nullable Detail blank(Form.OfNewPoint target) {
        return switch (target.section()) {
            case WHO -> new Detail.Entity("", List.of(), Detail.EntityKind.PERSON, null, null, 0);
            case WHERE -> new Detail.Place("", List.of(), null, false);
            case WHEN -> new Detail.Time("", null);
            case DISPUTED -> {
                Position first = new Position("", null, "", target.evidence());
                Position second = new Position("", null, "", List.of());
                yield new Detail.Dispute("", DisputeKind.COUNTER_CLAIM, List.of(first, second), null);
            }
            case VIEW -> new Detail.Judgement(null, null);
            case BOTTOM_LINE, WHAT -> null;
        };
    }

    private static List<Field> fields(String text, @Nullable Detail detail) {
        if (detail instanceof Detail.Entity entity) {
            return List.of(
                    Field.of(NAME, entity.name()),
                    optional(ROLE, entity.role()),
                    optional(AFFILIATION, entity.affiliation()),
                    Field.of(KIND, id(entity.kind())));
        } else if (detail instanceof Detail.Place place) {
            return List.of(Field.of(NAME, place.name()), optional(COUNTRY, place.country()));
        } else if (detail instanceof Detail.Time time) {
            return List.of(Field.of(WORDS, time.expression()), optional(VALUE, time.value()));
        } else if (detail instanceof Detail.Dispute dispute) {
            return fields(dispute);
        } else if (detail instanceof Detail.View view) {
            return List.of(
                    Field.of(TEXT, text), Field.of(HOLDER, view.holder()), optional(CREDENTIAL, view.credential()));
        } else if (detail instanceof Detail.Judgement judgement) {
            Detail.Confidence confidence = judgement.confidence();
            return List.of(
                    Field.of(TEXT, text),
                    optional(LIKELIHOOD, judgement.likelihood()),
                    optional(CONFIDENCE, confidence == null ? null : id(confidence)));
        }
        return List.of(Field.of(TEXT, text));
    }

    private static List<Field> fields(Detail.Dispute dispute) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(TOPIC, dispute.topic()));
        fields.add(Field.of(KIND, dispute.kind().id()));
        for (int i = 0; i < dispute.positions().size(); i++) {
            Position position = dispute.positions().get(i);
            fields.add(Field.of(numbered(HOLDER, i), position.holder()));
            fields.add(optional(numbered(VIA, i), position.via()));
            fields.add(Field.of(numbered(CLAIM, i), position.claim()));
        }
        if (dispute.unheard() != null) {
            fields.add(Field.of(UNHEARD, dispute.unheard()));
        }
        return fields;
    }

    private static String text(Detail detail, Form form) throws Unfit {
        return detail instanceof Detail.View || detail instanceof Detail.Judgement ? required(form, TEXT) : "";
    }

    private static Detail detail(Detail before, Form form) throws Unfit {
        if (before instanceof Detail.Entity entity) {
            Detail.EntityKind kind = choice(Detail.EntityKind.values(), KIND, form.value(KIND));
            return new Detail.Entity(
                    required(form, NAME),
                    entity.aliases(),
                    kind == null ? entity.kind() : kind,
                    orNull(form.value(ROLE)),
                    orNull(form.value(AFFILIATION)),
                    entity.mentions());
        } else if (before instanceof Detail.Place place) {
            return new Detail.Place(required(form, NAME), place.aliases(), orNull(form.value(COUNTRY)), place.main());
        } else if (before instanceof Detail.Time) {
            return new Detail.Time(required(form, WORDS), isoValue(form.value(VALUE)));
        } else if (before instanceof Detail.Dispute dispute) {
            return dispute(dispute, form);
        } else if (before instanceof Detail.View) {
            return new Detail.View(required(form, HOLDER), orNull(form.value(CREDENTIAL)));
        }
        return new Detail.Judgement(
                orNull(form.value(LIKELIHOOD)), choice(Detail.Confidence.values(), CONFIDENCE, form.value(CONFIDENCE)));
    }

    private static Detail.Dispute dispute(Detail.Dispute before, Form form) throws Unfit {
        DisputeKind kind = choice(DisputeKind.values(), KIND, form.value(KIND));
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < before.positions().size(); i++) {
            String via = form.value(numbered(VIA, i));
            String claim = form.value(numbered(CLAIM, i));
            if (!(form.value(numbered(HOLDER, i)) + via + claim).isEmpty()) {
                List<Evidence> evidence = before.positions().get(i).evidence();
                positions.add(new Position(required(form, numbered(HOLDER, i)), orNull(via), claim, evidence));
            }
        }
        if (positions.isEmpty()) {
            throw new Unfit("a dispute needs a holder");
        }
        return new Detail.Dispute(
                required(form, TOPIC), kind == null ? before.kind() : kind, positions, orNull(form.value(UNHEARD)));
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] values, String label, String text) throws Unfit {
        if (text.isEmpty()) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        for (E value : values) {
            if (id(value).equals(text.toLowerCase(Locale.ROOT))) {
                return value;
            }
            ids.add(id(value));
        }
        throw new Unfit(label + " is one of " + String.join(", ", ids));
    }

    private static @Nullable String isoValue(String text) throws Unfit {
        if (!text.isEmpty() && !ISO_VALUE.matcher(text).matches()) {
            throw new Unfit("write the date as 2023-03-02, 2023-03, 2023-W09 or 2023");
        }
        return orNull(text);
    }

    private static @Nullable LocalDate day(String text) throws Unfit {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Unfit("write the date as 2023-03-02");
        }
    }

    private static String required(Form form, String label) throws Unfit {
        if (form.value(label).isEmpty()) {
            throw new Unfit("the " + label + " cannot be empty" + (label.equals(TITLE) ? "" : "; d rejects a point"));
        }
        return form.value(label);
    }

    private static Field optional(String label, @Nullable String text) {
        return Field.of(label, Objects.requireNonNullElse(text, ""));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String numbered(String label, int index) {
        return label + " " + (index + 1);
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
