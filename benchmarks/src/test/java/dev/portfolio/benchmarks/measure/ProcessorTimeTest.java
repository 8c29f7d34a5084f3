package dev.portfolio.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessorTimeTest {

    @Test
    void countsWhatThisProcessDoes() {
        double before = ProcessorTime.ofThisProcess();
        double sum = 0;
        while (ProcessorTime.ofThisProcess() < before + 0.03) {
            sum += Math.sqrt(sum + 1);
        }
        assertThat(sum).isPositive();
    }

    @Test
    void aFamilyHasItsHeadAtLeast() {
        double alone = ProcessorTime.ofThisProcess();

        assertThat(ProcessorTime.ofFamily(ProcessHandle.current().pid())).isGreaterThanOrEqualTo(alone);
    }

    @Test
    void whatIsNotThereTakesNothing() {
        assertThat(ProcessorTime.ofFamily(Long.MAX_VALUE)).isZero();
    }
}
