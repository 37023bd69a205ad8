package precis.reading;

import org.jspecify.annotations.Nullable;

/** Words that may report what somebody said or thought: a cue, who holds it, what is held. {@link CueCounts} says how likely. */
final class Candidate {
    final int cue;
    final int cueEnd;
    /** How cue and content hang together, by the names of {@code cue-frames.tsv}: {@code that}, {@code obj}, {@code p:about}. */
    final String frame;

    final FrameFamily family;

    Ranges content;

    @Nullable
    Holder holder;

    double reliability;
    /** Whether the content is, in the main, between quotation marks. */
    boolean quoting;
    /** Whether holder and cue are taken over from a statement nearby, because a quotation stands alone. */
    boolean inherited;

    Candidate(int cue, int cueEnd, String frame, Ranges content, @Nullable Holder holder) {
        this.cue = cue;
        this.cueEnd = cueEnd;
        this.frame = frame;
        family = FrameFamily.of(frame);
        this.content = content;
        this.holder = holder;
    }

    boolean according() {
        return frame.startsWith("acc");
    }
}
