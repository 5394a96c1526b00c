package org.plenary.core.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// JSON values by seed, with names and strings of every kind of character.
final class GeneratedJson {
    private static final int[] FIRST_OF_RANGE = {
        0x00, 0x20, 0x7f, 0xa0, 0x600, 0x2028, 0xe000, 0xfb00, 0x10000, 0x1f600
    };

    private final SplittableRandom random;

    GeneratedJson(long seed) {
        random = new SplittableRandom(seed);
    }

    Json value(int depth) {
        return switch (random.nextInt(depth < JsonReader.MAX_DEPTH ? 6 : 4)) {
            case 0 -> new Json.Text(text());
            case 1 -> new Json.Bool(random.nextBoolean());
            case 2 -> new Json.Whole(random.nextInt(-5, 5));
            case 3 ->
                    new Json.Whole(
                            random.nextLong(-JsonReader.MAX_INTEGER, JsonReader.MAX_INTEGER + 1));
            case 4 -> {
                List<Json> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(depth + 1));
                }
                yield new Json.Array(items);
            }
            default -> {
                Json.Members members = new Json.Members();
                for (int i = random.nextInt(5); i > 0; i--) {
                    members.with(text(), value(depth + 1));
                }
                yield members;
            }
        };
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            int range = FIRST_OF_RANGE[random.nextInt(FIRST_OF_RANGE.length)];
            text.appendCodePoint(range + random.nextInt(0x40));
        }
        return text.toString();
    }
}
