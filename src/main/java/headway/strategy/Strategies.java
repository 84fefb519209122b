package headway.strategy;

import headway.shared.AuthorityCode;
import headway.shared.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The strategies of this installation: every version that was saved, drafts and published ones. */
public interface Strategies {

    /** Every version held, by title, the newest version of each first. */
    List<HeldPack> list();

    /** A version as it is held. */
    Optional<HeldPack> held(String id, String version);

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
     * Saves a file as a draft.
     *
     * @param replacing the hash of the draft of the same version whose place it takes, or null where there is none
     * @throws DraftInTheWayException where another draft of the same version is held
     * @throws StrategyProblem where the version was published before, or the pack is another authority's
     */
    PackReading saveDraft(String yaml, @Nullable String replacing, CurrentUser by);

    /**
     * Publishes a draft; the version published until now is superseded.
     *
     * @param sha256 of the draft as the person saw it
     * @throws StrategyProblem where there is no such draft any more, or the pack is another authority's
     */
    HeldPack publish(String id, String version, String sha256, CurrentUser by);

    /**
     * Discards a draft.
     *
     * @param sha256 of the draft as the person saw it
     * @throws StrategyProblem where there is no such draft any more, or the pack is another authority's
     */
    void discard(String id, String version, String sha256, CurrentUser by);

    /**
     * What the second version changes against the first, in sentences.
     *
     * @throws StrategyProblem where one of them is not held
     */
    List<Difference> compare(String id, String version, String otherId, String otherVersion);
}
