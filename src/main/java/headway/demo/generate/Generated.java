package headway.demo.generate;

import java.util.List;

/**
 * What was generated.
 *
 * @param files in the order in which they should be loaded: the older register before the newer, so that the second
 *     shows changes
 * @param stories what the schools of the demonstration authority are meant to show
 */
public record Generated(List<GeneratedFile> files, List<DemonstrationStory> stories) {}
