package kaijidesk.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The task runner")
class TaskRunnerTest {
    @Test
    @DisplayName("works off the FX thread and answers on it")
    void threads() throws Exception {
        new FxScreen(Locale.JAPAN).show(ui -> new StackPane());
        try (TaskRunner tasks = new BackgroundRunner()) {
            CompletableFuture<String> answered = new CompletableFuture<>();
            tasks.run(
                    Platform::isFxApplicationThread,
                    (Boolean onFx) ->
                            answered.complete(onFx + " " + Platform.isFxApplicationThread()),
                    answered::completeExceptionally);
            assertThat(answered.get(10, TimeUnit.SECONDS)).isEqualTo("false true");
            CompletableFuture<Exception> failed = new CompletableFuture<>();
            tasks.run(
                    () -> {
                        throw new IOException("x");
                    },
                    result -> failed.cancel(false),
                    failed::complete);
            assertThat(failed.get(10, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
        }
    }
}
