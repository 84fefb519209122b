package headway.strategy;

import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The strategies of this installation: every version that was saved, drafts and published ones. */
public interface Strategies {

    /** Every version held, by title, the newest version of each first. */
    List<HeldPack> list();

    /** A version, ready for use. */
    Optional<StrategyPack> find(String id, String version);

    /**
     * The published strategy that holds for an authority on a day: its own where there is one, else one that is
     * written for any authority.
     */
    Optional<StrategyPack> current(AuthorityCode authority, LocalDate on);

    /** The file of a version, as it was saved. */
    Optional<String> file(String id, String version);

    /** Reads a file and says everything that is wrong with it; saves nothing. */
    PackReading check(String yaml);

    /**
     * Saves a file as a draft, in place of an earlier draft of the same version.
     *
     * @throws StrategyProblem where the version was published before
     */
    PackReading saveDraft(String yaml, CurrentUser by);

    /**
     * Publishes a draft; the version published until now is superseded.
     *
     * @throws StrategyProblem where there is no such draft
     */
    HeldPack publish(String id, String version, CurrentUser by);

    /**
     * Discards a draft.
     *
     * @throws StrategyProblem where there is no such draft
     */
    void discard(String id, String version, CurrentUser by);

    /**
     * What the second version changes against the first, in sentences.
     *
     * @throws StrategyProblem where one of them is not held
     */
    List<Difference> compare(String id, String version, String otherId, String otherVersion);
}
