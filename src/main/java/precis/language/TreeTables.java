package precis.language;

import precis.text.PackedFile;

/** The trained tables of tagger and parser. Tags and relations are numbered; tag 0 is "none" and tag 1 the root. */
final class TreeTables {
    static final int MARK = 0x45455254; // "TREE"
    static final int NO_TAG = 0;
    /** The relation of what hangs on something without a label of the tables. */
    static final int UNLABELLED = 0;

    static final int ROOT_TAG = 1;
    static final int FIRST_TAG = 2;

    /** By number of the tag; null for the two that are none. */
    final UniversalTag[] universal;

    final String[] penn;
    final Relation[] relations;
    /** The class of tags that a word was seen with, by the hash of its lower-case form. */
    final WordTable ambiguity;
    /** The tag of a form that has but one. */
    final WordTable fixed;

    final ClassWeights tagger;
    final MoveWeights moves;
    final ClassWeights labels;

    TreeTables(
            String[] tags,
            String[] labelNames,
            WordTable ambiguity,
            WordTable fixed,
            ClassWeights tagger,
            MoveWeights moves,
            ClassWeights labels) {
        universal = new UniversalTag[tags.length];
        penn = new String[tags.length];
        for (int i = 0; i < tags.length; i++) {
            int slash = tags[i].indexOf('/');
            universal[i] = i < FIRST_TAG ? UniversalTag.X : UniversalTag.valueOf(tags[i].substring(0, slash));
            penn[i] = tags[i].substring(slash + 1);
        }
        relations = new Relation[labelNames.length];
        for (int i = 0; i < labelNames.length; i++) {
            relations[i] = i == UNLABELLED ? Relation.DEP : Relation.of(labelNames[i]);
        }
        this.ambiguity = ambiguity;
        this.fixed = fixed;
        this.tagger = tagger;
        this.moves = moves;
        this.labels = labels;
    }

    /** @throws IllegalArgumentException where the file is no such table, or not all of it */
    static TreeTables read(PackedFile file) {
        TableReader in = new TableReader(file, MARK);
        return new TreeTables(
                in.words(),
                in.words(),
                in.wordTable(),
                in.wordTable(),
                in.classWeights(),
                new MoveWeights(in.slots()),
                in.classWeights());
    }

    /** The number of a tag. */
    int tag(UniversalTag tag, String pennTag) {
        for (int i = FIRST_TAG; i < penn.length; i++) {
            if (universal[i] == tag && penn[i].equals(pennTag)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not in the table: " + tag + " " + pennTag);
    }

    int relation(Relation relation) {
        for (int i = 1; i < relations.length; i++) {
            if (relations[i] == relation) {
                return i;
            }
        }
        throw new IllegalArgumentException("not in the table: " + relation);
    }
}
