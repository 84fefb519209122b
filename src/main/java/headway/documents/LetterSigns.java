package headway.documents;

import headway.web.FormProblem;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The signs that letters and reports can show: asked where words for them are written, and made good where not. */
public final class LetterSigns {

    private LetterSigns() {}

    /** Refuses words that no letter can show, at their field. */
    public static void check(String text, String field) {
        String missing = LetterFont.missing(PlainText.lines(text));
        if (!missing.isEmpty()) {
            throw new FormProblem(field, "A letter or report cannot show: " + missing + ". Write it without");
        }
    }

    /** Words that were kept before anybody asked: a white square stands for each sign that cannot be shown. */
    public static String shown(String text) {
        String lines = PlainText.lines(text);
        return LetterFont.missing(lines).isEmpty() ? text : LetterFont.shown(lines);
    }

    /** A letter's content so that it can be set; edits are written now, and are refused rather than changed. */
    static LetterContent shown(LetterContent content) {
        return new LetterContent(
                new Letterhead(
                        shown(content.from().authority()), all(content.from().lines())),
                all(content.addressee()),
                content.date(),
                shown(content.reference()),
                new Signatory(
                        shown(content.signatory().closing()),
                        shown(content.signatory().name()),
                        shown(content.signatory().post())),
                each(content.places(), LetterSigns::shown),
                each(content.tables(), LetterSigns::shown),
                content.edits());
    }

    private static LetterTable shown(LetterTable table) {
        return new LetterTable(
                shown(table.caption()),
                all(table.columns()),
                table.rows().stream().map(LetterSigns::all).toList());
    }

    private static List<String> all(List<String> texts) {
        return texts.stream().map(LetterSigns::shown).toList();
    }

    private static <T> Map<String, T> each(Map<String, T> named, UnaryOperator<T> change) {
        return named.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> change.apply(entry.getValue())));
    }
}
