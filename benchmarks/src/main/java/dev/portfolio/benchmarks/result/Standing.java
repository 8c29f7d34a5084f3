package dev.portfolio.benchmarks.result;

/**
 * How one contestant did.
 *
 * @param perSecond operations a second
 * @param ratio the same, the reference of the same round being 1
 * @param cpuMillis processor time of an operation, asking and answering side together
 * @param cpuRatio the same, the reference of the same round being 1
 * @param clientCpuMillis of it that of the process under test
 * @param serverCpuMillis of it that of PostgreSQL
 * @param medianMillis how long an operation takes
 * @param p99Millis how long 99 of 100 take at most
 */
public record Standing(
        String contestant,
        Spread perSecond,
        Spread ratio,
        Spread cpuMillis,
        Spread cpuRatio,
        double clientCpuMillis,
        double serverCpuMillis,
        double medianMillis,
        double p99Millis) {}
