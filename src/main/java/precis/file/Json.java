package precis.file;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as plain maps and lists, read and written in one stream. Jackson's own tree and binding would double the time to the
 * first frame, which waits for the brief.
 */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /**
     * Reads a document: objects as maps in their order, arrays as lists, numbers as {@link BigDecimal} or {@link BigInteger}.
     *
     * @throws tools.jackson.core.JacksonException where it is no JSON
     */
    static @Nullable Object parse(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("something follows its end");
            }
            return value;
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("it breaks off");
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getBigIntegerValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    /**
     * Writes what {@link #parse} reads, and integers.
     *
     * @param indent whether by two blanks, a line each value; otherwise all stands on one line. Neither ends in a line break
     */
    static String write(Map<String, ?> document, boolean indent) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(indent), text)) {
            write(document, generator);
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator out) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String string) {
            out.writeString(string);
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, field) -> {
                out.writeName((String) name);
                write(field, out);
            });
            out.writeEndObject();
        } else {
            throw new IllegalArgumentException("not a value of JSON: " + value.getClass());
        }
    }

    /** How the output is laid out: the same on every system. */
    private static final class Layout extends ObjectWriteContext.Base {
        private final boolean indent;

        Layout(boolean indent) {
            this.indent = indent;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return indent;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return indent ? new Lines() : null;
        }
    }

    /**
     * Two blanks a level and a line each value. Jackson's own would put its separators together first, for which the virtual
     * machine spins classes: a twentieth of the time of a first draft.
     */
    private static final class Lines implements PrettyPrinter {
        private static final String STEP = "  ";
        private int level;

        @Override
        public void writeStartObject(JsonGenerator out) {
            open(out, '{');
        }

        @Override
        public void beforeObjectEntries(JsonGenerator out) {
            line(out);
        }

        @Override
        public void writeObjectNameValueSeparator(JsonGenerator out) {
            out.writeRaw(": ");
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator out) {
            next(out);
        }

        @Override
        public void writeEndObject(JsonGenerator out, int entries) {
            close(out, entries, '}');
        }

        @Override
        public void writeStartArray(JsonGenerator out) {
            open(out, '[');
        }

        @Override
        public void beforeArrayValues(JsonGenerator out) {
            line(out);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator out) {
            next(out);
        }

        @Override
        public void writeEndArray(JsonGenerator out, int values) {
            close(out, values, ']');
        }

        @Override
        public void writeRootValueSeparator(JsonGenerator out) {
            line(out);
        }

        private void next(JsonGenerator out) {
            out.writeRaw(',');
            line(out);
        }

        private void open(JsonGenerator out, char bracket) {
            out.writeRaw(bracket);
            level++;
        }

        private void close(JsonGenerator out, int inside, char bracket) {
            level--;
            if (inside > 0) {
                line(out);
            }
            out.writeRaw(bracket);
        }

        private void line(JsonGenerator out) {
            out.writeRaw('\n');
            for (int i = 0; i < level; i++) {
                out.writeRaw(STEP);
            }
        }
    }
}
