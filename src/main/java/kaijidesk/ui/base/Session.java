package kaijidesk.ui.base;

/** What who is signed in can do about being so. */
public interface Session {
    /** Does nothing: pictures of screens. */
    Session NONE =
            new Session() {
                @Override
                public void changePerson() {}

                @Override
                public void lock() {}

                @Override
                public void changeKey() {}
            };

    /** Lets another person sign in. */
    void changePerson();

    /** Hides everything until the password is typed again. */
    void lock();

    /** Encrypts the office by a new key, once everybody is out. */
    void changeKey();
}
