package kaijidesk.ui.start;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import kaijidesk.access.PasswordRule;
import kaijidesk.cases.Person;
import kaijidesk.text.Texts;

/** A password, or a new one that is typed twice. Nothing of it is shown or copied. */
public final class PasswordFields extends VBox {
    private final PasswordField first = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Label remark = new Label();
    private final BooleanProperty ready = new SimpleBooleanProperty();
    private final boolean fresh;
    private final Texts texts;

    /** Fields for a password; {@code fresh} for a new one. */
    public PasswordFields(boolean fresh, Texts texts) {
        this.fresh = fresh;
        this.texts = texts;
        getStyleClass().add("fields");
        first.setId(fresh ? "new-password" : "password");
        again.setId("password-again");
        Label label = new Label(texts.get(fresh ? "ui.password.new" : "ui.person.password"));
        label.setLabelFor(first);
        getChildren().add(row(label, first));
        if (fresh) {
            Label second = new Label(texts.get("ui.password.again"));
            second.setLabelFor(again);
            remark.getStyleClass().add("muted");
            remark.setId("password-remark");
            remark.setWrapText(true);
            VBox row = row(second, again);
            row.getChildren().add(remark);
            getChildren().add(row);
        }
        first.textProperty().subscribe(text -> look());
        again.textProperty().subscribe(text -> look());
        first.setOnAction(event -> {
            if (fresh) {
                again.requestFocus();
            }
        });
    }

    private static VBox row(Label label, PasswordField field) {
        VBox row = new VBox(label, field);
        row.getStyleClass().add("field-row");
        return row;
    }

    /** Whether what is typed can't be handed over. */
    public ObservableValue<Boolean> missing() {
        return ready.map(typed -> !typed);
    }

    /** The same together with a name that somebody must be able to have. */
    public ObservableValue<Boolean> missing(ObservableValue<String> name) {
        return name.flatMap(typed -> ready.map(whole -> !whole || !Person.possible(typed)));
    }

    /** What Enter does in the last field. */
    public void setOnEnter(Runnable enter) {
        (fresh ? again : first).setOnAction(event -> enter.run());
    }

    /** What was typed. */
    public char[] take() {
        return first.getText().toCharArray();
    }

    /** Forgets what was typed. */
    public void clear() {
        first.clear();
        again.clear();
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }

    private void look() {
        String typed = first.getText();
        boolean same = typed.equals(again.getText());
        boolean longEnough = typed.codePointCount(0, typed.length()) >= PasswordRule.SHORTEST;
        ready.set(fresh ? same && longEnough : !typed.isEmpty());
        remark.setText(
                !longEnough
                        ? texts.get("ui.password.short", PasswordRule.SHORTEST)
                        : texts.get(same ? "ui.password.fits" : "ui.password.differs"));
    }
}
