package headway.evidence.facts;

/** Staffing and finance from published files. */
final class ResourceFacts implements Theme {

    private final FigureFacts figures;

    ResourceFacts(FigureFacts figures) {
        this.figures = figures;
    }

    @Override
    public void answer(EvidenceAsAt held, Answers answers) {
        figures.figure("pupil_teacher_ratio", "workforce_pupil_teacher_ratio", held, answers);
        figures.figure("finance_balance_rate", "finance_balance_rate", held, answers);
    }
}
