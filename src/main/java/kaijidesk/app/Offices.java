package kaijidesk.app;

import java.nio.file.Path;
import java.time.Clock;
import kaijidesk.desk.Desk;
import kaijidesk.desk.Profiles;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.FontBook;
import kaijidesk.regime.Profile;
import kaijidesk.store.OfficeUnavailable;

/** Opens offices with everything they need: the one place where the house is wired. */
public final class Offices {
    private Offices() {}

    /**
     * The office in a folder, by the machine's clock; a new one begins with the profile of the
     * source.
     *
     * @throws OfficeUnavailable when it can't be opened
     */
    public static Desk open(Path folder) throws OfficeUnavailable {
        return open(folder, Profiles.SOURCE, Clock.systemUTC());
    }

    /**
     * Opens an empty office in memory, lists its cases and forgets it: what Java loads the first
     * time is then at hand when the user's own office is opened.
     */
    static void rehearse() throws OfficeUnavailable {
        Profile profile = Profiles.shipped(Profiles.SOURCE);
        LetterPress press = new LetterPress(FontBook.ofClassPath());
        try (Desk desk = Desk.inMemory(profile, press, Clock.systemUTC())) {
            desk.cases();
        }
    }

    /**
     * The office in a folder.
     *
     * @param profile id of the shipped profile that a new office begins with
     * @param clock tells the moment of each act
     * @throws OfficeUnavailable when it can't be opened
     */
    public static Desk open(Path folder, String profile, Clock clock) throws OfficeUnavailable {
        return Desk.open(
                folder, Profiles.shipped(profile), new LetterPress(FontBook.ofClassPath()), clock);
    }
}
