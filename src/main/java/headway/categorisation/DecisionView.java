package headway.categorisation;

import headway.documents.IssuedLetter;
import headway.register.School;
import headway.strategy.Category;
import headway.strategy.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that the pages of a decision show. */
public record DecisionView(
        long id,
        int version,
        DecisionState state,
        School school,
        Round round,
        int occasion,
        LocalDate evidenceDate,
        @Nullable String whyAgain,
        Why why,
        List<QuestionView> questions,
        List<Category> categories,
        List<Level> levels,
        Map<String, List<String>> pairs,
        @Nullable String suggestedCategory,
        @Nullable String suggestedLevel,
        boolean inProgramme,
        @Nullable DeskConclusion deskConclusion,
        @Nullable String deskNote,
        @Nullable Category category,
        @Nullable Level level,
        @Nullable String reason,
        boolean overtaken,
        @Nullable LocalDate moderatedOn,
        @Nullable String moderatedBy,
        @Nullable LocalDate contactedOn,
        @Nullable String contactedBy,
        @Nullable String contactedWith,
        @Nullable HeadView headView,
        @Nullable String headComment,
        @Nullable LocalDate settledOn,
        @Nullable String settledBy,
        @Nullable String settledReason,
        @Nullable LocalDate effectiveFrom,
        @Nullable IssuedLetter letter,
        List<DecisionStore.Step> steps,
        DecisionPermissions permissions) {

    /** The steps that were taken since somebody opened the page on this version. */
    public List<DecisionStore.Step> stepsSince(int seen) {
        int since = Math.clamp((long) version - seen, 0, steps.size());
        return steps.subList(steps.size() - since, steps.size());
    }

    /** Whether a move can be made from where the decision stands. */
    public boolean can(DecisionMove move) {
        return move.possibleFrom(state);
    }

    /** How many questions await an answer. */
    public long unanswered() {
        return questions.stream().filter(question -> question.answer() == null).count();
    }
}
