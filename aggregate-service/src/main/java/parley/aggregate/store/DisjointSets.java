// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.aggregate.store;

/** Sets that grow together: the numbers from 0 on, each at first alone. Not thread-safe. */
public final class DisjointSets {
    private final int[] parents;
    private int count;

    public DisjointSets(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
        count = size;
    }

    /** Makes one set of those of two members. */
    public void join(int one, int other) {
        int a = rootOf(one);
        int b = rootOf(other);
        if (a != b) {
            // The smaller number stays root, so a set's name does not depend on the order of joining.
            parents[Math.max(a, b)] = Math.min(a, b);
            count--;
        }
    }

    /** The smallest member of a member's set. */
    public int rootOf(int member) {
        int root = member;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** How many sets there are. */
    public int count() {
        return count;
    }
}
