package dev.portfolio.ai.embedding;

/** Scales vectors to length 1, so that all three distances put neighbours in the same order. */
final class UnitLength {

    private UnitLength() {}

    /** The same direction with length 1; a vector without a direction (zeros, infinite or no numbers) is left as it is. */
    static float[] of(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        if (squares == 0 || !Double.isFinite(squares)) {
            return vector;
        }
        double length = Math.sqrt(squares);
        float[] scaled = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            scaled[i] = (float) (vector[i] / length);
        }
        return scaled;
    }
}
