package dev.portfolio.persistence.schedule;

import dev.portfolio.domain.schedule.Schedules;
import dev.portfolio.domain.schedule.SchedulesContract;
import dev.portfolio.persistence.testing.MigratedDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqSchedulesTest extends SchedulesContract {

    @RegisterExtension
    static final MigratedDatabase database = new MigratedDatabase();

    @Override
    protected Schedules schedules() {
        return database.schedules();
    }
}
