package headway.register;

import headway.shared.AuthorityCode;
import headway.shared.Urn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The register's public door: schools, whom they replaced, and who has them. */
public interface Schools {

    Optional<School> find(Urn urn);

    /** State-funded schools of an authority that are open now, by name. */
    List<School> open(AuthorityCode authority);

    /**
     * State-funded schools of an authority that were open on a day, by name. Where the register does not know the day of
     * opening, the day on which the school replaced another counts; where there is none either, it counts as open. A school of which the register only knows that it is no longer listed
     * had closed when its successor opened; without one it counts as open until the register that did not list it.
     */
    List<School> openAt(AuthorityCode authority, LocalDate day);

    /** For each school, those that it replaced, however many steps back; schools that replaced none are absent. */
    Map<Urn, Set<Urn>> predecessors(Set<Urn> schools);

    Optional<Authority> authority(AuthorityCode code);

    /** Authorities with schools in the register, by name. */
    List<Authority> authorities();

    /** The day of the newest register file loaded, with its title; empty before the first load. */
    Optional<Edition> edition();

    /** An authority. */
    record Authority(AuthorityCode code, String name) {}

    /** Which register file is loaded. */
    record Edition(String title, LocalDate asAt) {}
}
