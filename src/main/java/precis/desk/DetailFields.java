package precis.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import precis.brief.Detail;
import precis.brief.DisputeKind;
import precis.brief.Evidence;
import precis.brief.Likelihood;
import precis.brief.Position;
import precis.brief.SectionKind;

/** Lays the text and the detail of a point out as fields, and makes them of filled fields again. */
final class DetailFields {
    static final String TEXT = "text";
    static final String NAME = "name";
    static final String HOLDER = "holder";
    static final String VIA = "via";
    static final String CLAIM = "claim";

    private static final String ROLE = "role";
    private static final String AFFILIATION = "affiliation";
    private static final String ALIASES = "aliases";
    private static final String COUNTRY = "country";
    private static final String WORDS = "as written";
    private static final String VALUE = "date";
    private static final String TOPIC = "topic";
    private static final String KIND = "kind";
    private static final String CREDENTIAL = "credential";
    private static final String UNHEARD = "not heard";
    private static final String LIKELIHOOD = "likelihood";
    private static final String CONFIDENCE = "confidence";

    /** What many say for moderate. */
    private static final String OTHER_MODERATE = "medium";

    /** A year, a month, a day or a week, as ISO 8601 writes them. */
    private static final Pattern ISO_VALUE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?|-W\\d\\d)?");

    /** As many as two digits number. */
    private static final int MOST_POSITIONS = 99;

    private DetailFields() {}

    /** The empty fields that a new point of a section has; null where it is plain text. */
    static @Nullable Detail blank(SectionKind section, List<Evidence> evidence) {
        return switch (section) {
            case WHO -> new Detail.Entity("", List.of(), Detail.EntityKind.PERSON, null, null, 0);
            case WHERE -> new Detail.Place("", List.of(), null, false);
            case WHEN -> new Detail.Time("", null);
            case DISPUTED -> {
                Position first = new Position("", null, "", evidence);
                Position second = new Position("", null, "", List.of());
                yield new Detail.Dispute("", DisputeKind.COUNTER_CLAIM, List.of(first, second), null);
            }
            case VIEW -> new Detail.Judgement(null, null);
            case BOTTOM_LINE, WHAT -> null;
        };
    }

    static List<Field> of(String text, @Nullable Detail detail) {
        if (detail instanceof Detail.Entity entity) {
            return List.of(
                    Field.of(NAME, entity.name()),
                    optional(ROLE, entity.role()),
                    optional(AFFILIATION, entity.affiliation()),
                    Field.of(KIND, id(entity.kind())).withOptions(options(Detail.EntityKind.values())),
                    Field.of(ALIASES, String.join(", ", entity.aliases())));
        } else if (detail instanceof Detail.Place place) {
            return List.of(Field.of(NAME, place.name()), optional(COUNTRY, place.country()));
        } else if (detail instanceof Detail.Time time) {
            return List.of(Field.of(WORDS, time.expression()), optional(VALUE, time.value()));
        } else if (detail instanceof Detail.Dispute dispute) {
            return of(dispute);
        } else if (detail instanceof Detail.View view) {
            return List.of(
                    Field.of(TEXT, text), Field.of(HOLDER, view.holder()), optional(CREDENTIAL, view.credential()));
        } else if (detail instanceof Detail.Judgement judgement) {
            Detail.Confidence confidence = judgement.confidence();
            return List.of(
                    Field.of(TEXT, text),
                    optional(LIKELIHOOD, judgement.likelihood()).withOptions(degrees()),
                    optional(CONFIDENCE, confidence == null ? null : id(confidence))
                            .withOptions(options(Detail.Confidence.values())));
        }
        return List.of(Field.of(TEXT, text));
    }

    private static List<Field> of(Detail.Dispute dispute) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(TOPIC, dispute.topic()));
        fields.add(Field.of(KIND, dispute.kind().id()).withOptions(options(DisputeKind.values())));
        for (int i = 0; i < dispute.positions().size(); i++) {
            Position position = dispute.positions().get(i);
            fields.add(Field.of(numbered(HOLDER, i), position.holder()));
            fields.add(optional(numbered(VIA, i), position.via()));
            fields.add(Field.of(numbered(CLAIM, i), position.claim()));
        }
        if (dispute.positions().size() == 1) {
            fields.add(optional(UNHEARD, dispute.unheard()));
        }
        return fields;
    }

    /** The text that a form gives a point with a detail; empty where it follows from the detail. */
    static String text(@Nullable Detail detail, Form form) throws Refusal {
        boolean told = detail == null || detail instanceof Detail.View || detail instanceof Detail.Judgement;
        return told ? required(form, TEXT) : "";
    }

    /** The detail that a form makes of the one that it was opened with. */
    static Detail detail(Detail before, Form form) throws Refusal {
        if (before instanceof Detail.Entity entity) {
            Detail.EntityKind kind = choice(Detail.EntityKind.values(), KIND, form.value(KIND));
            String name = required(form, NAME);
            return new Detail.Entity(
                    name,
                    aliases(form.value(ALIASES), name),
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
        return new Detail.Judgement(likelihood(form.value(LIKELIHOOD)), confidence(form.value(CONFIDENCE)));
    }

    private static List<String> aliases(String text, String name) {
        Set<String> aliases = new LinkedHashSet<>();
        for (String alias : text.split(",", -1)) {
            if (!alias.isBlank() && !alias.strip().equals(name)) {
                aliases.add(alias.strip());
            }
        }
        return List.copyOf(aliases);
    }

    /** Positions keep their evidence by their number; one that has no words left goes away. */
    private static Detail.Dispute dispute(Detail.Dispute before, Form form) throws Refusal {
        DisputeKind kind = choice(DisputeKind.values(), KIND, form.value(KIND));
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < MOST_POSITIONS; i++) {
            String via = form.value(numbered(VIA, i));
            String claim = form.value(numbered(CLAIM, i));
            if (!(form.value(numbered(HOLDER, i)) + via + claim).isEmpty()) {
                List<Evidence> evidence = i < before.positions().size()
                        ? before.positions().get(i).evidence()
                        : List.of();
                positions.add(position(form, numbered(HOLDER, i), via, numbered(CLAIM, i), evidence));
            }
        }
        if (positions.isEmpty()) {
            throw new Refusal(numbered(HOLDER, 0), "a dispute needs a holder");
        }
        boolean asked = form.fields().stream().anyMatch(field -> field.label().equals(UNHEARD));
        String unheard = asked ? orNull(form.value(UNHEARD)) : before.unheard();
        return new Detail.Dispute(
                required(form, TOPIC),
                kind == null ? before.kind() : kind,
                positions,
                positions.size() > 1 ? null : unheard);
    }

    /** A position as it has to be: somebody says something. */
    static Position position(Form form, String holder, String via, String claim, List<Evidence> evidence)
            throws Refusal {
        String who = form.value(holder);
        if (who.isEmpty() && form.value(claim).isEmpty()) {
            throw new Refusal(holder, "a position needs a holder and a claim");
        } else if (who.isEmpty()) {
            throw new Refusal(holder, "a position needs a holder: who says “" + form.value(claim) + "”?");
        } else if (form.value(claim).isEmpty()) {
            throw new Refusal(claim, "a position needs a claim: what does " + who + " say?");
        }
        return new Position(who, orNull(via), form.value(claim), evidence);
    }

    /** Whether a point with a detail has a field with that label; a dispute has them for more positions than it has now. */
    static boolean isLabel(String label, Form opened, Detail detail) {
        boolean position = detail instanceof Detail.Dispute
                && label.matches("(?:" + HOLDER + "|" + VIA + "|" + CLAIM + ") [1-9]\\d?|" + UNHEARD);
        return position || opened.field(label) != null;
    }

    private static List<Field.Option> options(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Field.Option(id(value), ""))
                .toList();
    }

    private static List<Field.Option> degrees() {
        return Arrays.stream(Likelihood.values())
                .map(degree -> new Field.Option(degree.term(), degree.range() + "  " + degree.otherTerm()))
                .toList();
    }

    /** A degree of the scale in either of its wordings, which stays the analyst's. */
    private static @Nullable String likelihood(String text) throws Refusal {
        if (!text.isEmpty() && Likelihood.of(text) == null) {
            throw new Refusal(LIKELIHOOD, "likelihood is one of ICD 203: " + scale());
        }
        return orNull(text.toLowerCase(Locale.ROOT));
    }

    private static String scale() {
        return Arrays.stream(Likelihood.values()).map(Likelihood::term).collect(Collectors.joining(", "));
    }

    private static Detail.@Nullable Confidence confidence(String text) throws Refusal {
        boolean other = text.equalsIgnoreCase(OTHER_MODERATE);
        return choice(Detail.Confidence.values(), CONFIDENCE, other ? id(Detail.Confidence.MODERATE) : text);
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] values, String label, String text) throws Refusal {
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
        throw new Refusal(label, label + " is one of " + String.join(", ", ids));
    }

    private static @Nullable String isoValue(String text) throws Refusal {
        if (!text.isEmpty() && !ISO_VALUE.matcher(text).matches()) {
            throw new Refusal(VALUE, "write the date as 2023-03-02, 2023-03, 2023-W09 or 2023");
        }
        return orNull(text);
    }

    static String required(Form form, String label) throws Refusal {
        if (form.value(label).isEmpty()) {
            throw new Refusal(label, "the " + label + " cannot be empty");
        }
        return form.value(label);
    }

    static Field optional(String label, @Nullable String text) {
        return Field.of(label, Objects.requireNonNullElse(text, ""));
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static String numbered(String label, int index) {
        return label + " " + (index + 1);
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
