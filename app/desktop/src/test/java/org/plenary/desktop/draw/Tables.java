package org.plenary.desktop.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The two tables of a draw in a test.
final class Tables {
    static final String CATEGORIES =
            """
            category,feature,min,max
            Gender,Female,2,2
            Gender,Male,2,2
            Age,young,1,3
            Age,old,1,3
            """;

    private Tables() {}

    static Prepared prepared(String categories, String respondents) {
        return Prepared.NOTHING
                .withCategories(new Source("categories.csv", categories.getBytes(UTF_8)))
                .withRespondents(new Source("respondents.csv", respondents.getBytes(UTF_8)));
    }

    /// Twelve people, half of them young, and the rows that a test adds.
    static String respondents(String... more) {
        StringBuilder table = new StringBuilder("nr,Gender,Age\n");
        for (int i = 0; i < 12; i++) {
            table.append(i).append(i % 2 == 0 ? ",Female," : ",Male,");
            table.append(i < 6 ? "young\n" : "old\n");
        }
        for (String row : more) {
            table.append(row).append('\n');
        }
        return table.toString();
    }
}
