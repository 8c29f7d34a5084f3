package dev.portfolio.benchmarks.data;

/** A question in words, and the vector that stands for it. The two have nothing to do with each other but their topic. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record SeededQuestion(String text, float[] vector) {}
