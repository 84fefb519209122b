package headway.evidence.statistics;

/**
 * Where the tests draw their lines for one kind of figure; read from standards.yaml.
 *
 * @param drop the least fall that counts as a drop, in units of the figure
 * @param dropZ how significant it must be
 * @param decline the least total fall that counts as a decline
 * @param declineZ how steep, in standard errors, the slope must be
 * @param rise the least rise that counts as improving
 * @param smallCohort cohorts up to this size are judged pooled only
 * @param unit of a gap, in words
 * @param decimals of a gap, in words
 */
public record Thresholds(
        double drop,
        double dropZ,
        double decline,
        double declineZ,
        double rise,
        int smallCohort,
        String unit,
        int decimals) {

    String amount(double gap) {
        return Numbers.of(Math.abs(gap), decimals) + " " + unit;
    }

    String gap(double gap) {
        return Numbers.signed(gap, decimals);
    }
}
