package kaijidesk.app;

import java.nio.file.Path;
import java.time.Clock;
import kaijidesk.access.PasswordCost;
import kaijidesk.desk.Desk;
import kaijidesk.desk.OfficeDoor;
import kaijidesk.desk.Profiles;
import kaijidesk.letters.LetterPress;
import kaijidesk.letters.page.FontBook;
import kaijidesk.regime.Profile;
import kaijidesk.store.OfficeUnavailable;

/** Opens offices with everything they need: the one place where the house is wired. */
public final class Offices {
    private Offices() {}

    /** The door of the office in a folder; a new one begins with the profile of the source. */
    public static OfficeDoor door(Path folder, PasswordCost cost) {
        return door(folder, Profiles.SOURCE, Clock.systemUTC(), cost);
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
     * The door of the office in a folder.
     *
     * @param profile id of the shipped profile that a new office begins with
     * @param clock tells the moment of each act
     * @param cost what trying a password is to cost
     */
    public static OfficeDoor door(Path folder, String profile, Clock clock, PasswordCost cost) {
        return new OfficeDoor(
                folder,
                Profiles.shipped(profile),
                new LetterPress(FontBook.ofClassPath()),
                clock,
                cost);
    }
}
