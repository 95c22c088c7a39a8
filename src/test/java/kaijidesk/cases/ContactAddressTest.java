package kaijidesk.cases;

import static kaijidesk.regime.SampleRecords.LAPTOP;
import static kaijidesk.regime.SampleRecords.SAKURA;
import static kaijidesk.regime.SampleRecords.YAMAZAKI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaijidesk.regime.Member;
import kaijidesk.regime.MemberSnapshot;
import kaijidesk.regime.PointInTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Both addresses of stage 1, now and at the trade")
class ContactAddressTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 8, 20);

    @Test
    @DisplayName("R2.04: the applicant's first, as registered now; alike at the trade")
    void alike() {
        List<ContactAddress> pair = ContactAddress.of(Samples.RECORDS, TODAY);
        assertThat(pair)
                .extracting(ContactAddress::side)
                .containsExactly(Side.APPLICANT, Side.COUNTERPARTY);
        assertThat(pair.getFirst().now()).isEqualTo(Samples.address(SAKURA));
        assertThat(pair).noneMatch(ContactAddress::changed);
    }

    @Test
    @DisplayName(
            "R2.19: an address that changed since the trade is found; other trades don't count")
    void changed() {
        List<MemberSnapshot> snapshots = new ArrayList<>(YAMAZAKI.snapshots());
        snapshots.add(mail(PointInTime.CURRENT, "", "2016-08-01", "new@mail.example"));
        snapshots.add(mail(PointInTime.TRADE, "T-2016-000909", "2016-06-01", "x@mail.example"));
        Member moved = new Member(YAMAZAKI.id(), YAMAZAKI.nickname(), YAMAZAKI.kind(), snapshots);
        ContactAddress theirs =
                ContactAddress.of(new CaseRecords(LAPTOP, SAKURA, moved, List.of()), TODAY)
                        .getLast();
        assertThat(theirs.changed()).isTrue();
        assertThat(theirs.now()).isEqualTo("new@mail.example");
        assertThat(theirs.atTrade()).isEqualTo(Samples.address(YAMAZAKI));
        assertThat(theirs.toString()).doesNotContain("@");
    }

    @Test
    @DisplayName("R2.03: where the records know nothing there is no address, and no difference")
    void unknown() {
        assertThat(ContactAddress.of(CaseRecords.NONE, TODAY))
                .allMatch(each -> each.now().isEmpty() && each.atTrade().isEmpty())
                .noneMatch(ContactAddress::changed);
    }

    private static MemberSnapshot mail(PointInTime point, String trade, String asOf, String mail) {
        return new MemberSnapshot(point, trade, LocalDate.parse(asOf), "名", "", "", "", "", mail);
    }
}
