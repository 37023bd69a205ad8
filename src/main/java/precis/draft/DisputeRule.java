package precis.draft;

import java.util.List;

/** One way in which an article shows that its parties disagree. */
interface DisputeRule {
    /** The clashes that the rule finds; most articles have none. */
    List<Clash> find(Debate debate);
}
