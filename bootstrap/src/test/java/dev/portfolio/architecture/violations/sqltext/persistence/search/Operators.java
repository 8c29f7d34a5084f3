package dev.portfolio.architecture.violations.sqltext.persistence.search;

public class Operators {

    static final String DISTANCE = "embedding <" + "=> ?";

    static String nearest(String column) {
        return "ORDER BY " + column + " <-> '[1,2]'";
    }

    static String product() {
        return """
                SELECT id
                ORDER BY a <#> b""";
    }
}
