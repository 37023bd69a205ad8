package precis.draft;

import java.util.ArrayList;
import java.util.List;
import precis.brief.Detail;
import precis.brief.Evidence;
import precis.brief.Point;
import precis.brief.Position;
import precis.brief.SectionKind;

/** Drafts the bottom line: the main event, and the main dispute as its parties word it. */
final class BottomLineDrafter {
    private static final int LONGEST_CLAIM = 160;

    private final List<Point> who;
    private final List<Point> what;
    private final List<Point> disputed;

    BottomLineDrafter(List<Point> who, List<Point> what, List<Point> disputed) {
        this.who = who;
        this.what = what;
        this.disputed = disputed;
    }

    List<Point> draft() {
        Points points = new Points(SectionKind.BOTTOM_LINE);
        if (!what.isEmpty()) {
            Point main = what.get(0);
            points.add(WhatDrafter.key(main.evidence().get(0)), main.text(), main.evidence(), null);
        }
        for (Point point : disputed) {
            if (point.detail() instanceof Detail.Dispute dispute
                    && dispute.positions().size() > 1
                    && brief(dispute)) {
                String text = sentence(dispute);
                points.add(WhatDrafter.key(point.evidence().get(0)), text, evidence(point, dispute), null);
                break;
            }
        }
        return points.all();
    }

    /** The words of the positions, and those that give each holder the name by which it is called here. */
    private List<Evidence> evidence(Point point, Detail.Dispute dispute) {
        List<Evidence> evidence = new ArrayList<>(point.evidence());
        for (Position position : dispute.positions()) {
            for (Point actor : who) {
                if (actor.detail() instanceof Detail.Entity entity
                        && entity.name().equals(position.holder())) {
                    evidence.add(actor.evidence().get(0));
                }
            }
        }
        return evidence.stream().distinct().toList();
    }

    private static boolean brief(Detail.Dispute dispute) {
        for (Position position : dispute.positions()) {
            if (position.claim().length() > LONGEST_CLAIM) {
                return false;
            }
        }
        return true;
    }

    /** A claim in several stretches is told by its first. */
    private static String firstStretch(String claim) {
        int gap = claim.indexOf(Claims.GAP);
        return gap < 0 ? claim : claim.substring(0, gap);
    }

    private static String sentence(Detail.Dispute dispute) {
        StringBuilder text = new StringBuilder("Disputed: ");
        for (int i = 0; i < dispute.positions().size(); i++) {
            Position position = dispute.positions().get(i);
            text.append(i == 0 ? "" : "; ")
                    .append(position.holder())
                    .append(": ")
                    .append(firstStretch(position.claim()));
        }
        return text.append('.').toString();
    }
}
