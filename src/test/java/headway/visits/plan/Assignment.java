package headway.visits.plan;

import java.util.Arrays;

/** The assignment problem: prices of rows and columns whose sum never exceeds a pair's cost, and is the largest such. */
final class Assignment {

    private Assignment() {}

    /** Cost of a row with a column. */
    interface Cost {
        double of(int row, int column);
    }

    /** Half the row's and the column's price of each index, for a cost that is the same both ways (Hungarian method). */
    static double[] prices(int n, Cost cost) {
        double[] u = new double[n + 1];
        double[] v = new double[n + 1];
        int[] rowOf = new int[n + 1];
        int[] way = new int[n + 1];
        double[] least = new double[n + 1];
        boolean[] used = new boolean[n + 1];
        for (int i = 1; i <= n; i++) {
            rowOf[0] = i;
            int column = 0;
            Arrays.fill(least, Double.MAX_VALUE);
            Arrays.fill(used, false);
            do {
                used[column] = true;
                int row = rowOf[column];
                double delta = Double.MAX_VALUE;
                int next = 0;
                for (int j = 1; j <= n; j++) {
                    if (!used[j]) {
                        double reduced = cost.of(row - 1, j - 1) - u[row] - v[j];
                        if (reduced < least[j]) {
                            least[j] = reduced;
                            way[j] = column;
                        }
                        if (least[j] < delta) {
                            delta = least[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= n; j++) {
                    if (used[j]) {
                        u[rowOf[j]] += delta;
                        v[j] -= delta;
                    } else {
                        least[j] -= delta;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }
        double[] half = new double[n];
        for (int i = 0; i < n; i++) {
            half[i] = (u[i + 1] + v[i + 1]) / 2;
        }
        return half;
    }
}
