package precis.file;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import precis.brief.Brief;
import precis.text.InputException;
import tools.jackson.core.JacksonException;

/** A brief as JSON: the program's public format. */
public final class BriefJson {
    static final String FORMAT = "precis-brief/1";
    private static final String ANY_FORMAT = "precis-brief/";

    /** How far into a file its format is looked for, in bytes. */
    private static final int HEAD = 256;

    private BriefJson() {}

    /**
     * Writes a brief, its keys in the order of the format.
     *
     * @param indent whether by two blanks, as in files; otherwise on one line. Neither ends in a line break
     */
    public static String write(Brief brief, boolean indent) {
        return Json.write(BriefWriter.document(brief), indent);
    }

    /**
     * Reads a brief.
     *
     * @param file the name of the file, for messages
     * @throws InputException where it is damaged, a newer program's, or its evidence is not what its article says
     */
    public static Brief read(byte[] bytes, String file) throws InputException {
        return brief(document(bytes, file), file);
    }

    /** Whether a file is meant to be a brief, be it damaged or too new; anything else may be an article. */
    public static boolean isBrief(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8).strip();
        return head.startsWith("{") && head.contains(ANY_FORMAT);
    }

    /** A brief's file as it lies, with the keys that this program does not know. */
    static Map<?, ?> document(byte[] bytes, String file) throws InputException {
        try {
            Fields fields = Fields.of("the brief", Json.parse(bytes));
            String format = fields.has("format") ? fields.text("format") : "";
            if (format.equals(FORMAT)) {
                return fields.map();
            } else if (format.startsWith(ANY_FORMAT)) {
                throw new InputException(
                        file, "was written by a newer Precis (" + format + ")", "open it with that one");
            }
            throw new InputException(file, "is no brief", "name an article or a brief that Precis saved");
        } catch (JacksonException e) {
            throw damaged(file, place(e));
        } catch (IllegalArgumentException e) {
            throw damaged(file, e.getMessage());
        }
    }

    static Brief brief(Map<?, ?> document, String file) throws InputException {
        try {
            return BriefReader.brief(new Fields("the brief", document));
        } catch (IllegalArgumentException e) {
            throw damaged(file, e.getMessage());
        }
    }

    private static InputException damaged(String file, @Nullable String how) {
        return new InputException(
                file, "is a damaged brief (" + how + ")", "mend it or move it away, nothing was written to it");
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? "it is no JSON"
                : "it is no JSON at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
