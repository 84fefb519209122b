package headway.evidence.facts;

/** Makes the facts of one theme. */
interface Theme {

    void answer(EvidenceAsAt held, Answers answers);
}
