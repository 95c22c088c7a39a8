package kaijidesk.app;

/** Stands in for the program's entry until the real one is here: prints its arguments. */
public final class Main {
    private Main() {}

    /**
     * Prints what it was given.
     *
     * @param args printed one a line
     */
    public static void main(String[] args) {
        for (String arg : args) {
            System.out.println(arg);
        }
    }
}
