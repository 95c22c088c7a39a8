package kaijidesk.desk;

import java.util.List;

/**
 * Letters that one person prints in one go; nobody else prints them meanwhile.
 *
 * @param runId the run, by its number
 * @param letters in the order of printing
 */
public record PrintJob(String runId, List<String> letters) {
    public PrintJob {
        letters = List.copyOf(letters);
    }

    /** Names it at the printer, where everybody reads it: letters' numbers. */
    public String name() {
        String first = letters.getFirst();
        return letters.size() == 1 ? first : first + "+" + (letters.size() - 1);
    }
}
