import java.nio.file.Path;
import kaijidesk.app.demo.DemoClock;
import kaijidesk.app.demo.DemoOffice;

/** Makes the demo's office in an empty folder, its argument. */
public final class DemoFolder {
    public static void main(String[] args) throws Exception {
        DemoOffice.make(Path.of(args[0]), new DemoClock()).close();
    }
}
