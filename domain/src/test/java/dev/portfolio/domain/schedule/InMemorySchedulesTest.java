package dev.portfolio.domain.schedule;

import dev.portfolio.domain.InMemoryPortfolio;

final class InMemorySchedulesTest extends SchedulesContract {

    private final Schedules schedules = new InMemoryPortfolio().schedules();

    @Override
    protected Schedules schedules() {
        return schedules;
    }
}
