package dev.portfolio.dbchangelog;

/** A process that migrates the database of its arguments and prints how many changes it ran. */
final class MigrateInAProcess {

    private MigrateInAProcess() {}

    public static void main(String[] arguments) {
        System.out.println(new SchemaMigration(new DatabaseAccess(arguments[0], arguments[1], arguments[2]))
                .run()
                .size());
    }
}
