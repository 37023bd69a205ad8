package precis.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import precis.text.Span;

/** What Intelligence Community Directive 203 asks of how a judgement is worded. It is told, and never enforced. */
public final class Tradecraft {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern CONFIDENCE = Pattern.compile(
            "\\b(?:high|moderate|low)\\b[^.;!?]{0,20}\\bconfidence\\b|\\bconfidence\\b[^.;!?]{0,20}\\b(?:high|moderate|low)\\b");
    private static final Pattern HEDGE = Pattern.compile("\\b(?:may|might|could|possible|possibly|perhaps)\\b");

    private Tradecraft() {}

    /** What is wrong with the wording of a point of a brief; nothing where it is no judgement of the analyst. */
    public static List<String> warnings(Point point, Brief brief) {
        List<String> warnings = new ArrayList<>();
        if (!(point.detail() instanceof Detail.Judgement judgement)) {
            return warnings;
        }
        for (String sentence : BETWEEN_SENTENCES.split(point.text(), -1)) {
            String term = firstTerm(sentence);
            Matcher confidence = CONFIDENCE.matcher(sentence.toLowerCase(Locale.ROOT));
            if (term != null && confidence.find()) {
                warnings.add("“" + term + "” and “" + confidence.group()
                        + "” in one sentence: likelihood and confidence " + "belong in two (ICD 203)");
            }
        }
        String likelihood = judgement.likelihood();
        if (likelihood != null && Likelihood.of(likelihood) == null) {
            warnings.add("“" + likelihood + "” is no degree of likelihood of ICD 203");
        }
        Matcher hedge = HEDGE.matcher(point.text());
        if (hedge.find()) {
            warnings.add("“" + hedge.group() + "” says no degree of likelihood (ICD 203)");
        }
        mixture(point, brief, warnings);
        return warnings;
    }

    /** The two wordings of the scale are not to be mixed in one brief. */
    private static void mixture(Point point, Brief brief, List<String> warnings) {
        Set<String> first = new LinkedHashSet<>(terms(words(point), true));
        Set<String> second = new LinkedHashSet<>(terms(words(point), false));
        if (first.isEmpty() == second.isEmpty()) {
            if (!first.isEmpty()) {
                warnings.add(mixed(first, second));
            }
            return;
        }
        for (Point other : brief.standing()) {
            if (other.detail() instanceof Detail.Judgement) {
                first.addAll(terms(words(other), true));
                second.addAll(terms(words(other), false));
            }
        }
        if (!first.isEmpty() && !second.isEmpty()) {
            warnings.add(mixed(first, second));
        }
    }

    private static String mixed(Set<String> first, Set<String> second) {
        return "“" + first.iterator().next() + "” and “" + second.iterator().next()
                + "” are of two scales that ICD 203 does not mix";
    }

    private static String words(Point point) {
        String likelihood = point.detail() instanceof Detail.Judgement judgement ? judgement.likelihood() : null;
        return likelihood == null ? point.text() : point.text() + "\n" + likelihood;
    }

    private static @Nullable String firstTerm(String text) {
        List<String> all = new ArrayList<>(terms(text, true));
        all.addAll(terms(text, false));
        return all.isEmpty() ? null : all.get(0);
    }

    /** The terms of one of the two wordings in a text; {@code very likely} is not {@code likely} as well. */
    private static List<String> terms(String text, boolean ofFirst) {
        List<String> forms = new ArrayList<>();
        for (Likelihood degree : Likelihood.values()) {
            forms.addAll(degree.forms(true));
            forms.addAll(degree.forms(false));
        }
        forms.sort(Comparator.comparing(String::length).reversed());
        StringBuilder rest = new StringBuilder(text.toLowerCase(Locale.ROOT));
        List<String> found = new ArrayList<>();
        for (String form : forms) {
            for (Span place : Words.places(rest.toString(), form)) {
                rest.replace(place.start(), place.end(), " ".repeat(place.length()));
                Likelihood degree = Likelihood.of(form);
                if (degree != null && degree.forms(ofFirst).contains(form)) {
                    found.add(form);
                }
            }
        }
        return found;
    }
}
