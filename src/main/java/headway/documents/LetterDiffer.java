package headway.documents;

import headway.documents.LetterDifference.Change;
import headway.documents.LetterDifference.Paragraph;
import headway.documents.LetterDifference.Run;
import headway.documents.LongestCommon.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two letters' words: first paragraph by paragraph; then, where a removed and an added paragraph share much of
 * their wording, word by word.
 */
final class LetterDiffer {

    /** The share of common words, of the longer paragraph, from which two paragraphs count as one reworded. */
    private static final double ALIKE = 0.4;

    private LetterDiffer() {}

    static List<Paragraph> compare(List<SectionText> earlier, List<SectionText> later) {
        List<Paragraph> result = new ArrayList<>();
        List<Line> removed = new ArrayList<>();
        List<Line> added = new ArrayList<>();
        for (Step<Line> step : LongestCommon.align(linesOf(earlier), linesOf(later))) {
            if (step.inEarlier() && step.inLater()) {
                pair(removed, added, result);
                result.add(step.item().as(Change.SAME));
            } else {
                (step.inEarlier() ? removed : added).add(step.item());
            }
        }
        pair(removed, added, result);
        return result;
    }

    private record Line(boolean bullet, String text) {

        static Line of(String written) {
            boolean bullet = written.startsWith(Markup.BULLET);
            boolean heading = written.startsWith(Markup.HEADING);
            return new Line(
                    bullet, written.substring(bullet ? Markup.BULLET.length() : heading ? Markup.HEADING.length() : 0));
        }

        Paragraph as(Change change) {
            return new Paragraph(change, bullet, List.of(new Run(change, text)));
        }
    }

    private static List<Line> linesOf(List<SectionText> sections) {
        List<Line> lines = new ArrayList<>();
        for (SectionText section : sections) {
            if (section.text().isBlank()) {
                continue;
            }
            if (section.heading() != null) {
                lines.add(new Line(false, section.heading()));
            }
            section.text().lines().filter(line -> !line.isBlank()).map(Line::of).forEach(lines::add);
        }
        return lines;
    }

    /** Joins each removed paragraph to the first added one after the last joined that is like it; empties both lists. */
    private static void pair(List<Line> removed, List<Line> added, List<Paragraph> result) {
        int next = 0;
        for (Line old : removed) {
            int partner = next;
            while (partner < added.size()
                    && WordDiffer.likeness(old.text(), added.get(partner).text()) < ALIKE) {
                partner++;
            }
            if (partner == added.size()) {
                result.add(old.as(Change.REMOVED));
                continue;
            }
            added.subList(next, partner).forEach(line -> result.add(line.as(Change.ADDED)));
            Line reworded = added.get(partner);
            result.add(new Paragraph(Change.REWORDED, reworded.bullet(), WordDiffer.runs(old.text(), reworded.text())));
            next = partner + 1;
        }
        added.subList(next, added.size()).forEach(line -> result.add(line.as(Change.ADDED)));
        removed.clear();
        added.clear();
    }
}
