package kaijidesk.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R6.06: the regime as values")
class ProfileTest {
    @ParameterizedTest(name = "R2.17: {0} on {1} costs {2}")
    @CsvSource({
        "SIMPLE_REGISTERED, 2014-03-31, -1",
        "SIMPLE_REGISTERED, 2014-04-01, 392",
        "SIMPLE_REGISTERED, 2030-01-01, 392",
        "ORDINARY, 2030-01-01, -1",
    })
    void postage(PostageRate.Service service, LocalDate day, int yen) {
        assertThat(SampleRecords.PROFILE.postage(service, day).orElse(-1)).isEqualTo(yen);
    }

    @ParameterizedTest(name = "R1.05: on {0} all has ended: {1}")
    @CsvSource({"2016-10-30, false", "2016-10-31, true", "2016-11-01, true"})
    void ended(LocalDate day, boolean ended) {
        LocalDate end = LocalDate.of(2016, 10, 31);
        assertThat(SampleRecords.endingAll(end).allEndedOn(day)).isEqualTo(ended);
        assertThat(SampleRecords.profile(false, end).allEndedOn(day)).isFalse();
        assertThat(SampleRecords.profile(false, null).allEndedOn(day)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2.19: each item at each point in time can be left out by its own name")
    void itemAt(ItemAt at) {
        String point =
                switch (at.point()) {
                    case REGISTRATION -> "_AT_REGISTRATION";
                    case TRADE -> "_AT_TRADE";
                    case CURRENT -> "_CURRENT";
                };
        assertThat(at.name()).isEqualTo(at.item().name() + point);
    }

    @Test
    @DisplayName("R2.19: leaving a value out leaves its point in time, and the value with the last")
    void without() {
        Member member = SampleRecords.YAMAZAKI;
        String trade = SampleRecords.LAPTOP.tradeNo();
        var address = java.util.List.of(RegisteredItem.ADDRESS);
        var all = DisclosedItem.of(member, trade, address);
        for (ItemAt at : ItemAt.values()) {
            var less = DisclosedItem.of(member, trade, address, java.util.Set.of(at));
            long left =
                    all.stream()
                            .flatMap(item -> item.points().stream())
                            .filter(point ->
                                    at.item() != RegisteredItem.ADDRESS
                                            || point.point() != at.point())
                            .count();
            assertThat(less.stream().mapToLong(item -> item.points().size()).sum()).isEqualTo(left);
        }
        java.util.Set<ItemAt> every = java.util.EnumSet.allOf(ItemAt.class);
        assertThat(DisclosedItem.of(member, trade, address, every)).isEmpty();
        assertThat(DisclosedItem.any(member, trade, RegisteredItem.ADDRESS, every)).isFalse();
        assertThat(DisclosedItem.any(member, trade, RegisteredItem.ADDRESS, java.util.Set.of()))
                .isTrue();
        assertThat(
                        DisclosedItem.any(
                                member,
                                trade,
                                RegisteredItem.ADDRESS,
                                java.util.Set.of(ItemAt.NAME_CURRENT)))
                .isTrue();
    }
}
