package kaijidesk.ui.profiles;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import kaijidesk.regime.IdentityDocument;
import kaijidesk.regime.Operator;
import kaijidesk.regime.PaperKind;
import kaijidesk.regime.PaymentGate;
import kaijidesk.regime.PostageRate;
import kaijidesk.regime.Profile;
import kaijidesk.regime.ProfileDraft;
import kaijidesk.regime.ProfileField;
import kaijidesk.regime.RegisteredItem;
import kaijidesk.regime.Retention;
import kaijidesk.regime.SensitiveMark;
import kaijidesk.ui.acts.Choice;
import kaijidesk.ui.acts.DateEditor;
import kaijidesk.ui.acts.Editor;
import kaijidesk.ui.acts.Editors;
import kaijidesk.ui.acts.EntryRow;
import kaijidesk.ui.base.Ui;

/** The inputs for every value of a profile, in sections. */
final class ProfileEntries {
    private final Ui ui;

    ProfileEntries(Ui ui) {
        this.ui = ui;
    }

    /** A section of the form: the key of its title, and what stands under it. */
    record Section(String key, List<ProfileEntry> entries) {}

    List<Section> all() {
        return List.of(
                new Section("ui.profile.section.basics", basics()),
                new Section("ui.profile.section.receipt", receipt()),
                new Section("ui.profile.section.days-off", daysOff()),
                new Section("ui.profile.section.papers", papers()),
                new Section("ui.profile.section.disclosure", disclosure()),
                new Section("ui.profile.section.times", times()));
    }

    private List<ProfileEntry> basics() {
        return List.of(
                entry(
                        ProfileField.NAME,
                        Editors.line(),
                        Profile::name,
                        (draft, text) -> draft.name = text),
                entry(
                        ProfileField.EFFECTIVE_FROM,
                        new DateEditor(ui.texts()),
                        profile -> Writing.day(profile.effectiveFrom()),
                        (draft, text) -> draft.effectiveFrom = java.time.LocalDate.parse(text)),
                operator("name", Operator::name),
                operator("department", Operator::department),
                operator("postal", Operator::postalCode),
                operator("address", Operator::address),
                operator("email", Operator::email));
    }

    private List<ProfileEntry> receipt() {
        return List.of(
                entry(
                        ProfileField.SERVICE_END,
                        new DateEditor(ui.texts()),
                        profile -> Writing.day(profile.serviceEnd()),
                        (draft, text) -> draft.serviceEnd = Writing.day(text)),
                yesNo(
                        ProfileField.PENDING_GO_ON,
                        Profile::pendingGoOn,
                        (draft, yes) -> draft.pendingGoOn = yes),
                number(
                        ProfileField.APPLICATION_MONTHS,
                        "months",
                        Profile::applicationMonths,
                        (draft, months) -> draft.applicationMonths = months),
                number(
                        ProfileField.CORRECTION_DAYS,
                        "days",
                        Profile::correctionDays,
                        (draft, days) -> draft.correctionDays = days));
    }

    private List<ProfileEntry> daysOff() {
        return List.of(
                yesNo(
                        ProfileField.ARTICLE_142,
                        Profile::article142,
                        (draft, yes) -> draft.article142 = yes),
                yesNo(
                        ProfileField.SATURDAYS_OFF,
                        profile -> profile.daysOff().saturdays(),
                        (draft, yes) -> draft.saturdaysOff = yes),
                yesNo(
                        ProfileField.YEAR_END_OFF,
                        profile -> profile.daysOff().yearEnd(),
                        (draft, yes) -> draft.yearEndOff = yes),
                entry(
                        ProfileField.COMPANY_DAYS_OFF,
                        new GridEditor(
                                List.of(ui.text("ui.profile.col.day")), List.of(this::date), ui),
                        profile -> Writing.days(profile.daysOff().company()),
                        (draft, text) -> {
                            draft.companyDaysOff.clear();
                            draft.companyDaysOff.addAll(Writing.days(text));
                        }));
    }

    private List<ProfileEntry> papers() {
        return List.of(
                entry(
                        ProfileField.REQUIRED_PAPERS,
                        Editors.several(choices(PaperKind.values())),
                        profile -> Writing.names(profile.requiredPapers()),
                        (draft, text) -> {
                            draft.requiredPapers.clear();
                            Writing.names(text)
                                    .map(PaperKind::valueOf)
                                    .forEach(draft.requiredPapers::add);
                        }),
                number(
                        ProfileField.RESIDENCE_CERTIFICATE_MONTHS,
                        "months",
                        Profile::residenceCertificateMonths,
                        (draft, months) -> draft.residenceCertificateMonths = months),
                number(
                        ProfileField.SEAL_CERTIFICATE_MONTHS,
                        "months",
                        Profile::sealCertificateMonths,
                        (draft, months) -> draft.sealCertificateMonths = months),
                entry(
                        ProfileField.IDENTITY_DOCUMENTS,
                        identityGrid(),
                        profile -> Writing.identity(profile.identityDocuments()),
                        (draft, text) -> draft.identityDocuments = Writing.identity(text)),
                entry(
                        ProfileField.MASKED_FROM,
                        new GridEditor(
                                choices(SensitiveMark.values()),
                                List.of(ui.text("ui.profile.col.arrived-from")),
                                List.of(this::date),
                                ui),
                        profile -> Writing.masks(profile.maskedFrom()),
                        (draft, text) -> {
                            draft.maskedFrom.clear();
                            draft.maskedFrom.putAll(Writing.masks(text));
                        }),
                number(
                        ProfileField.PLEDGE_VERSION,
                        "version",
                        Profile::pledgeVersion,
                        (draft, version) -> draft.pledgeVersion = version));
    }

