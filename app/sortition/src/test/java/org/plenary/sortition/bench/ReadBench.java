package org.plenary.sortition.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.plenary.core.draw.Quotas;
import org.plenary.sortition.file.Mapping;
import org.plenary.sortition.file.PoolReader;
import org.plenary.sortition.file.QuotaReader;
import org.plenary.sortition.file.Reading;
import org.plenary.sortition.file.Respondents;

/// How long it takes to read 100,000 people with eight columns, by the clock and of one processor.
/// The first reading is the one that counts: an organiser's program has just been started.
public final class ReadBench {
    private static final int PEOPLE = 100_000;

    private ReadBench() {}

    /// Prints a line for each of three readings.
    public static void main(String[] arguments) {
        Quotas quotas = quotas();
        byte[] file = file();
        Mapping mapping = Mapping.plain().withId("id").withAddress("street", "postcode");
        System.out.printf(Locale.UK, "%,d people, %,d bytes%n", PEOPLE, file.length);
        for (int i = 0; i < 3; i++) {
            long clock = System.nanoTime();
            long processor = processor();
            Reading<Respondents> reading = PoolReader.read(file, quotas, mapping);
            System.out.printf(
                    Locale.UK,
                    "read in %.2f s (%.2f s of this thread): %,d people, %d faults, %d notices%n",
                    (System.nanoTime() - clock) / 1e9,
                    (processor() - processor) / 1e9,
                    reading.result().map(people -> people.pool().size()).orElse(0),
                    reading.faults().size(),
                    reading.notices().size());
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Quotas quotas() {
        String categories =
                """
                category,feature,min,max
                gender,Female,45,55
                gender,Male,45,55
                age,16-29,15,25
                age,30-59,40,60
                age,60+,20,30
                region,North,40,60
                region,South,40,60
                education,None,10,30
                education,School,30,60
                education,Degree,20,50
                """;
        return QuotaReader.read(categories.getBytes(UTF_8), 100).result().orElseThrow().quotas();
    }

    private static byte[] file() {
        StringBuilder text =
                new StringBuilder("id,name,street,postcode,gender,age,region,education\r\n");
        String[] genders = {"Female", "Male", "male "};
        String[] ages = {"16-29", "30-59", "60+", "16 – 29"};
        String[] regions = {"North", "South"};
        String[] degrees = {"None", "School", "Degree", "DEGREE", "school"};
        for (int i = 0; i < PEOPLE; i++) {
            text.append("p").append(i).append(",Person ").append(i * 31 % 9_973).append(",\"");
            text.append(i * 7 % 50_021).append(", High Street\",AB").append(i % 97).append(" 1CD,");
            text.append(genders[i * 13 % 7 % 3])
                    .append(',')
                    .append(ages[i * 17 % 11 % 4])
                    .append(',');
            text.append(regions[i * 19 % 5 % 2]).append(',').append(degrees[i * 23 % 13 % 5]);
            text.append("\r\n");
        }
        return text.toString().getBytes(UTF_8);
    }
}
