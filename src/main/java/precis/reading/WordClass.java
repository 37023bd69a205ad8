package precis.reading;

import java.util.Locale;

/**
 * A list of words that mean or do the same to the rules. The lists stand in {@code precis/reading/*.txt}, one class a line,
 * each under the name of its constant in lower case with hyphens.
 */
public enum WordClass {
    SAY,
    ADDRESSING,
    QUOTING,
    DENY,
    ACCUSE,
    OPPOSE,
    SUPPORT,
    CONCEDE,
    DEMAND,
    DECLINE,
    DOWNPLAY,
    RESPOND,
    ALLEGE,
    ASSESS,
    THINK,
    NAMING,
    PLAN,
    STOP,
    KEEP,
    EVENT_VERB,
    CLAIM,
    REQUEST,
    POLICY,
    EVENT,
    FIGURE,
    DOCUMENT,
    OUTLET,
    TIME,
    ROLE,
    EXPERT,
    EXPERT_WEAK,
    PARTY,
    AGENT,
    COUNTERPART,
    KIN,
    GROUP,
    VOICE,
    FEMALE,
    MALE,
    HEAD,
    GOVERNMENT,
    OF,
    AGENCY,
    NEGATION,
    MODAL,
    IRREALIS,
    PLACE_IN,
    PLACE_TO,
    HAVING,
    CONTRAST,
    HUMAN,
    PLURAL,
    THING,
    SPEAKER,
    RELATIVE,
    FEW,
    RANGING,
    HEDGE,
    HARSH,
    FALSE,
    TRUE,
    PRAISE,
    WEIGHT,
    SLIGHT,
    ASSESSING,
    WATCHING,
    TITLE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name of the class in the files. */
    public String id() {
        return id;
    }
}
