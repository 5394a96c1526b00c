package org.plenary.sortition.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.plenary.core.draw.Quotas;

/// Files as people keep them.
final class Csv {
    static final Quotas QUOTAS =
            quotas(
                    "category,feature,min,max",
                    "gender,Female,1,2",
                    "gender,Male,1,2",
                    "age,18-29,0,3",
                    "age,30+,0,3");

    private Csv() {}

    static byte[] of(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    static Quotas quotas(String... lines) {
        return QuotaReader.read(of(lines), 3).result().orElseThrow().quotas();
    }

    /// What is said of a categories file.
    static List<String> quotaFaults(String... lines) {
        return faults(QuotaReader.read(of(lines), 3));
    }

    /// What is said of a respondents file that is read for [#QUOTAS].
    static List<String> poolFaults(Mapping mapping, String... lines) {
        return faults(PoolReader.read(of(lines), QUOTAS, mapping));
    }

    static Reading<Respondents> pool(Mapping mapping, String... lines) {
        Reading<Respondents> reading = PoolReader.read(of(lines), QUOTAS, mapping);
        assertThat(faults(reading)).isEmpty();
        return reading;
    }

    static List<String> faults(Reading<?> reading) {
        return reading.faults().stream().map(Fault::sentence).toList();
    }

    static List<String> notices(Reading<?> reading) {
        return reading.notices().stream().map(Notice::sentence).toList();
    }
}
