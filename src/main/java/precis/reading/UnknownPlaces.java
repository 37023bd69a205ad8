package precis.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import precis.language.NameType;

/** Places that the name tables do not know: in a date line, or named more than once and after "in", "of" or "at". */
final class UnknownPlaces {
    /** How many sentences at the top may have a date line. */
    private static final int DATE_LINES = 3;

    private final Story story;

    UnknownPlaces(Story story) {
        this.story = story;
    }

    void addTo(List<Mention> mentions) {
        addRepeated(mentions);
        addListed(mentions);
        readDateLines(mentions);
    }

    /** A capitalised word that the tables passed over, seen at least twice and after "in", "of" or "at": a place unknown to them. */
    private void addRepeated(List<Mention> mentions) {
        Map<String, List<Integer>> unknown = new LinkedHashMap<>();
        Set<String> located = new HashSet<>();
        boolean[] named = Mention.covered(mentions, story.size());
        for (int t = 0; t < story.size(); t++) {
            if (!named[t] && story.proper(t) && capitalised(t) && alone(t, named)) {
                List<Integer> places = unknown.get(story.form(t));
                if (places == null) {
                    places = new ArrayList<>();
                    unknown.put(story.form(t), places);
                }
                places.add(t);
                if (story.reads(t - 1, "in") || story.reads(t - 1, "of") || story.reads(t - 1, "at")) {
                    located.add(story.form(t));
                }
            }
        }
        for (Map.Entry<String, List<Integer>> word : unknown.entrySet()) {
            if (word.getValue().size() > 1 && located.contains(word.getKey())) {
                for (int t : word.getValue()) {
                    mentions.add(new Mention(t, t, NameType.PLACE, story.oneLine(t, t)));
                }
            }
        }
        mentions.sort(NameRepair.BY_PLACE);
    }

    /** "in Whitby, Eskdale and Sandsend": what a list that begins with a place goes on with, and what is "located in" somewhere. */
    private void addListed(List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean unknown =
                    mention.type() == NameType.OTHER && !mention.name().contains(" and ");
            if (unknown && (listed(mention, i == 0 ? null : mentions.get(i - 1)) || located(mention))) {
                mentions.set(i, new Mention(mention.from(), mention.to(), NameType.PLACE, mention.name()));
            }
        }
    }

    private boolean located(Mention mention) {
        return story.reads(mention.from() - 1, "in") && story.is(mention.from() - 2, WordClass.DWELLING);
    }

    private boolean listed(Mention mention, @Nullable Mention before) {
        if (before == null || before.type() != NameType.PLACE || mention.from() - before.to() != 2) {
            return false;
        }
        int first = before.from();
        while (first > 1 && (story.reads(first - 1, ",") || story.proper(first - 1))) {
            first--;
        }
        boolean joined = story.reads(mention.from() - 1, ",") || story.reads(mention.from() - 1, "and");
        return joined && story.reads(first - 1, "in");
    }

    /** "GENEVA, Switzerland - ", "TALLINN (AP) — ": what a date line begins with is a place, whatever the tables say. */
    private void readDateLines(List<Mention> mentions) {
        for (int s = 0; s < Math.min(story.sentences(), DATE_LINES); s++) {
            int first = story.first(s);
            int opening = story.opening(s);
            int to = first;
            while (to + 1 < opening && capitals(story.form(to + 1))) {
                to++;
            }
            if (opening > first && capitals(story.form(first))) {
                int last = to;
                mentions.removeIf(mention -> mention.from() <= last && mention.to() >= first);
                mentions.add(new Mention(first, last, NameType.PLACE, titleCase(story.oneLine(first, last))));
                mentions.sort(NameRepair.BY_PLACE);
            }
        }
    }

    private static boolean capitals(String form) {
        return form.length() > 1
                && form.equals(form.toUpperCase(Locale.ROOT))
                && Character.isLetter(form.charAt(0))
                && Character.isLetter(form.charAt(form.length() - 1));
    }

    /** "KUALA LUMPUR" as "Kuala Lumpur" */
    static String titleCase(String capitals) {
        StringBuilder name = new StringBuilder(capitals);
        for (int i = 1; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i - 1))) {
                name.setCharAt(i, Character.toLowerCase(name.charAt(i)));
            }
        }
        return name.toString();
    }

    private boolean capitalised(int token) {
        String form = story.form(token);
        return form.length() > 3
                && Character.isUpperCase(form.charAt(0))
                && Character.isLowerCase(form.charAt(1))
                && !story.is(token, WordClass.TIME)
                && token > story.first(story.sentence(token));
    }

    private boolean alone(int token, boolean[] named) {
        boolean left = token > 0 && !named[token - 1] && !story.proper(token - 1);
        boolean right = token + 1 >= story.size() || (!named[token + 1] && !story.proper(token + 1));
        return left && right;
    }
}
