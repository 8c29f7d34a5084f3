package dev.portfolio.persistence.doctor;

import java.util.List;
import org.jooq.DSLContext;

/** Looks at one thing, in a transaction of its own that changes nothing. */
interface Check {

    /** Which thing; also the key of its findings. */
    String name();

    /** One finding at least. */
    List<Finding> findings(DSLContext dsl);
}
