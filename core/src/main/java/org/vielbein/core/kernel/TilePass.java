package org.vielbein.core.kernel;

/** A step of a tile: something done to whole columns. */
sealed interface TilePass {
    /** The numbers of the instructions it computes. */
    int[] results();

    /** One loop over the columns that does these instructions at each point. */
    record Loop(int[] results) implements TilePass {}

    /**
     * Sine and cosine of a column.
     *
     * @param angle the slot of the angle, not a constant
     * @param sin the instruction of the sine, or −1 if it is not asked for
     * @param cos the instruction of the cosine, or −1
     */
    record Sines(int angle, int sin, int cos) implements TilePass {
        @Override
        public int[] results() {
            if (sin < 0) {
                return new int[] {cos};
            }
            return cos < 0 ? new int[] {sin} : new int[] {sin, cos};
        }
    }
}
