package kaijidesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes every test that ran: whether it passed, its class, and its display names from the class
 * down. The build makes the table of rules and tests from it.
 */
public final class TestsRun implements TestExecutionListener {
    private static final Path NOTES = Path.of("target", "tests-run.tsv");

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            lines.add(
                    String.join(
                            "\t",
                            result.getStatus().name(),
                            className(test),
                            names(test).replaceAll("[\\t\\n\\r]", " ")));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        try {
            Files.createDirectories(NOTES.getParent());
            Files.write(NOTES, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String names(TestIdentifier test) {
        String above = plan.getParent(test).map(this::names).orElse("");
        return above + " > " + test.getDisplayName();
    }

    private String className(TestIdentifier test) {
        return test.getSource()
                .map(source ->
                        switch (source) {
                            case MethodSource method -> method.getClassName();
                            case ClassSource type -> type.getClassName();
                            default -> "";
                        })
                .filter(name -> !name.isEmpty())
                .or(() -> plan.getParent(test).map(this::className))
                .orElse("?");
    }
}
