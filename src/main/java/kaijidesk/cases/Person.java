package kaijidesk.cases;

/**
 * Who acts at the desk. Four eyes (R6.04) are two persons, not two roles.
 *
 * @param name the user name, as written
 */
public record Person(String name) {
    /**
     * @throws IllegalArgumentException when the name is blank
     */
    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person needs a name");
        }
    }
}