    private GridEditor identityGrid() {
        return new GridEditor(
                choices(IdentityDocument.values()),
                List.of(
                        ui.text("ui.profile.col.counts"),
                        ui.text("ui.profile.col.accepted-until"),
                        ui.text("ui.profile.col.issued-until"),
                        ui.text("ui.profile.col.address-until")),
                List.of(
                        () -> preset(Writing.Counts.NOT, Writing.Counts.values()),
                        this::date,
                        this::date,
                        this::date),
                ui);
    }

    private List<ProfileEntry> disclosure() {
        List<Supplier<Editor>> rate =
                List.of(
                        () -> Editors.choice(choices(PostageRate.Service.values()), ui.texts()),
                        this::date,
                        () -> Editors.number(ui.text("ui.form.yen")));
        return List.of(
                entry(
                        ProfileField.DISCLOSABLE_ITEMS,
                        Editors.several(choices(RegisteredItem.values())),
                        profile -> Writing.names(profile.disclosableItems()),
                        (draft, text) -> {
                            draft.disclosableItems.clear();
                            Writing.names(text)
                                    .map(RegisteredItem::valueOf)
                                    .forEach(draft.disclosableItems::add);
                        }),
                entry(
                        ProfileField.PAYMENT_GATE,
                        Editors.choice(choices(PaymentGate.values()), ui.texts()),
                        profile -> profile.paymentGate().name(),
                        (draft, text) -> draft.paymentGate = PaymentGate.valueOf(text)),
                entry(
                        ProfileField.POSTAGE,
                        new GridEditor(
                                List.of(
                                        ui.text("ui.profile.col.service"),
                                        ui.text("ui.profile.col.from"),
                                        ui.text("ui.profile.col.yen")),
                                rate,
                                ui),
                        profile -> Writing.postage(profile.postage()),
                        (draft, text) -> draft.postage = Writing.postage(text)));
    }

    private List<ProfileEntry> times() {
        return List.of(
                number(
                        ProfileField.ARRIVAL_HOURS,
                        "hours",
                        Profile::arrivalHours,
                        (draft, hours) -> draft.arrivalHours = hours),
                retention("disclosed", Retention::disclosed),
                retention("undisclosed", Retention::undisclosed),
                retention("provisions", Retention::provisions));
    }

    private ProfileEntry operator(String part, Function<Operator, String> get) {
        return new ProfileEntry(
                ProfileField.OPERATOR,
                row("operator-" + part, ui.text("ui.profile.operator." + part), Editors.line()),
                profile -> get.apply(profile.operator()),
                (draft, text) -> draft.operator = changed(draft.operator, part, text));
    }

    private static Operator changed(Operator operator, String part, String text) {
        return new Operator(
                part.equals("name") ? text : operator.name(),
                part.equals("department") ? text : operator.department(),
                part.equals("postal") ? text : operator.postalCode(),
                part.equals("address") ? text : operator.address(),
                part.equals("email") ? text : operator.email());
    }

    private ProfileEntry retention(String part, ToIntFunction<Retention> get) {
        Editor months = Editors.number(ui.text("ui.profile.unit.months"));
        return new ProfileEntry(
                ProfileField.RETENTION,
                row("retention-" + part, ui.text("ui.profile.retention." + part), months),
                profile -> get.applyAsInt(profile.retention()) + "",
                (draft, text) ->
                        draft.retention = changed(draft.retention, part, Integer.parseInt(text)));
    }

    private static Retention changed(Retention retention, String part, int months) {
        return new Retention(
                part.equals("disclosed") ? months : retention.disclosed(),
                part.equals("undisclosed") ? months : retention.undisclosed(),
                part.equals("provisions") ? months : retention.provisions());
    }

    private ProfileEntry number(
            ProfileField field,
            String unit,
            ToIntFunction<Profile> read,
            ObjIntConsumer<ProfileDraft> write) {
        return entry(
                field,
                Editors.number(ui.text("ui.profile.unit." + unit)),
                profile -> read.applyAsInt(profile) + "",
                (draft, text) -> write.accept(draft, Integer.parseInt(text)));
    }

    private interface YesWriter {
        void write(ProfileDraft draft, boolean yes);
    }

    private ProfileEntry yesNo(
            ProfileField field, Function<Profile, Boolean> read, YesWriter write) {
        return entry(
                field,
                Editors.yesNo(ui.texts()),
                profile -> read.apply(profile).toString(),
                (draft, text) -> write.write(draft, Writing.yes(text)));
    }

    private ProfileEntry entry(
            ProfileField field,
            Editor editor,
            Function<Profile, String> read,
            ProfileEntry.Writer write) {
        return new ProfileEntry(
                field, row(field.name(), ui.texts().of(field), editor), read, write);
    }

    private static EntryRow row(String name, String text, Editor editor) {
        return new EntryRow(name, text, editor);
    }

    private Editor date() {
        return new DateEditor(ui.texts(), false);
    }

    private Editor preset(Enum<?> value, Enum<?>[] values) {
        Editor editor = Editors.choice(choices(values), ui.texts());
        editor.value(value.name());
        return editor;
    }

    private List<Choice> choices(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), ui.texts().of(value)))
                .toList();
    }
}
