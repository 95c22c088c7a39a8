package kaijidesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kaijidesk.cases.AddNote;
import kaijidesk.cases.CaseNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two persons act at the same moment. */
class AtOnceTest {
    private static final int ROUNDS = 5;

    @TempDir Path folder;

    @Test
    @DisplayName("on one case exactly one of them wins, the other is told that it changed")
    void onOneCase() throws Exception {
        try (OfficeFixture office = OfficeFixture.begin(folder)) {
            CaseNumber number = office.receive(SampleFiles.COMPLETE);
            for (int round = 0; round < ROUNDS; round++) {
                long seen = office.open(number).version();
                List<Object> results =
                        atOnce(() ->
                                office.desk()
                                        .perform(
                                                number,
                                                seen,
                                                new AddNote("同時"),
                                                MainPath.REVIEWER));

                assertThat(results).filteredOn(CaseView.class::isInstance).hasSize(1);
                assertThat(results).filteredOn(CaseChanged.class::isInstance).hasSize(1);
                assertThat(office.open(number).history()).hasSize(round + 2);
            }
        }
    }

    @Test
    @DisplayName("two mails each get their case, and the numbers have no gap, from the first on")
    void twoMails() throws Exception {
        for (int round = 0; round < 3; round++) {
            try (OfficeFixture office = OfficeFixture.begin(folder.resolve("office" + round))) {
                List<Object> results = atOnce(() -> office.receive(SampleFiles.COMPLETE));

                assertThat(results)
                        .containsExactlyInAnyOrder(
                                IntStream.of(1, 2)
                                        .mapToObj(serial -> CaseNumber.of(2016, serial))
                                        .toArray());
            }
        }
    }

    /** Both results; where one failed, why. */
    private static List<Object> atOnce(Callable<?> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                running.add(
                        threads.submit(() -> {
                            start.await();
                            return work.call();
                        }));
            }
            List<Object> results = new ArrayList<>();
            for (Future<?> each : running) {
                try {
                    results.add(each.get());
                } catch (ExecutionException e) {
                    results.add(e.getCause());
                }
            }
            return results;
        }
    }
}
